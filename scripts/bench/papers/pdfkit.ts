// pdfkit: the sheet drawn with its own calls, in its own tag tree, with its own form fields.
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import type { Seat } from '../../../src/layout/ring-on-sheet.ts';
import type { Field, PaperDocument, Text } from '../../../src/papers/document.ts';
import { inks, type TypeStyle } from '../../../src/tokens.ts';
import { loadPackage, type Peer } from './peer.ts';
import type { Pdf, Struct } from './pdfkit-types.ts';
import { fontPaths } from './paths.ts';
import { blocksOf, fieldLines, footOf, grid, points, seatsOf, type, writing } from './sheet.ts';

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
    tag('H1', () => setText(pdf, title, { ...type.title, ...column, yPt: grid.topPt }));
    const under = grid.topPt + points(12);
    tag('P', () => setText(pdf, [{ text: audience ?? '' }], { ...type.body, ...column, yPt: under }));
  }
  pdf.y = grid.leadPt;
  for (const { text } of blocksOf(document, 'lead'))
    tag('P', () => setText(pdf, text, { ...type.lead, ...column, yPt: pdf.y }));
  for (const [index, { heading, text }] of blocksOf(document, 'row').entries()) {
    const yPt = pdf.y + points(index === 0 ? 12 : 6);
    tag('H2', () => setText(pdf, heading, { ...type.heading, ...side, yPt }));
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

/** How and where a text is set. */
interface Setting extends TypeStyle {
  readonly xPt: number;
  readonly yPt: number;
  readonly widthPt: number;
}

/** Sets a text from its upper left corner; `pdf.y` is where its last line ends. */
function setText(pdf: Pdf, text: Text, setting: Setting): void {
  const { sizePt, leadingMm, widthPt, trackingEm } = setting;
  pdf
    .fillColor('black')
    .font(setting.bold ? 'bold' : 'regular')
    .fontSize(sizePt);
  const lineGap = points(leadingMm) - pdf.currentLineHeight(true);
  const options = { width: widthPt, lineGap, characterSpacing: trackingEm * sizePt };
  text.forEach((run, index) => {
    pdf.font(setting.bold || run.bold ? 'bold' : 'regular');
    const continued = { ...options, continued: index < text.length - 1 };
    if (index === 0) pdf.text(run.text, setting.xPt, setting.yPt, continued);
    else pdf.text(run.text, continued);
  });
}

/** Draws seats as decoration. */
function drawSeats(pdf: Pdf, seats: readonly Seat[]): void {
  pdf.markContent('Artifact', { type: 'Layout' });
  for (const seat of seats) {
    const [width, depth] = [points(seat.widthMm - seat.strokeMm), points(seat.depthMm - seat.strokeMm)];
    pdf.save().translate(points(seat.xMm), points(seat.yMm)).rotate(seat.turnDeg);
    pdf.roundedRect(-width / 2, -depth / 2, width, depth, points(seat.cornerMm));
    if (seat.state === 'taken') pdf.fill(inks.action);
    else pdf.lineWidth(points(seat.strokeMm)).stroke(inks.clay);
    pdf.restore();
  }
  pdf.endMarkedContent();
}

/** Draws the lines to write on, and on them form fields, which cannot be put into the tag tree. */
function drawFields(
  pdf: Pdf,
  lines: readonly { readonly field: Field; readonly linePt: number }[],
  tag: (role: string, draw: () => void) => void,
): void {
  const { side, text } = grid;
  pdf.font('regular').initForm();
  for (const { field, linePt } of lines) {
    const yPt = linePt - points(6);
    tag('P', () => setText(pdf, [{ text: field.label }], { ...type.heading, ...side, yPt }));
    pdf.markContent('Artifact', { type: 'Layout' });
    pdf.moveTo(text.xPt, linePt).lineTo(text.xPt + text.widthPt, linePt);
    pdf.lineWidth(writing.weightPt).stroke(inks.rule).endMarkedContent();
    if (field.kind === 'text')
      pdf.formText(field.name, text.xPt, yPt, text.widthPt, points(7.5), { fontSize: 12 });
  }
}
