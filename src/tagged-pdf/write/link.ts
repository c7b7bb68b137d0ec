// Link boxes → annotations that lead somewhere and say where.
import type { LinkBox, PagePoint } from '../boxes.ts';
import type { AnnotationContext } from './annotation.ts';
import { printed } from './annotation.ts';
import type { Action, LinkAnnotation, Reference } from './dictionaries.ts';
import type { FileWriter } from './file-writer.ts';
import { points, rectangle } from './numbers.ts';

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
  return writer.write<LinkAnnotation>({
    Type: '/Annot',
    Subtype: '/Link',
    // ISO 14289-1 7.18.5: what a screen reader says of the link.
    Contents: { text: box.owner.contents },
    F: printed,
    P: page,
    Rect: rectangle(box, pageHeightMm),
    Border: [0, 0, 0],
    A: action,
    StructParent: key,
  });
}

/** ISO 32000-1 12.6.4.7: addresses are ASCII, which is what a URL makes of any letter. */
const webAction = (address: string): Action => ({ S: '/URI', URI: { text: new URL(address).href } });

/** ISO 32000-1 12.6.4.2: the same page, scrolled to a corner of the view. */
const viewAction = (
  { xMm, yMm }: PagePoint,
  { page, pageHeightMm }: Pick<AnnotationContext, 'page' | 'pageHeightMm'>,
): Action => ({ S: '/GoTo', D: [page, '/XYZ', points(xMm), points(pageHeightMm - yMm), null] });
