// Link boxes → annotations that lead somewhere and say where.
import type { LinkBox } from '../boxes.ts';
import type { AnnotationPlace } from './annotation.ts';
import { printed } from './annotation.ts';
import type { FileWriter, Reference } from './file-writer.ts';
import { rectangle } from './numbers.ts';
import { textString } from './text-string.ts';

/** Throws when the address is not absolute. */
export function writeLink(
  writer: FileWriter,
  box: LinkBox,
  { page, pageHeightMm, key }: AnnotationPlace,
): Reference {
  // ISO 32000-1 12.6.4.7: addresses are ASCII, which is what a URL makes of any letter.
  const address = textString(new URL(box.address).href);
  // ISO 14289-1 7.18.5: Contents is what a screen reader says of the link.
  return writer.write(
    `<</Type/Annot/Subtype/Link/Contents ${textString(box.owner.contents)}/F ${printed}/P ${page}` +
      `/Rect[${rectangle(box, pageHeightMm)}]/Border[0 0 0]/A<</S/URI/URI ${address}>>/StructParent ${key}>>`,
  );
}
