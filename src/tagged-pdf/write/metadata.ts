// What a document says of itself outside its pages: information dictionary, XMP, identifier, colour, language.
import type { DocumentInformation } from '../boxes.ts';
import { deflated } from './deflate.ts';
import { textFingerprint } from './file-identifier.ts';
import type { FileWriter, Reference } from './file-writer.ts';
import { textString } from './text-string.ts';
import { xmpPacket } from './xmp.ts';
import type { PdfResources } from '../resources.ts';

/** The trailer's entries besides the catalog: the last that is written. */
export function writeInformation(writer: FileWriter, document: DocumentInformation): string {
  const date = textString(`D:${document.edition.replaceAll('-', '')}000000Z`);
  const information = writer.write(
    `<</Title ${textString(document.title)}/Author ${textString(document.author)}` +
      `/Subject ${textString(document.subject)}/CreationDate ${date}/ModDate ${date}>>`,
  );
  // ISO 32000-1 14.4: the first half stays the same for ever, the second changes with what the file holds.
  const [always, now] = [textFingerprint(document.key), writer.fingerprint()];
  return `/Info ${information}/ID[<${always}><${now}>]`;
}

/** The entries of the catalog that PDF/UA asks of every document, and PDF/A of those that claim it. */
export function writeCatalogMetadata(
  writer: FileWriter,
  document: DocumentInformation,
  resources: PdfResources,
): string {
  const packet = new TextEncoder().encode(xmpPacket(document));
  const metadata = writer.writeStream('/Type/Metadata/Subtype/XML', packet);
  const intents = document.fillable ? '' : `/OutputIntents[${writeOutputIntent(writer, resources)}]`;
  // ISO 14289-1 7.2: the language of everything that names no other. 7.1: the window shows the title, not the file's name.
  return (
    `/Lang ${textString(document.lang)}/MarkInfo<</Marked true>>` +
    `/ViewerPreferences<</DisplayDocTitle true${printing(document)}>>/Metadata ${metadata}${intents}`
  );
}

/** ISO 32000-1 table 150: in its own size, and on both sides where the sheet is made for that. */
function printing({ duplex }: DocumentInformation): string {
  return `/PrintScaling/None${duplex === 'short-edge' ? '/Duplex/DuplexFlipShortEdge' : ''}`;
}

/** ISO 19005-2 6.2.3. */
function writeOutputIntent(writer: FileWriter, { colourProfile }: PdfResources): Reference {
  const profile = writer.writeStream(`/N 3${deflated}`, colourProfile);
  return writer.write(
    '<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB IEC61966-2.1)' +
      `/DestOutputProfile ${profile}>>`,
  );
}
