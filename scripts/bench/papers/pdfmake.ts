// pdfmake: the sheet as its document definition.
import type { PaperDocument, Text } from '../../../src/papers/document.ts';
import { inks, type TypeStyle } from '../../../src/tokens.ts';
import { loadPackage, type Peer } from './peer.ts';
import { fontPaths } from './paths.ts';
import { seatsSvg } from './seats-svg.ts';
import { blocksOf, fieldLines, footOf, grid, points, seatsOf, type, sheetWidthMm } from './sheet.ts';

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

/** Its line height is a factor of the font's own, which is 1.2 of the size here. */
const set = ({ sizePt, leadingMm, bold, trackingEm }: TypeStyle): object => ({
  ...{ fontSize: sizePt, bold, lineHeight: points(leadingMm) / (1.2 * sizePt) },
  ...(trackingEm === 0 ? {} : { characterSpacing: trackingEm * sizePt }),
});

const words = (text: Text): object[] => text.map((run) => ({ text: run.text, bold: run.bold === true }));

function pdfmakeSheet(document: PaperDocument): object {
  const [head] = blocksOf(document, 'head');
  const [left, top] = [grid.text.xPt, grid.topPt];
  const rows = blocksOf(document, 'row').map(({ heading, text }) => ({
    columns: [{ width: grid.side.widthPt, text: words(heading), bold: true }, { text: words(text) }],
    ...{ columnGap: points(6), margin: [0, 0, 0, points(6)] },
  }));
  const at = (x: number, y: number): object => ({ absolutePosition: { x, y } });
  const line = { type: 'line', x1: 0, y1: 0, x2: grid.text.widthPt, y2: 0, lineWidth: 0.75 };
  const fields = fieldLines(document).flatMap(({ field, linePt }) => [
    { text: field.label, bold: true, ...at(grid.side.xPt, linePt - points(6)) },
    { canvas: [{ ...line, lineColor: inks.rule }], ...at(left, linePt) },
  ]);
  return {
    ...{ pageSize: 'A4', pageMargins: [top, top, top, points(10)], version: '1.7', language: document.lang },
    ...{ info: { title: document.title, subject: document.subject, author: document.publisher } },
    ...{ displayTitle: true, defaultStyle: { font: 'Grotesk', ...set(type.body) } },
    content: [
      { svg: seatsSvg(seatsOf(document)), width: points(sheetWidthMm), ...at(0, 0) },
      { text: words(head?.title ?? []), ...set(type.title), ...at(left, top) },
      { text: head?.audience ?? '', ...at(left, top + points(12)) },
      ...blocksOf(document, 'lead').map(({ text }) => ({
        ...{
          text: words(text),
          ...set(type.lead),
          margin: [left - top, grid.leadPt - top, 0, points(12)],
        },
      })),
      ...rows,
      ...fields,
      { text: document.publisher, ...set(type.publisher), ...at(grid.side.xPt, grid.footPt) },
      ...footOf(document).map((text, index) => ({
        ...{ text: words(text), ...set(type.foot), ...at(left, grid.footPt + index * points(6)) },
      })),
    ],
  };
}
