// The one seam between pdf-lib and the engine: font files → pdf-lib's objects → the bytes that every file begins with, and
// what goes with them. After it nobody needs pdf-lib, which in a browser saves most of the script.
import type { PDFObject, PDFRef } from 'pdf-lib';
import { PDFContext } from 'pdf-lib';
import type { FontFiles } from '../font-files.ts';
import type { PdfResources } from '../resources.ts';
import { deflate } from '../write/deflate.ts';
import type { Reference } from '../write/dictionaries.ts';
import { createFileWriter, header, type Opening } from '../write/file-writer.ts';
import { makeFonts } from './fonts.ts';
import { srgbProfile } from './srgb-profile.ts';

/** The same font files give the same resources. It deflates some 50 kB: worth doing once, not once a printer. */
export function prepareResources(fontFiles: FontFiles): PdfResources {
  const context = PDFContext.create();
  const { pageResources, formFont } = makeFonts(context, fontFiles);
  const { regular, bold } = fontFiles;
  return {
    faces: { regular: { metrics: regular.metrics }, bold: { metrics: bold.metrics } },
    opening: openingOf(context),
    pageResources: referenceOf(pageResources),
    formFont: formFont.toString(),
    colourProfile: deflate(srgbProfile()),
  };
}

/** pdf-lib's objects under the numbers that it gave them, as if our writer had written them. */
function openingOf(context: PDFContext): Opening {
  const writer = createFileWriter();
  writer.open(header);
  for (const [reference, object] of context.enumerateIndirectObjects()) {
    writer.writeBytes(bytesOf(object), referenceOf(reference));
  }
  return writer.opening();
}

const referenceOf = ({ objectNumber }: PDFRef): Reference => `${objectNumber} 0 R`;

function bytesOf(object: PDFObject): Uint8Array {
  const bytes = new Uint8Array(object.sizeInBytes());
  object.copyBytesInto(bytes, 0);
  return bytes;
}
