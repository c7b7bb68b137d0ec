// PDF bytes → what a test wants to read: the tag tree as indented text, and the text in reading order. The tree is read
// with pdf-lib, the letters with pdf.js, so that neither takes our word for anything.
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, PDFRef, PDFString } from 'pdf-lib';
import type { PDFObject } from 'pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextContent } from 'pdfjs-dist/types/src/display/api.js';

/** A structure element with what stands in it, in order. */
export interface ReadTag {
  readonly role: string;
  readonly dictionary: PDFDict;
  readonly kids: readonly ReadKid[];
}

/** A form field reached through the tag tree. */
export interface ReadField {
  readonly name: string;
  readonly tooltip: string;
}

/** A link reached through the tag tree. */
export interface ReadLink {
  readonly contents: string;
  readonly address: string;
}

type ReadKid = ReadTag | string | ReadField | ReadLink;

/** The tag tree; text stands where its marked content is. */
export async function readTags(bytes: Uint8Array): Promise<ReadTag> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const texts = await readMarkedText(bytes);
  const pages = pdf.getPages().map((page) => page.ref);
  const textOf = (page: PDFObject | undefined, mark: PDFNumber) =>
    texts.get(`${pages.findIndex((reference) => reference === page)}/${mark.asNumber()}`) ?? '';
  const read = (dictionary: PDFDict): ReadTag => {
    const kids = kidsOf(dictionary).map((kid) => {
      if (kid instanceof PDFNumber) return visible(textOf(dictionary.get(PDFName.of('Pg')), kid));
      if (!(kid instanceof PDFDict)) throw new Error(`A tag holds ${kid?.toString() ?? 'nothing'}.`);
      const type = kid.get(PDFName.of('Type'));
      if (type === PDFName.of('OBJR')) return readAnnotation(kid.lookup(PDFName.of('Obj'), PDFDict));
      if (type !== PDFName.of('MCR')) return read(kid);
      return visible(textOf(kid.get(PDFName.of('Pg')), kid.lookup(PDFName.of('MCID'), PDFNumber)));
    });
    return { role: name(dictionary, 'S'), dictionary, kids };
  };
  return read(pdf.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict).lookup(PDFName.of('K'), PDFDict));
}

/** One line a tag: its type, what it says of itself, its text, fields and links. */
export function printTags(tag: ReadTag, depth = 0): string {
  const lang = tag.dictionary.lookupMaybe(PDFName.of('Lang'), PDFString)?.decodeText();
  const alt = textAt(tag.dictionary, 'Alt');
  const texts = tag.kids
    .flatMap((kid) => (typeof kid === 'string' ? kid.trim() : []))
    .filter((text) => text !== '')
    .map((text) => `«${text}»`);
  const fields = tag.kids.filter(isField).map((field) => `[${field.name}: ${field.tooltip}]`);
  const links = tag.kids.filter(isLink).map(({ contents, address }) => `[${contents}: ${address}]`);
  const said = [...attributes(tag), lang, alt === '' ? undefined : `(${alt})`].filter(
    (word) => word !== undefined,
  );
  const words = [tag.role, ...said, ...texts, ...fields, ...links];
  const tags = tag.kids.filter(isTag).map((kid) => printTags(kid, depth + 1));
  return [`${'  '.repeat(depth)}${words.join(' ')}`, ...tags].join('\n');
}

function attributes({ dictionary }: ReadTag): string[] {
  const all = dictionary.lookupMaybe(PDFName.of('A'), PDFDict);
  const names = ['Scope', 'ListNumbering'].map((key) => all?.get(PDFName.of(key)));
  return names.filter((word) => word instanceof PDFName).map((word) => word.decodeText());
}

/** The text of each tag that holds any, in reading order; words in another language are part of the text they stand in. */
export function readingOrder(tag: ReadTag): string[] {
  const own = tag.kids.filter((kid) => typeof kid === 'string' || isSpan(kid));
  const text = own.map((kid) => (isTag(kid) ? readingOrder(kid).join('') : kid)).join('');
  const inside = tag.kids.filter(isTag).filter((kid) => !isSpan(kid));
  // A Span’s own spaces belong to the text around it.
  const said = own.length === 0 ? [] : [isSpan(tag) ? text : text.trim()];
  return [...said, ...inside.flatMap(readingOrder)];
}

