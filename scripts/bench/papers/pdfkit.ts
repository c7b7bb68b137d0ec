// pdfkit: the sheet drawn with its own calls, in its own tag tree, with its own form fields.
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import type { PaperDocument } from '../../../src/papers/document.ts';
import { loadPackage } from './package.ts';
import type { Peer } from './peer.ts';
import { drawFields, drawSeats, setText } from './pdfkit-parts.ts';
import type { Pdf, Struct } from './pdfkit-types.ts';
import { fontPaths } from './paths.ts';
import { blocksOf, fieldLines, footOf, grid, points, seatsOf, type } from './sheet.ts';

export async function openPdfkit(): Promise<Peer> {
  const { default: Pdfkit } = await loadPackage<{ default: new (options: object) => Pdf }>('pdfkit');
  const [regular, bold] = await Promise.all([readFile(fontPaths.regular), readFile(fontPaths.bold)]);
  return {
    print: (document) => {
      const pdf = new Pdfkit(optionsFor(document));
      pdf.registerFont('regular', regular).registerFont('bold', bold);
      drawSheet(pdf, document);
      pdf.end();
      return buffer(pdf);
    },
  };
}

const optionsFor = (document: PaperDocument): object => ({
  ...{ size: 'A4', margin: 0, pdfVersion: '1.7', subset: 'PDF/UA', tagged: true, displayTitle: true },
  ...{ lang: document.lang, font: '' },
  info: { Title: document.title, Subject: document.subject, Author: document.publisher },
});

function drawSheet(pdf: Pdf, document: PaperDocument): void {
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  const tag = (role: string, draw: () => void): Struct => root.add(pdf.struct(role, draw));
  drawSeats(pdf, seatsOf(document));
  const { side, text: column } = grid;
  for (const { title, audience } of blocksOf(document, 'head')) {
    tag('H1', () => setText(pdf, [{ text: title }], { ...type.title, ...column, yPt: grid.topPt }));
    const under = grid.topPt + points(12);
    tag('P', () => setText(pdf, [{ text: audience ?? '' }], { ...type.body, ...column, yPt: under }));
  }
  pdf.y = grid.leadPt;
  for (const { text } of blocksOf(document, 'lead'))
    tag('P', () => setText(pdf, text, { ...type.lead, ...column, yPt: pdf.y }));
  for (const [index, { heading, text }] of blocksOf(document, 'row').entries()) {
    const yPt = pdf.y + points(index === 0 ? 12 : 6);
    tag('H2', () => setText(pdf, [{ text: heading }], { ...type.heading, ...side, yPt }));
    tag('P', () => setText(pdf, text, { ...type.body, ...column, yPt }));
  }
  drawFields(pdf, fieldLines(document), tag);
  const foot = { ...type.foot, ...column };
  const publisher = { ...type.publisher, ...side, yPt: grid.footPt };
  tag('P', () => setText(pdf, [{ text: document.publisher }], publisher));
  footOf(document).forEach((text, index) =>
    tag('P', () => setText(pdf, text, { ...foot, yPt: grid.footPt + index * points(6) })),
  );
  root.end();
}
