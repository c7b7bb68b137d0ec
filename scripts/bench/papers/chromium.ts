// Chromium: an HTML twin of the sheet, printed by a browser that stays open.
import { readFile } from 'node:fs/promises';
import { startBrowser } from '../../../tests/support/browser.ts';
import type { PaperDocument, Text } from '../../../src/papers/document.ts';
import { inks, type TypeStyle } from '../../../src/tokens.ts';
import type { Peer } from './peer.ts';
import { fontPaths } from './paths.ts';
import { seatsSvg } from './seats-svg.ts';
import { blocksOf, fieldLines, footOf, grid, seatsOf, type } from './sheet.ts';

export async function openChromium(): Promise<Peer> {
  const [regular, bold] = await Promise.all([readFile(fontPaths.regular), readFile(fontPaths.bold)]);
  const faces = face(400, regular) + face(700, bold);
  const browser = await startBrowser();
  const page = await browser.newPage();
  return {
    print: async (document) => {
      await page.setContent(twin(document, faces));
      await page.evaluate('document.fonts.ready');
      return page.pdf({ tagged: true, preferCSSPageSize: true });
    },
    close: () => browser.close(),
  };
}

const face = (weight: number, bytes: Buffer): string =>
  `@font-face{font-family:G;font-weight:${weight};src:url(data:font/ttf;base64,${bytes.toString('base64')})}`;

const set = ({ sizePt, leadingMm, bold, trackingEm }: TypeStyle): string =>
  `font:${bold ? 700 : 400} ${sizePt}pt/${leadingMm}mm G;letter-spacing:${trackingEm}em`;

const styles = `@page{size:A4;margin:0}body,h1,h2,p{margin:0}svg{position:absolute;left:0;top:0}
body{${set(type.body)}}h1{${set(type.title)}}h2,label,b{${set(type.heading)}}
header,.lead,footer div{margin-left:${grid.text.xPt}pt;width:${grid.text.widthPt}pt}
header{padding-top:${grid.topPt}pt;height:36mm}.lead{${set(type.lead)};margin-top:12mm}
section{display:grid;grid-template-columns:42mm 126mm;gap:6mm;margin:6mm 18mm 0}.lead+section{margin-top:12mm}
.field{position:absolute;left:${grid.side.xPt}pt;width:174mm}.field i{display:block;margin-left:48mm;border-bottom:.75pt solid ${inks.rule}}
footer{position:absolute;top:${grid.footPt}pt;${set(type.foot)}}footer b{position:absolute;left:18mm}`;

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const words = (text: Text): string =>
  text.map((run) => (run.bold ? `<b>${escape(run.text)}</b>` : escape(run.text))).join('');

function twin(document: PaperDocument, faces: string): string {
  const [head] = blocksOf(document, 'head');
  const leads = blocksOf(document, 'lead').map(({ text }) => `<p class="lead">${words(text)}</p>`);
  const rows = blocksOf(document, 'row').map(
    ({ heading, text }) => `<section><h2>${words(heading)}</h2><p>${words(text)}</p></section>`,
  );
  const fields = fieldLines(document).map(
    ({ field, linePt }) =>
      `<div class="field" style="top:calc(${linePt}pt - 6mm)"><label>${escape(field.label)}</label><i></i></div>`,
  );
  const foot = footOf(document)
    .map((text) => `<div>${words(text)}</div>`)
    .join('');
  return `<!doctype html><html lang="${document.lang}"><head><title>${escape(document.title)}</title>
<style>${faces}${styles}</style></head><body>${seatsSvg(seatsOf(document)).replace('<svg', '<svg aria-hidden="true"')}
<header><h1>${words(head?.title ?? [])}</h1><p>${escape(head?.audience ?? '')}</p></header>
${leads.join('')}${rows.join('')}${fields.join('')}
<footer><b>${escape(document.publisher)}</b>${foot}</footer></body></html>`;
}
