// Font files → PDF resources: what is the same in every paper, made with pdf-lib and kept as bytes that are ready. This
// room is the only one that needs pdf-lib; who prints needs the resources alone, and in a browser that saves most of the script.
import type { PDFObject, PDFRef } from 'pdf-lib';
import { PDFContext } from 'pdf-lib';
import type { FontFiles } from '../font-files.ts';
import type { PdfResources } from '../resources.ts';
import { deflate } from '../write/deflate.ts';
import { createFileWriter, header } from '../write/file-writer.ts';
import type { Reference } from '../write/dictionaries.ts';
import { fontNames } from '../write/text-operators.ts';
import { compositeFont, embedFace, simpleFont } from './fonts.ts';
import { srgbProfile } from './srgb-profile.ts';

/** The same assets give the same resources. It deflates some 50 kB: worth doing once, not once a printer. */
export function prepareResources({ regular, bold }: FontFiles): PdfResources {
  const context = PDFContext.create();
  const descriptors = { regular: embedFace(context, regular), bold: embedFace(context, bold) };
  const resources = context.obj({
    Font: {
      [fontNames.regular]: compositeFont(context, regular.metrics, descriptors.regular),
      [fontNames.bold]: compositeFont(context, bold.metrics, descriptors.bold),
    },
  });
  const pageResources = referenceOf(context.register(resources));
  const writer = createFileWriter();
  writer.open(header);
  for (const [reference, object] of context.enumerateIndirectObjects()) {
    writer.writeBytes(bytesOf(object), referenceOf(reference));
  }
  return {
    faces: { regular: { metrics: regular.metrics }, bold: { metrics: bold.metrics } },
    opening: writer.opening(),
    pageResources,
    formFont: simpleFont(context, regular.metrics, descriptors.regular).toString(),
    colourProfile: deflate(srgbProfile()),
  };
}

const referenceOf = ({ objectNumber }: PDFRef): Reference => `${objectNumber} 0 R`;

function bytesOf(object: PDFObject): Uint8Array {
  const bytes = new Uint8Array(object.sizeInBytes());
  object.copyBytesInto(bytes, 0);
  return bytes;
}
