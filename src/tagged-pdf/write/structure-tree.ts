// The tag tree → structure elements, and the way back from each piece of content to its element (ISO 32000-1 14.7).
import type { Tag, TaggedBox } from '../boxes.ts';
import type { Annotation } from './annotation.ts';
import type {
  ParentTree,
  ParentTreeEntry,
  Reference,
  StructureAttributes,
  StructureElement,
  StructureKid,
  StructureTreeRoot,
} from './dictionaries.ts';
import type { FileWriter } from './file-writer.ts';
import { rectangle } from './numbers.ts';

/** A painted page, as far as its tags are concerned. */
export interface PaintedPage {
  readonly page: Reference;
  readonly heightMm: number;
  /** The owner of each marked-content sequence; its index is the MCID. */
  readonly owners: readonly Tag[];
  readonly marks: ReadonlyMap<TaggedBox, number>;
  readonly annotations: readonly Annotation[];
}

/** Writes the tree and returns its root. Pages have the keys 0, 1 … in it, then come the annotations in their order. */
export function writeStructureTree(writer: FileWriter, root: Tag, pages: readonly PaintedPage[]): Reference {
  const parent = writer.reserve();
  const written = { locations: locationsOf(pages), references: new Map<Tag, Reference>() };
  const document = writeElement(writer, { tag: root, parent }, written);
  const keys = parentKeys(pages, written.references);
  const numbers = writer.write<ParentTree>({ Nums: keys.flatMap((owner, key) => [key, owner]) });
  return writer.write<StructureTreeRoot>(
    { Type: '/StructTreeRoot', K: document, ParentTree: numbers, ParentTreeNextKey: keys.length },
    parent,
  );
}

/** Where a box went: a page, and there the marked content of an MCID, or an annotation. */
interface Location {
  readonly page: PaintedPage;
  readonly content: number | Reference;
}

function locationsOf(pages: readonly PaintedPage[]): Map<TaggedBox, Location> {
  const locations = new Map<TaggedBox, Location>();
  for (const page of pages) {
    for (const [box, mark] of page.marks) locations.set(box, { page, content: mark });
    for (const { box, reference } of page.annotations) locations.set(box, { page, content: reference });
  }
  return locations;
}

interface Written {
  readonly locations: ReadonlyMap<TaggedBox, Location>;
  readonly references: Map<Tag, Reference>;
}

function writeElement(
  writer: FileWriter,
  { tag, parent }: { readonly tag: Tag; readonly parent: Reference },
  written: Written,
): Reference {
  const reference = writer.reserve();
  written.references.set(tag, reference);
  const kids: StructureKid[] = [];
  const seen: Location[] = [];
  for (const kid of tag.kids) {
    if ('role' in kid) {
      kids.push(writeElement(writer, { tag: kid, parent: reference }, written));
      continue;
    }
    const location = locationOf(kid, written);
    // Lines that follow each other share one mark.
    if (seen.some(({ page, content }) => page === location.page && content === location.content)) continue;
    seen.push(location);
    kids.push(contentItem(location, seen[0]?.page));
  }
  const page = seen[0]?.page;
  return writer.write<StructureElement>(
    {
      S: `/${tag.role}`,
      P: parent,
      Lang: tag.lang === undefined ? undefined : { text: tag.lang },
      Alt: tag.role === 'Figure' ? { text: tag.alt } : undefined,
      A: attributes(tag, page),
      Pg: page?.page,
      K: kids.length === 0 ? undefined : kids,
    },
    reference,
  );
}

/** How an element points at its content: what is not on the element's own page, the first it stands on, says its page. */
function contentItem({ page, content }: Location, own: PaintedPage | undefined): StructureKid {
  const elsewhere = page === own ? undefined : page.page;
  // ISO 14289-1 7.18.1: an annotation hangs in the tree by an object reference.
  if (typeof content === 'string') return { Type: '/OBJR', Obj: content, Pg: elsewhere };
  return elsewhere === undefined ? content : { Type: '/MCR', Pg: elsewhere, MCID: content };
}

function locationOf(box: TaggedBox, { locations }: Written): Location {
  const location = locations.get(box);
  if (location) return location;
  throw new Error(`A ${box.kind} of a ${box.owner.role} was laid out but never painted.`);
}

/** `page` is the one that the tag's first box stands on. */
function attributes(tag: Tag, page: PaintedPage | undefined): StructureAttributes | undefined {
  switch (tag.role) {
    case 'TH':
      return { O: '/Table', Scope: `/${tag.scope}` };
    case 'L':
      return { O: '/List', ListNumbering: `/${tag.numbering}` };
    case 'Figure':
      if (page === undefined) throw new Error(`The figure «${tag.alt}» holds nothing that is drawn.`);
      return { O: '/Layout', BBox: rectangle(tag.area, page.heightMm) };
    default:
      return undefined;
  }
}

/** ISO 32000-1 14.7.4.4: from a page's marks, and from each annotation, back to the elements that own them. */
function parentKeys(
  pages: readonly PaintedPage[],
  references: ReadonlyMap<Tag, Reference>,
): ParentTreeEntry[] {
  const referenceOf = (tag: Tag): Reference | null => references.get(tag) ?? null;
  return [
    ...pages.map(({ owners }) => owners.map(referenceOf)),
    ...pages.flatMap(({ annotations }) => annotations.map(({ box }) => referenceOf(box.owner))),
  ];
}