/** Each page's size in whole millimetres, and its text in the order it was painted. */
export async function readPages(
  bytes: Uint8Array,
): Promise<{ widthMm: number; heightMm: number; text: string }[]> {
  const loading = getDocument({ data: bytes.slice(), verbosity: 0 });
  const document = await loading.promise;
  const mm = (points = 0): number => Math.round((points / 72) * 25.4);
  const pages = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join('');
    pages.push({ widthMm: mm(page.view[2]), heightMm: mm(page.view[3]), text });
  }
  await loading.destroy();
  return pages;
}

/** Soft hyphens are invisible and no-break spaces are spaces, to whoever reads. */
export const normalise = (text: string): string => visible(text).trim();

const visible = (text: string): string => text.replaceAll('\u00ad', '').replace(/\s+/gu, ' ');

export function isTag(kid: ReadKid): kid is ReadTag {
  return typeof kid !== 'string' && 'role' in kid;
}

const isSpan = (kid: ReadKid): boolean => isTag(kid) && kid.role === 'Span';

function isField(kid: ReadKid): kid is ReadField {
  return typeof kid !== 'string' && 'tooltip' in kid;
}

function isLink(kid: ReadKid): kid is ReadLink {
  return typeof kid !== 'string' && 'address' in kid;
}

function readAnnotation(annotation: PDFDict): ReadField | ReadLink {
  const action = annotation.lookupMaybe(PDFName.of('A'), PDFDict);
  if (action) {
    // A link on the sheet says how high what it leads to stands, in points.
    const place = action.lookupMaybe(PDFName.of('D'), PDFArray)?.get(3).toString();
    const address = place === undefined ? textAt(action, 'URI') : `y ${place}`;
    return { contents: textAt(annotation, 'Contents'), address };
  }
  return { name: textAt(annotation, 'T'), tooltip: textAt(annotation, 'TU') };
}

function textAt(dictionary: PDFDict, key: string): string {
  return dictionary.lookupMaybe(PDFName.of(key), PDFString, PDFHexString)?.decodeText() ?? '';
}

function kidsOf(dictionary: PDFDict): (PDFObject | undefined)[] {
  const kids = dictionary.lookup(PDFName.of('K'));
  if (kids === undefined) return [];
  return kids instanceof PDFArray ? kids.asArray().map((kid) => resolve(dictionary, kid)) : [kids];
}

function resolve(dictionary: PDFDict, object: PDFObject): PDFObject | undefined {
  return object instanceof PDFRef ? dictionary.context.lookup(object) : object;
}

function name(dictionary: PDFDict, key: string): string {
  return dictionary.lookup(PDFName.of(key), PDFName).decodeText();
}

/** `page index/MCID` → text. */
async function readMarkedText(bytes: Uint8Array): Promise<Map<string, string>> {
  const loading = getDocument({ data: bytes.slice(), verbosity: 0 });
  const document = await loading.promise;
  const texts = new Map<string, string>();
  for (let number = 1; number <= document.numPages; number += 1) {
    const content = await (await document.getPage(number)).getTextContent({ includeMarkedContent: true });
    for (const [mark, text] of textByMark(content.items)) texts.set(`${number - 1}/${mark}`, text);
  }
  await loading.destroy();
  return texts;
}

/** A hyphen that ActualText calls a soft hyphen stands in a mark without number: it is left out, its line end too. */
function textByMark(items: TextContent['items']): Map<string, string> {
  const texts = new Map<string, string>();
  const open: { readonly mark: string | undefined; readonly isSpan: boolean }[] = [];
  let hyphenated = false;
  for (const item of items) {
    if (!('str' in item)) {
      const ended = item.type === 'endMarkedContent' ? open.pop() : undefined;
      if (item.type === 'endMarkedContent') hyphenated = ended?.mark === undefined && ended?.isSpan === true;
      else
        open.push({
          mark: /_mc(\d+)$/.exec('id' in item ? String(item.id) : '')?.[1],
          isSpan: 'tag' in item && item.tag === 'Span',
        });
      continue;
    }
    const mark = open.at(-1)?.mark;
    // pdf.js takes the space at a line's end for a line's end.
    const text = item.hasEOL && !hyphenated ? `${item.str} ` : item.str;
    if (mark !== undefined) texts.set(mark, (texts.get(mark) ?? '') + text);
    hyphenated = false;
  }
  return texts;
}
