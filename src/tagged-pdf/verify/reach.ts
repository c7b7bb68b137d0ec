// A walk through the tag tree from its root, as a screen reader takes it.
import type { Box, Tag, TaggedBox } from '../boxes.ts';

/** A tag and the one it stands in; the root stands in none. */
export interface ReachedTag {
  readonly tag: Tag;
  readonly parent: Tag | undefined;
}

/** What the walk met, in reading order, and what it met a second time or under the wrong tag. */
export interface Reached {
  readonly tags: readonly ReachedTag[];
  readonly boxes: ReadonlySet<Box>;
  readonly violations: readonly string[];
}

/** Goes into every tag once, whatever the tree looks like. */
export function reach(root: Tag): Reached {
  const [tags, seen, boxes] = [[] as ReachedTag[], new Set<Tag>(), new Set<Box>()];
  const violations: string[] = [];
  const visit = (tag: Tag, parent: Tag | undefined): void => {
    if (seen.has(tag)) {
      violations.push(`${tag.role} stands in the tag tree twice (ISO 32000-1 14.7.2).`);
      return;
    }
    seen.add(tag);
    tags.push({ tag, parent });
    for (const kid of tag.kids) {
      if ('role' in kid) visit(kid, tag);
      else visitBox(kid, tag);
    }
  };
  const visitBox = (box: TaggedBox, tag: Tag): void => {
    if (boxes.has(box)) violations.push(`${describe(box)} is read twice (ISO 32000-1 14.7.2).`);
    if (box.owner !== tag) {
      violations.push(
        `${describe(box)} names ${box.owner.role} as its owner and is the kid of ${tag.role} (ISO 32000-1 14.7.2).`,
      );
    }
    boxes.add(box);
  };
  visit(root, undefined);
  return { tags, boxes, violations };
}

/** A box as people would point at it: «Gruppe», the field «name». */
export function describe(box: Box): string {
  switch (box.kind) {
    case 'text':
      return `«${box.pieces.map(({ text }) => text).join('')}»`;
    case 'field':
      return `The field «${box.name}»`;
    case 'link':
      return `The link ${typeof box.address === 'string' ? `to ${box.address}` : 'on the page'}`;
    default:
      return `A ${box.kind}`;
  }
}
