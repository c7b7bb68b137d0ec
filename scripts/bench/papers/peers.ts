// Who prints the same paper in the bench.
import type { Peer } from './peer.ts';

/** Loads the library; what it costs belongs to a first print. */
export const openPeer = {
  ours: async () => (await import('./ours.ts')).openOurs(),
  typst: async () => (await import('./typst.ts')).openTypst(),
  pdfkit: async () => (await import('./pdfkit.ts')).openPdfkit(),
  pdfmake: async () => (await import('./pdfmake.ts')).openPdfmake(),
  chromium: async () => (await import('./chromium.ts')).openChromium(),
} as const satisfies Record<string, () => Promise<Peer>>;

export type PeerName = keyof typeof openPeer;

export const peerNames = Object.keys(openPeer) as PeerName[];

/** What a reader of the table should know of each, beside what stands in its columns. */
export const peerNotes: Readonly<Record<PeerName, string>> = {
  ours: 'form fields stand in its tag tree; its kerning was read from the typeface beforehand.',
  typst: 'keeps what it laid out, so the same sheet again is only written anew; it has no form fields.',
  pdfkit:
    'form fields stay outside its tag tree, so what it says of PDF/UA does not hold; every place is given by us.',
  pdfmake: 'makes no tag tree and no form fields.',
  chromium:
    'leaves form fields out when it prints, and claims no standard; its memory lies in other processes.',
};
