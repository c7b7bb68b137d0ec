// A form of ours in the hands of programs people fill forms with.
import { PDFDocument } from 'pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What is typed into the field for the name. */
export const typed = 'Åse Ødegård';

/** Firefox's reader: types into the field, writes an appearance of its own with the form's font, saves. */
export async function fillWithPdfJs(bytes: Uint8Array): Promise<Uint8Array> {
  const loading = getDocument({ data: bytes.slice(), verbosity: 0 });
  const document = await loading.promise;
  const annotations = await (await document.getPage(1)).getAnnotations();
  const field = annotations.find(({ fieldName }) => fieldName === 'name');
  document.annotationStorage.setValue(field.id, { value: typed });
  const saved = await document.saveDocument();
  await loading.destroy();
  return saved;
}

/** pdf-lib's form API sets the value; told not to draw, since it only draws with fonts of its own. */
export async function fillWithPdfLib(bytes: Uint8Array): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  pdf.getForm().getTextField('name').setText(typed);
  return pdf.save({ updateFieldAppearances: false });
}
