// The tag tree of a document: what each part is, in reading order, for a reader who does not see the page.
import type { Tag } from './boxes.ts';
import type { TagKind } from './tag-kinds.ts';

/** The root of a document's tag tree. */
export function createTagTree(): Tag {
  return { role: 'Document', kids: [] };
}

/** Adds a tag as the last kid of its parent. */
export function addTag<Kind extends TagKind>(parent: Tag, kind: Kind): Kind & Pick<Tag, 'kids'> {
  const tag: Kind & Pick<Tag, 'kids'> = { ...kind, kids: [] };
  parent.kids.push(tag);
  return tag;
}
