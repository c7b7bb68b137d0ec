// Link boxes → annotations that lead somewhere and say where.
import type { LinkBox, PagePoint } from '../boxes.ts';
import type { AnnotationContext } from './annotation.ts';
import { printed } from './annotation.ts';
import type { FileWriter, Reference } from './file-writer.ts';
import { points, rectangle } from './numbers.ts';
import { textString } from './text-string.ts';

/** Throws when the address is not absolute. */
export function writeLink(
  writer: FileWriter,
  box: LinkBox,
  { page, pageHeightMm, key }: AnnotationContext,
): Reference {
  const action =
    typeof box.address === 'string'
      ? webAction(box.address)
      : viewAction(box.address, { page, pageHeightMm });
  // ISO 14289-1 7.18.5: Contents is what a screen reader says of the link.
  return writer.write(
    `<</Type/Annot/Subtype/Link/Contents ${textString(box.owner.contents)}/F ${printed}/P ${page}` +
      `/Rect[${rectangle(box, pageHeightMm)}]/Border[0 0 0]/A<<${action}>>/StructParent ${key}>>`,
  );
}

/** ISO 32000-1 12.6.4.7: addresses are ASCII, which is what a URL makes of any letter. */
const webAction = (address: string): string => `/S/URI/URI ${textString(new URL(address).href)}`;

/** ISO 32000-1 12.6.4.2 and table 151: the same page, a corner of the view, and the magnification as it is. */
const viewAction = (
  { xMm, yMm }: PagePoint,
  { page, pageHeightMm }: Pick<AnnotationContext, 'page' | 'pageHeightMm'>,
): string => `/S/GoTo/D[${page}/XYZ ${points(xMm)} ${points(pageHeightMm - yMm)} null]`;
