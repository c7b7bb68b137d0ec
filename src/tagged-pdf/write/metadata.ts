// What a document says of itself outside its pages: information dictionary, XMP, identifier, colour, language.
import type { DocumentInformation } from '../boxes.ts';
import type { PdfResources } from '../resources.ts';
import type {
  Catalog,
  Information,
  MetadataStream,
  OutputIntent,
  ProfileStream,
  Reference,
  Trailer,
} from './dictionaries.ts';
import { textFingerprint } from './file-identifier.ts';
import type { FileWriter } from './file-writer.ts';
import { xmpPacket } from './xmp.ts';

/** The trailer's entries besides the catalog: the last that is written. */
export function writeInformation(writer: FileWriter, document: DocumentInformation): Omit<Trailer, 'Root'> {
  const date = { text: `D:${document.edition.replaceAll('-', '')}000000Z` };
  const information = writer.write<Information>({
    Title: { text: document.title },
    Author: { text: document.author },
    Subject: { text: document.subject },
    CreationDate: date,
    ModDate: date,
  });
  // ISO 32000-1 14.4: the first half stays the same for ever, the second changes with what the file holds.
  return { Info: information, ID: [`<${textFingerprint(document.key)}>`, `<${writer.fingerprint()}>`] };
}

/** ISO 32000-1 table 150. */
const flips = { 'short-edge': '/DuplexFlipShortEdge', 'long-edge': '/DuplexFlipLongEdge' } as const;

/** The entries of the catalog that PDF/UA asks of every document, and PDF/A of those that claim it. */
export function writeCatalogMetadata(
  writer: FileWriter,
  document: DocumentInformation,
  resources: PdfResources,
): Pick<Catalog, 'Lang' | 'MarkInfo' | 'ViewerPreferences' | 'Metadata' | 'OutputIntents'> {
  const packet = new TextEncoder().encode(xmpPacket(document));
  const metadata = writer.writeStream<MetadataStream>({ Type: '/Metadata', Subtype: '/XML' }, packet);
  return {
    // ISO 14289-1 7.2: the language of everything that names no other.
    Lang: { text: document.lang },
    MarkInfo: { Marked: true },
    ViewerPreferences: {
      // ISO 14289-1 7.1: the window shows the title, not the file's name.
      DisplayDocTitle: true,
      PrintScaling: '/None',
      Duplex: document.duplex && flips[document.duplex],
    },
    Metadata: metadata,
    OutputIntents: document.fillable ? undefined : [writeOutputIntent(writer, resources)],
  };
}

/** ISO 19005-2 6.2.3. */
function writeOutputIntent(writer: FileWriter, { colourProfile }: PdfResources): Reference {
  const profile = writer.writeStream<ProfileStream>({ N: 3, Filter: '/FlateDecode' }, colourProfile);
  return writer.write<OutputIntent>({
    Type: '/OutputIntent',
    S: '/GTS_PDFA1',
    OutputConditionIdentifier: '(sRGB)',
    Info: '(sRGB IEC61966-2.1)',
    DestOutputProfile: profile,
  });
}
