// A frame of a page while it is being filled: text is set into columns, and every box is told its place and its tag.
import type { Text } from '../papers/document.ts';
import { inks, type TypeStyle } from '../tokens.ts';
import type { Box, TaggedBox, Tag, Ink } from '../tagged-pdf/boxes.ts';
import { artifact } from '../tagged-pdf/boxes.ts';
import { OverflowError } from '../tagged-pdf/errors.ts';
import type { Frame } from './frames/frame.ts';
import type { Column } from '../tagged-pdf/measures.ts';
import { baselineDropMm } from '../tagged-pdf/measures.ts';
import type { Seat } from './ring-on-sheet.ts';
import { addTag } from '../tagged-pdf/tags.ts';
import type { Typefaces } from '../tagged-pdf/typeface.ts';
import type { Line, LinePiece } from '../tagged-pdf/line-breaking.ts';
import { advanceMm, breakLines, lineWidthMm } from '../tagged-pdf/line-breaking.ts';

/** The frame being filled, the page it stands on, and what it is filled with. */
export interface Canvas {
  readonly faces: Typefaces;
  readonly frame: Frame;
  readonly boxes: Box[];
  readonly root: Tag;
  readonly fillable: boolean;
  /** Before the names of form fields, where a document holds a paper more than once. */
  readonly fieldPrefix: string;
  /** Headings stand under the heading of their page. */
  underPageHeading: boolean;
}

/** A text on its way to the page; `part` names it in errors. */
export interface TextSetting {
  readonly part: string;
  readonly text: Text;
  readonly style: TypeStyle;
  readonly owner: Tag;
  /** How far in the first line begins, after what stands there already. */
  readonly indentMm?: number;
  readonly ink?: Ink;
}

/** A column's part between two heights. */
export interface Area {
  readonly column: Column;
  readonly topMm: number;
  readonly bottomMm: number;
}

/** Sets a text from the area's top and returns where its last line ends; throws OverflowError. */
export function setText(canvas: Canvas, setting: TextSetting, area: Area): number {
  const { style } = setting;
  const lines = breakLines(canvas.faces, setting, area.column.widthMm);
  const neededMm = lines.length * style.leadingMm;
  requireHeight(setting, neededMm, area.bottomMm - area.topMm);
  const firstBaselineMm = area.topMm + baselineDropMm(style);
  setLines(canvas, { ...setting, lines }, { xMm: area.column.xMm, firstBaselineMm });
  return area.topMm + neededMm;
}

/** Lines that are already broken, and how and for whom they are set. */
export interface BrokenSetting {
  readonly lines: readonly Line[];
  readonly style: TypeStyle;
  readonly owner: Tag;
  readonly indentMm?: number;
  readonly ink?: Ink;
}

/** Sets lines one under another, the first on the given baseline. */
export function setLines(
  canvas: Canvas,
  { lines, style, owner, indentMm = 0, ink }: BrokenSetting,
  at: { readonly xMm: number; readonly firstBaselineMm: number },
): void {
  let foreign: Tag | undefined;
  for (const [index, line] of lines.entries()) {
    const baselineMm = at.firstBaselineMm + index * style.leadingMm;
    let xMm = at.xMm + (index === 0 ? indentMm : 0);
    for (const pieces of byLanguage(line.pieces)) {
      foreign = languageTag(owner, pieces[0]?.lang, foreign);
      const widthMm = lineWidthMm(canvas.faces, pieces, style);
      const hyphenated = line.hyphenated && pieces.at(-1) === line.pieces.at(-1);
      const text = { pieces, style, hyphenated, owner: foreign ?? owner };
      addBox(canvas, {
        kind: 'text',
        ...text,
        xMm,
        baselineMm,
        widthMm,
        ...(ink === undefined ? {} : { ink }),
      });
      xMm += advanceMm(canvas.faces, pieces, style);
    }
  }
}

/** ISO 14289-1 7.2: words in another language say so. A passage that runs over a line's end stays one Span. */
function languageTag(owner: Tag, lang: string | undefined, open: Tag | undefined): Tag | undefined {
  if (lang === undefined) return undefined;
  return lang === open?.lang ? open : addTag(owner, { role: 'Span', lang });
}

/** Puts a box with meaning on the page and under its tag. */
export function addBox(canvas: Canvas, box: TaggedBox): void {
  canvas.boxes.push(box);
  box.owner.kids.push(box);
}

/** Draws a line to write on. */
export function placeRule(canvas: Canvas, column: Column, yMm: number): void {
  const { weightPt } = canvas.frame.writing;
  canvas.boxes.push({ kind: 'rule', owner: artifact, yMm, ...column, weightPt, ink: inks.rule });
}

/** Draws a seat: the free one in clay. */
export function placeSeat(canvas: Canvas, { state, depthMm: heightMm, ...place }: Seat): void {
  const ink = state === 'free' ? inks.clay : inks.action;
  canvas.boxes.push({ kind: 'rounded', owner: artifact, ...place, heightMm, ink });
}

/** A text in one weight and the document's language. */
export function asRuns(text: string): Text {
  return [{ text }];
}

/** The words of a text, as errors name it. */
export function plainText(text: Text): string {
  return text.map((run) => run.text).join('');
}

function byLanguage(pieces: readonly LinePiece[]): LinePiece[][] {
  const groups: LinePiece[][] = [];
  for (const piece of pieces) {
    const group = groups.at(-1);
    if (group && group[0]?.lang === piece.lang) group.push(piece);
    else groups.push([piece]);
  }
  return groups;
}

function requireHeight(setting: TextSetting, neededMm: number, roomMm: number): void {
  if (neededMm <= roomMm + 1e-6) return;
  const lines = Math.ceil((neededMm - roomMm) / setting.style.leadingMm - 1e-6);
  throw new OverflowError({
    part: setting.part,
    text: plainText(setting.text),
    direction: 'height',
    roomMm: Math.max(0, roomMm),
    neededMm,
    remedy: `Shorten it, or what stands above it, by ${lines} ${lines === 1 ? 'line' : 'lines'}.`,
  });
}
