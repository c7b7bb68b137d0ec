// Field boxes → text fields that any viewer can fill in with our own typeface, each with an appearance of ours: none is
// left for a viewer to invent.
import type { FieldBox } from '../boxes.ts';
import type { FileWriter } from './file-writer.ts';
import type {
  FormResources,
  FormXObject,
  InteractiveForm,
  ProgramString,
  Reference,
  Widget,
} from './dictionaries.ts';
import type { AnnotationContext } from './annotation.ts';
import { printed } from './annotation.ts';
import { latin1 } from './byte-buffer.ts';
import { points, rectangle } from './numbers.ts';

/** ISO 32000-1 12.7.3.3: how a viewer sets what is typed. */
const defaultAppearance = (sizePt: number): ProgramString => `(/Form ${sizePt} Tf 0 g)`;
/** ISO 32000-1 12.7.3.3: the mark that viewers replace with the text of the field. */
const emptyText = latin1('/Tx BMC EMC');

/** ISO 32000-1 table 228, bit 13. */
const multiline = 4096;

/** A field and its only widget are one dictionary (ISO 32000-1 12.7.3.1). */
export function writeWidget(
  writer: FileWriter,
  { box, font }: { readonly box: FieldBox; readonly font: Reference },
  { page, pageHeightMm, key }: AnnotationContext,
): Reference {
  const appearance = writer.writeStream<FormXObject>(
    {
      Type: '/XObject',
      Subtype: '/Form',
      BBox: [0, 0, points(box.widthMm), points(box.heightMm)],
      Resources: formResources(font),
    },
    emptyText,
  );
  return writer.write<Widget>({
    Type: '/Annot',
    Subtype: '/Widget',
    FT: '/Tx',
    T: { text: box.name },
    // ISO 14289-1 7.18.1: what a screen reader says of the field.
    TU: { text: box.tooltip },
    F: printed,
    Ff: box.multiline ? multiline : undefined,
    P: page,
    Rect: rectangle(box, pageHeightMm),
    DA: defaultAppearance(box.sizePt),
    AP: { N: appearance },
    StructParent: key,
  });
}

/** The document's form: its fields in reading order, and the font they are typed in. */
export function writeForm(writer: FileWriter, fields: readonly Reference[], font: Reference): Reference {
  return writer.write<InteractiveForm>({
    Fields: fields,
    DR: formResources(font),
    DA: defaultAppearance(otherwisePt),
  });
}

/** Every field says its own size; this is for what a viewer might add. */
const otherwisePt = 12;

const formResources = (font: Reference): FormResources => ({ Font: { Form: font } });
