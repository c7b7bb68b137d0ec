// What a sheet is drawn of with pdfkit: texts, seats, lines with form fields.
import type { Field, Text } from '../../../src/papers/document.ts';
import type { Seat } from '../../../src/layout/ring-on-sheet.ts';
import { inks, type TypeStyle } from '../../../src/tokens.ts';
import type { Pdf } from './pdfkit-types.ts';
import { grid, points, type, writing } from './sheet.ts';

/** How and where a text is set. */
export interface Setting extends TypeStyle {
  readonly xPt: number;
  readonly yPt: number;
  readonly widthPt: number;
}

/** Sets a text from its upper left corner; `pdf.y` is where its last line ends. */
export function setText(pdf: Pdf, text: Text, setting: Setting): void {
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
export function drawSeats(pdf: Pdf, seats: readonly Seat[]): void {
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
export function drawFields(
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
