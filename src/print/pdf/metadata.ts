// What a document says of itself outside its pages: information dictionary, XMP, identifier, colour, language.
import type { PDFContext, PDFRef } from 'pdf-lib';
import { PDFBool, PDFHexString, PDFString } from 'pdf-lib';
import type { PaperDocument } from '../../compose/document.ts';
import { fingerprint } from './file-identifier.ts';
import type { FixedObjects } from './fixed-objects.ts';
import { xmpPacket } from './xmp.ts';

/** Puts the information dictionary and the identifier into the trailer. */
export function writeTrailer(context: PDFContext, document: PaperDocument): void {
  const date = PDFString.of(`D:${document.edition.replaceAll('-', '')}000000Z`);
  const information = context.obj({
    Title: PDFHexString.fromText(document.title),
    Author: PDFHexString.fromText(document.publisher),
    Subject: PDFHexString.fromText(document.subject),
    CreationDate: date,
    ModDate: date,
  });
  context.trailerInfo.Info = context.register(information);
  // ISO 32000-1 14.4: the first half stays the same for ever, the second changes with the content.
  const halves = [fingerprint(document.key), fingerprint(JSON.stringify(document))];
  context.trailerInfo.ID = context.obj(halves.map((half) => PDFHexString.of(half)));
}

/** The entries of the catalog that PDF/UA asks of every document, and PDF/A of those that claim it. */
export function catalogMetadata(context: PDFContext, document: PaperDocument, fixed: FixedObjects) {
  const packet = new TextEncoder().encode(xmpPacket(document));
  return {
    // ISO 14289-1 7.2: the language of everything that names no other.
    Lang: PDFString.of(document.lang),
    MarkInfo: { Marked: PDFBool.True },
    // ISO 14289-1 7.1: the window shows the title, not the file's name.
    ViewerPreferences: { DisplayDocTitle: PDFBool.True },
    Metadata: context.register(context.stream(packet, { Type: 'Metadata', Subtype: 'XML' })),
    ...(document.fillable ? {} : { OutputIntents: [outputIntent(context, fixed)] }),
  };
}

/** ISO 19005-2 6.2.3. */
function outputIntent(context: PDFContext, { colourProfile }: FixedObjects): PDFRef {
  const intent = context.obj({
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    OutputConditionIdentifier: PDFString.of('sRGB'),
    Info: PDFString.of('sRGB IEC61966-2.1'),
    DestOutputProfile: context.register(colourProfile),
  });
  return context.register(intent);
}
