// A laid-out document → a small SVG of its first page, the picture beside a download link. Text becomes bars, everything else
// keeps its place. Colours come from classes: sheet, t title, l text, u lines, and what the caller calls rounded boxes.
import { artifact } from './boxes.ts';
import type {
  BarBox,
  CutBox,
  LaidOutDocument,
  MatrixBox,
  RepeatedTextBox,
  RoundedBox,
  RuleBox,
  TextBox,
} from './boxes.ts';
import { pointsPerMm } from './measures.ts';

/** A class, and which rounded boxes have it. */
export interface RoundedClass {
  readonly name: string;
  readonly has: (box: RoundedBox) => boolean;
}

/** Lengths in mm. The reader hears the link's own words, so the picture is hidden from them. */
export function previewSvg({ pages }: LaidOutDocument, rounded: readonly RoundedClass[]): string {
  const [page] = pages;
  if (page === undefined) throw new Error('A document without pages has no picture.');
  const { widthMm, heightMm, boxes } = page;
  const texts = boxes.filter((box) => box.kind === 'text');
  const shapes = boxes.filter((box) => box.kind === 'rounded');
  const title = texts.filter(isTitle);
  // A number is too small for a bar.
  const prose = texts.filter((box) => !isTitle(box) && !isNumber(box.pieces));
  const lines = boxes.filter((box) => box.kind === 'rule' || box.kind === 'cut' || box.kind === 'bar');
  return [
    `<svg width="${widthMm}" height="${heightMm}" viewBox="0 0 ${widthMm} ${heightMm}" aria-hidden="true" focusable="false">`,
    `<rect class="sheet" width="${widthMm}" height="${heightMm}" rx="2"/>`,
    group('t', bars(title, 'strong')),
    group('l', bars(prose, 'soft')),
    group('t', boxes.filter((box) => box.kind === 'matrix').map(codeShape)),
    lines.length > 0 ? `<path class="u" d="${lines.map(linePath).join('')}"/>` : '',
    ...rounded.map(({ name, has }) => group(name, shapes.filter(has).map(roundedShape))),
    '</svg>',
  ].join('');
}

type AnyText = TextBox | RepeatedTextBox;

const isTitle = ({ owner }: AnyText): boolean => owner !== artifact && owner.role === 'H1';

/** A step or a row to sign. */
const isNumber = (pieces: TextBox['pieces']): boolean =>
  /^\d{1,2}$/.test(pieces.map(({ text }) => text).join(''));

/** Bar height in em of the text it stands for. */
const barHeights = { strong: 0.72, soft: 0.6 } as const;

function group(className: string, shapes: readonly string[]): string {
  return shapes.length > 0 ? `<g class="${className}">${shapes.join('')}</g>` : '';
}

/** One bar a line: the parts of a line in different languages stand on one baseline and are joined. */
function bars(texts: readonly AnyText[], weight: keyof typeof barHeights): string[] {
  const lines: { xMm: number; baselineMm: number; endMm: number; sizePt: number }[] = [];
  const upright = texts.filter(({ upwards }) => upwards === undefined);
  for (const { xMm, baselineMm, widthMm, style } of upright) {
    const line = lines.at(-1);
    const endMm = xMm + widthMm;
    if (line?.baselineMm === baselineMm && Math.abs(xMm - line.endMm) < 2) line.endMm = endMm;
    else lines.push({ xMm, baselineMm, endMm, sizePt: style.sizePt });
  }
  return lines.map(({ xMm, baselineMm, endMm, sizePt }) => {
    const height = Math.round((sizePt / pointsPerMm) * barHeights[weight]);
    const y = Math.round(baselineMm) - height;
    return `<rect x="${Math.round(xMm)}" y="${y}" width="${Math.round(endMm - xMm)}" height="${height}" rx="1"/>`;
  });
}

function linePath(box: RuleBox | BarBox | CutBox): string {
  const start = `M${Math.round(box.xMm)} ${Math.round(box.yMm)}`;
  const { widthMm = 0, heightMm = 0 } = { widthMm: 0, heightMm: 0, ...box };
  return widthMm > 0 ? `${start}h${Math.round(widthMm)}` : `${start}v${Math.round(heightMm)}`;
}

/** A code is too fine for a picture: its outline stands for it. */
function codeShape({ xMm, yMm, sizeMm }: MatrixBox): string {
  const [x, y, size] = [xMm, yMm, sizeMm].map(Math.round);
  return `<rect x="${x}" y="${y}" width="${size}" height="${size}"/>`;
}

/** Drawn to the edge less the outline, as in the PDF; the style sheet decides how thick the outline is. */
function roundedShape({ xMm, yMm, widthMm, heightMm, cornerMm, strokeMm, turnDeg }: RoundedBox): string {
  const width = widthMm - strokeMm;
  const height = heightMm - strokeMm;
  const turn = turnDeg === 0 ? '' : ` rotate(${tenth(turnDeg)})`;
  return (
    `<rect x="${tenth(-width / 2)}" y="${tenth(-height / 2)}" width="${tenth(width)}" height="${tenth(height)}"` +
    ` rx="${tenth(cornerMm - strokeMm / 2)}" transform="translate(${tenth(xMm)} ${tenth(yMm)})${turn}"/>`
  );
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
