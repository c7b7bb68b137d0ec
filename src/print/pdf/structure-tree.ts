// The tag tree → structure elements, and the way back from each piece of content to its element (ISO 32000-1 14.7).
import type { PDFContext, PDFDict, PDFObject, PDFRef } from 'pdf-lib';
import { PDFName, PDFNumber, PDFString } from 'pdf-lib';
import type { TaggedBox } from '../boxes.ts';
import type { Tag } from '../tags.ts';

/** A painted page, as far as its tags are concerned. */
export interface TaggedPage {
  readonly page: PDFRef;
  readonly dictionary: PDFDict;
  /** The owner of each marked-content sequence; its index is the MCID. */
  readonly owners: readonly Tag[];
  readonly marks: ReadonlyMap<TaggedBox, number>;
  readonly widgets: readonly Widget[];
}

/** A form field's annotation, and the box it came from. */
export interface Widget {
  readonly box: TaggedBox;
  readonly reference: PDFRef;
  readonly dictionary: PDFDict;
}

/** Writes the tree, gives pages and widgets their keys into it, and returns the root. */
export function writeStructureTree(context: PDFContext, root: Tag, pages: readonly TaggedPage[]): PDFRef {
  const rootReference = context.nextRef();
  const places = placesOf(context, pages);
  const references = new Map<Tag, PDFRef>();
  const document = writeElement(context, { tag: root, parent: rootReference }, { places, references });
  const numbers = writeParentKeys(context, pages, references);
  context.assign(
    rootReference,
    context.obj({
      Type: 'StructTreeRoot',
      K: document,
      ParentTree: context.register(context.obj({ Nums: numbers })),
      ParentTreeNextKey: numbers.length / 2,
    }),
  );
  return rootReference;
}

/** Where a box went: a page, and what a structure element holds to point at it there. */
interface Place {
  readonly page: PDFRef;
  readonly kid: PDFObject;
}

function placesOf(context: PDFContext, pages: readonly TaggedPage[]): Map<TaggedBox, Place> {
  const places = new Map<TaggedBox, Place>();
  for (const { page, marks, widgets } of pages) {
    for (const [box, mark] of marks) places.set(box, { page, kid: PDFNumber.of(mark) });
    // ISO 14289-1 7.18.1: an annotation hangs in the tree by an object reference.
    for (const { box, reference } of widgets) {
      places.set(box, { page, kid: context.obj({ Type: 'OBJR', Obj: reference }) });
    }
  }
  return places;
}

interface Written {
  readonly places: ReadonlyMap<TaggedBox, Place>;
  readonly references: Map<Tag, PDFRef>;
}

function writeElement(context: PDFContext, at: { tag: Tag; parent: PDFRef }, written: Written): PDFRef {
  const { tag, parent } = at;
  const reference = context.nextRef();
  written.references.set(tag, reference);
  const element = context.obj({ S: tag.role, P: parent });
  if (tag.lang !== undefined) element.set(PDFName.of('Lang'), PDFString.of(tag.lang));
  if (tag.scope !== undefined) {
    element.set(PDFName.of('A'), context.obj({ O: 'Table', Scope: tag.scope }));
  }
  const kids: PDFObject[] = [];
  for (const kid of tag.kids) {
    if ('role' in kid) {
      kids.push(writeElement(context, { tag: kid, parent: reference }, written));
      continue;
    }
    const place = written.places.get(kid);
    if (place === undefined)
      throw new Error(`A ${kid.kind} of a ${tag.role} was laid out but never painted.`);
    element.set(PDFName.of('Pg'), place.page);
    // Lines that follow each other share one mark; PDFNumber keeps one object per number.
    if (!sameNumber(kids.at(-1), place.kid)) kids.push(place.kid);
  }
  const [only] = kids;
  if (only) element.set(PDFName.of('K'), kids.length === 1 ? only : context.obj(kids));
  context.assign(reference, element);
  return reference;
}

function sameNumber(a: PDFObject | undefined, b: PDFObject): boolean {
  return a instanceof PDFNumber && b instanceof PDFNumber && a.asNumber() === b.asNumber();
}

/** ISO 32000-1 14.7.4.4: from a page's marks, and from each widget, back to the elements that own them. */
function writeParentKeys(
  context: PDFContext,
  pages: readonly TaggedPage[],
  references: ReadonlyMap<Tag, PDFRef>,
): PDFObject[] {
  const numbers: PDFObject[] = [];
  const nextKey = () => PDFNumber.of(numbers.length / 2);
  const referenceOf = (tag: Tag) => references.get(tag) ?? context.obj(null);
  for (const { dictionary, owners } of pages) {
    const key = nextKey();
    dictionary.set(PDFName.of('StructParents'), key);
    numbers.push(key, context.obj(owners.map(referenceOf)));
  }
  for (const widget of pages.flatMap(({ widgets }) => widgets)) {
    const key = nextKey();
    widget.dictionary.set(PDFName.of('StructParent'), key);
    numbers.push(key, referenceOf(widget.box.owner));
  }
  return numbers;
}
