// Field boxes → text fields that any viewer can fill in with our own typeface, each with an appearance of ours: none is
// left for a viewer to invent.
import { paperType } from '../../tokens.ts';
import type { PDFContext, PDFRef } from 'pdf-lib';
import { PDFHexString, PDFString } from 'pdf-lib';
import type { FieldBox, Page } from '../boxes.ts';
import { pointsPerMm } from '../measures.ts';
import type { Widget } from './structure-tree.ts';

const fontName = 'Form';
/** ISO 32000-1 12.7.3.3: how a viewer sets what is typed. */
const defaultAppearance = PDFString.of(`/${fontName} ${paperType.roomy.body.sizePt} Tf 0 g`);
/** ISO 32000-1 table 165, bit 3: the field is printed with the page. */
const printed = 4;

/** The form's font, by the name that `defaultAppearance` uses. */
function formResources(context: PDFContext, font: PDFRef) {
  return context.obj({ Font: { [fontName]: font } });
}

/** Makes a page's widgets; a field and its only widget are one dictionary (ISO 32000-1 12.7.3.1). */
export function createWidgets(
  context: PDFContext,
  page: { readonly page: Page; readonly reference: PDFRef },
  font: PDFRef,
): Widget[] {
  const boxes = page.page.boxes.filter((box) => box.kind === 'field');
  return boxes.map((box) => {
    const dictionary = context.obj({
      Type: 'Annot',
      Subtype: 'Widget',
      FT: 'Tx',
      T: PDFHexString.fromText(box.name),
      // ISO 14289-1 7.18.4: what a screen reader says of the field.
      TU: PDFHexString.fromText(box.tooltip),
      F: printed,
      P: page.reference,
      Rect: rectangle(box, page.page.heightMm),
      DA: defaultAppearance,
      AP: { N: emptyAppearance(context, box, font) },
    });
    return { box, dictionary, reference: context.register(dictionary) };
  });
}

/** The document's form: its fields in reading order, and the font they are typed in. */
export function createForm(context: PDFContext, fields: readonly PDFRef[], font: PDFRef): PDFRef {
  const form = { Fields: [...fields], DR: formResources(context, font), DA: defaultAppearance };
  return context.register(context.obj(form));
}

/** ISO 32000-1 12.7.3.3: the mark that viewers replace with the text of the field. */
function emptyAppearance(context: PDFContext, box: FieldBox, font: PDFRef): PDFRef {
  const stream = context.stream('/Tx BMC EMC', {
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, point(box.widthMm), point(box.heightMm)],
    Resources: formResources(context, font),
  });
  return context.register(stream);
}

/** Left, bottom, right, top from the page's lower left corner. */
function rectangle(box: FieldBox, pageHeightMm: number): number[] {
  const bottomMm = pageHeightMm - box.yMm - box.heightMm;
  const edgesMm = [box.xMm, bottomMm, box.xMm + box.widthMm, bottomMm + box.heightMm];
  return edgesMm.map(point);
}

function point(lengthMm: number): number {
  return Math.round(lengthMm * pointsPerMm * 100) / 100;
}
