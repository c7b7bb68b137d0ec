// The tag tree → structure elements, and the way back from each piece of content to its element (ISO 32000-1 14.7).
import type { Tag, TaggedBox } from '../boxes.ts';
import type { Annotation } from './annotation.ts';
import type { FileWriter, Reference } from './file-writer.ts';
import { rectangle } from './numbers.ts';
import { textString } from './text-string.ts';

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
  const numbers = writer.write(`<</Nums[${keys.map((owner, key) => `${key} ${owner}`).join(' ')}]>>`);
  const entries = `/K ${document}/ParentTree ${numbers}/ParentTreeNextKey ${keys.length}`;
  return writer.write(`<</Type/StructTreeRoot${entries}>>`, parent);
}

/** Where a box went: a page, and how a structure element points at it from there or from another page. */
interface Location {
  readonly page: PaintedPage;
  readonly here: string;
  readonly elsewhere: string;
}

function locationsOf(pages: readonly PaintedPage[]): Map<TaggedBox, Location> {
  const locations = new Map<TaggedBox, Location>();
  for (const page of pages) {
    const on = `/Pg ${page.page}`;
    for (const [box, mark] of page.marks) {
      locations.set(box, { page, here: String(mark), elsewhere: `<</Type/MCR${on}/MCID ${mark}>>` });
    }
    // ISO 14289-1 7.18.1: an annotation hangs in the tree by an object reference.
    for (const { box, reference } of page.annotations) {
      const object = `/Type/OBJR/Obj ${reference}`;
      locations.set(box, { page, here: `<<${object}>>`, elsewhere: `<<${object}${on}>>` });
    }
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
  const kids: string[] = [];
  let page: PaintedPage | undefined;
  for (const kid of tag.kids) {
    if ('role' in kid) {
      kids.push(writeElement(writer, { tag: kid, parent: reference }, written));
      continue;
    }
    const location = locationOf(kid, written);
    page ??= location.page;
    const object = location.page === page ? location.here : location.elsewhere;
    // Lines that follow each other share one mark.
    if (!kids.includes(object)) kids.push(object);
  }
  const where = page === undefined ? '' : `/Pg ${page.page}`;
  const holds = kids.length === 0 ? '' : `/K[${kids.join(' ')}]`;
  return writer.write(`<</S/${tag.role}/P ${parent}${attributes(tag, page)}${where}${holds}>>`, reference);
}

function locationOf(box: TaggedBox, { locations }: Written): Location {
  const location = locations.get(box);
  if (location) return location;
  throw new Error(`A ${box.kind} of a ${box.owner.role} was laid out but never painted.`);
}

/** What a tag says of itself besides its role; `page` is the one that its first box stands on. */
function attributes(tag: Tag, page: PaintedPage | undefined): string {
  const spoken = tag.lang === undefined ? '' : `/Lang ${textString(tag.lang)}`;
  switch (tag.role) {
    case 'TH':
      return `${spoken}/A<</O/Table/Scope/${tag.scope}>>`;
    case 'L':
      return `${spoken}/A<</O/List/ListNumbering/${tag.numbering}>>`;
    case 'Figure': {
      if (page === undefined) throw new Error(`The figure «${tag.alt}» holds nothing that is drawn.`);
      const area = rectangle(tag.area, page.heightMm);
      return `${spoken}/Alt ${textString(tag.alt)}/A<</O/Layout/BBox[${area}]>>`;
    }
    default:
      return spoken;
  }
}

/** ISO 32000-1 14.7.4.4: from a page's marks, and from each annotation, back to the elements that own them. */
function parentKeys(pages: readonly PaintedPage[], references: ReadonlyMap<Tag, Reference>): string[] {
  const referenceOf = (tag: Tag): string => references.get(tag) ?? 'null';
  return [
    ...pages.map(({ owners }) => `[${owners.map(referenceOf).join(' ')}]`),
    ...pages.flatMap(({ annotations }) => annotations.map(({ box }) => referenceOf(box.owner))),
  ];
}
