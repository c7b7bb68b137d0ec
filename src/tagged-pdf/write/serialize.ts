// PDF objects as values → as a file spells them (ISO 32000-1 7.3). Entries are written in the order in which they are given,
// and one that is undefined is left out.
import type { Dictionary, ProgramString, Reference, TextString } from './dictionaries.ts';
import { hex4 } from './numbers.ts';

type SimpleValue = number | boolean | null | Reference | `/${string}` | ProgramString | TextString;
type NestedValue = readonly PdfValue[] | PdfEntries;
type PdfValue = SimpleValue | NestedValue;

interface PdfEntries {
  readonly [key: string]: PdfValue | undefined;
}

/** The kind is always named, as in `serialize<Catalog>({ … })`, and the keys are checked against it: nothing else compiles. */
export function serialize<Kind extends Dictionary = never>(dictionary: NoInfer<Kind>): string {
  return serializeEntries(dictionary);
}

/** The same with keys that were checked before. */
export function serializeEntries(dictionary: PdfEntries): string {
  let entries = '';
  for (const key in dictionary) {
    const value = dictionary[key];
    if (value !== undefined) entries += `/${key}${isNested(value) ? nested(value) : simple(value)}`;
  }
  return `<<${entries}>>`;
}

/** In brackets: nothing has to stand before it. */
function nested(value: NestedValue): string {
  if (!isArray(value)) return serializeEntries(value);
  const items = value.map((item) => (isNested(item) ? ` ${nested(item)}` : simple(item)));
  return `[${items.join('').trimStart()}]`;
}

/** After a space, but for what begins with a sign that ends what stands before it (ISO 32000-1 7.2.2). */
function simple(value: SimpleValue): string {
  if (typeof value === 'string') return '/(<'.includes(value.charAt(0)) ? value : ` ${value}`;
  return typeof value === 'object' && value !== null ? ` ${textString(value.text)}` : ` ${value}`;
}

/** ISO 32000-1 7.9.2.2: ASCII as it is, with what would end the string escaped; everything else as UTF-16. */
function textString(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return `(${text.replace(/[\\()]/g, '\\$&')})`;
  let units = '';
  for (let index = 0; index < text.length; index += 1) units += hex4(text.charCodeAt(index));
  return `<FEFF${units}>`;
}

const isNested = (value: PdfValue): value is NestedValue =>
  typeof value === 'object' && value !== null && !('text' in value);

const isArray: (value: NestedValue) => value is readonly PdfValue[] = Array.isArray;
