// pdfmake: the sheet as its document definition.
import { loadPackage } from './package.ts';
import type { Peer } from './peer.ts';
import { pdfmakeSheet } from './pdfmake-sheet.ts';
import { fontPaths } from './paths.ts';

/** The part of pdfmake that is used here. */
interface Pdfmake {
  readonly setFonts: (fonts: object) => void;
  readonly setLocalAccessPolicy: (isAllowed: (path: string) => boolean) => void;
  readonly setUrlAccessPolicy: (isAllowed: (url: string) => boolean) => void;
  readonly createPdf: (definition: object) => { readonly getBuffer: () => Promise<Uint8Array> };
}

export async function openPdfmake(): Promise<Peer> {
  const { default: pdfmake } = await loadPackage<{ default: Pdfmake }>('pdfmake');
  pdfmake.setFonts({ Grotesk: { normal: fontPaths.regular, bold: fontPaths.bold } });
  pdfmake.setLocalAccessPolicy(() => true);
  pdfmake.setUrlAccessPolicy(() => false);
  return { print: (document) => pdfmake.createPdf(pdfmakeSheet(document)).getBuffer() };
}
