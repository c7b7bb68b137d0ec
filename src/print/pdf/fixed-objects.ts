// What is the same in every document, made once with pdf-lib and kept as bytes that are ready: header, fonts, colour
// profile. A printer keeps these, so that each further paper costs only its own words.
import type { PDFObject, PDFRef } from 'pdf-lib';
import { PDFContext } from 'pdf-lib';
import type { PrinterAssets } from '../assets.ts';
import type { Typefaces } from '../typeface.ts';
import { deflate } from './deflate.ts';
import type { FileWriter, Opening, Reference } from './file-writer.ts';
import { header } from './file-writer.ts';
import { compositeFont, embedFace, simpleFont } from './fonts.ts';
import { srgbProfile } from './srgb-profile.ts';
import { fontNames } from './text-operators.ts';

export interface FixedObjects {
  /** Every file begins with these bytes. */
  readonly opening: Opening;
  /** In the opening: the two faces, by the names that a page's operators use. */
  readonly pageResources: Reference;
  /** Only for files with fields to type in. */
  readonly formFont: string;
  /** Deflated; only for files that claim PDF/A. */
  readonly colourProfile: Uint8Array;
}

/** Deflates some 50 kB: worth doing once a printer, not once a document. */
export function createFixedObjects(
  writer: FileWriter,
  assets: PrinterAssets,
  faces: Typefaces,
): FixedObjects {
  const context = PDFContext.create();
  const [regular, bold] = [embedFace(context, assets.regular), embedFace(context, assets.bold)];
  const resources = context.obj({
    Font: {
      [fontNames.regular]: compositeFont(context, assets.regular.metrics, regular),
      [fontNames.bold]: compositeFont(context, assets.bold.metrics, bold),
    },
  });
  const pageResources = referenceOf(context.register(resources));
  writer.open(header);
  for (const [reference, object] of context.enumerateIndirectObjects()) {
    writer.writeBytes(bytesOf(object), referenceOf(reference));
  }
  return {
    opening: writer.opening(),
    pageResources,
    formFont: simpleFont(context, faces.regular, regular).toString(),
    colourProfile: deflate(srgbProfile()),
  };
}

const referenceOf = ({ objectNumber }: PDFRef): Reference => `${objectNumber} 0 R`;

function bytesOf(object: PDFObject): Uint8Array {
  const bytes = new Uint8Array(object.sizeInBytes());
  object.copyBytesInto(bytes, 0);
  return bytes;
}
