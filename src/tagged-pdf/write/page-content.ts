// The boxes of a page → its content stream. Every operator stands inside marked content: of the tag that owns the box, or
// of an artifact (ISO 14289-1 7.1: all content is either tagged or marked as an artifact).
import type {
  AnnotationBox,
  ArrowBox,
  BarBox,
  Box,
  CutBox,
  MatrixBox,
  Owner,
  Page,
  RoundedBox,
  RuleBox,
  Tag,
  TaggedBox,
} from '../boxes.ts';
import { artifact } from '../boxes.ts';
import type { Typefaces } from '../typeface.ts';
import type { MarkedContent } from './dictionaries.ts';
import { points, rgb } from './numbers.ts';
import { serialize } from './serialize.ts';
import { numeralOperators, textOperators } from './text-operators.ts';

/** A page's operators, and which marked content belongs to whom. */
export interface PageContent {
  readonly operators: string;
  /** The owner of each marked-content sequence; its index is the MCID. */
  readonly owners: readonly Tag[];
  /** The MCID of each box that was painted; boxes in a row with one owner share one. */
  readonly marks: ReadonlyMap<TaggedBox, number>;
}

/** Paints the boxes in their order, which is the reading order. */
export function writePageContent(page: Page, faces: Typefaces): PageContent {
  const operators: string[] = [];
  const owners: Tag[] = [];
  const marks = new Map<TaggedBox, number>();
  let open: Owner | undefined;
  for (const box of page.boxes) {
    // An annotation lies above the page and is no part of its content.
    if (box.kind === 'field' || box.kind === 'link') continue;
    const owner: Owner = box.owner;
    if (owner !== open) {
      if (open) operators.push('EMC');
      open = owner;
      operators.push(beginMark(owner, owners));
    }
    if (box.owner !== artifact && (box.kind === 'text' || box.kind === 'matrix'))
      marks.set(box, owners.length - 1);
    operators.push(paint(box, faces, page.heightMm));
  }
  if (open) operators.push('EMC');
  return { operators: operators.join('\n'), owners, marks };
}

function beginMark(owner: Owner, owners: Tag[]): string {
  if (owner === artifact) return '/Artifact BMC';
  owners.push(owner);
  return `/${owner.role}${serialize<MarkedContent>({ MCID: owners.length - 1 })}BDC`;
}

function paint(box: Exclude<Box, AnnotationBox>, faces: Typefaces, heightMm: number): string {
  switch (box.kind) {
    case 'text':
      return textOperators(box, faces, heightMm);
    case 'numeral':
      return numeralOperators(box, faces, heightMm);
    case 'rule':
      return ruleOperators(box, heightMm);
    case 'bar':
      return barOperators(box, heightMm);
    case 'arrow':
      return arrowOperators(box, heightMm);
    case 'cut':
      return cutOperators(box, heightMm);
    case 'matrix':
      return matrixOperators(box, heightMm);
    case 'rounded':
      return roundedOperators(box, heightMm);
    default:
      return box satisfies never;
  }
}

function ruleOperators({ xMm, yMm, widthMm, weightPt, ink }: RuleBox, heightMm: number): string {
  const y = points(heightMm - yMm);
  return `${rgb(ink)} RG ${weightPt} w ${points(xMm)} ${y} m ${points(xMm + widthMm)} ${y} l S`;
}

function barOperators({ xMm, yMm, heightMm, weightPt, ink }: BarBox, pageHeightMm: number): string {
  const x = points(xMm);
  const [top, bottom] = [points(pageHeightMm - yMm), points(pageHeightMm - yMm - heightMm)];
  return `${rgb(ink)} RG ${weightPt} w ${x} ${top} m ${x} ${bottom} l S`;
}

/** Two thirds as wide as it is long. */
function arrowOperators({ xMm, yMm, towards, lengthMm, ink }: ArrowBox, pageHeightMm: number): string {
  const [along, across] = [lengthMm, lengthMm / 3];
  const corners =
    towards === 'right'
      ? [
          [xMm - along, yMm - across],
          [xMm - along, yMm + across],
        ]
      : [
          [xMm - across, yMm - along],
          [xMm + across, yMm - along],
        ];
  const at = ([x = 0, y = 0]: readonly number[]): string => `${points(x)} ${points(pageHeightMm - y)}`;
  const lines = corners.map((corner) => `${at(corner)} l`).join(' ');
  return `${rgb(ink)} rg ${at([xMm, yMm])} m ${lines} h f`;
}

/** Black and thin: it is seen with scissors in hand, and gone after the cut. A fold is dashed, and the dashes are taken back. */
function cutOperators({ xMm, yMm, widthMm = 0, heightMm = 0, dashed }: CutBox, pageHeightMm: number): string {
  const [x, y] = [points(xMm), points(pageHeightMm - yMm)];
  const [toX, toY] = [points(xMm + widthMm), points(pageHeightMm - yMm - heightMm)];
  const line = `0 G 0.5 w ${x} ${y} m ${toX} ${toY} l S`;
  return dashed ? `[2.8 2] 0 d ${line} [] 0 d` : line;
}

/** Dark squares of a row that touch become one rectangle. */
function matrixOperators({ xMm, yMm, sizeMm, modules }: MatrixBox, heightMm: number): string {
  const sideMm = sizeMm / modules.length;
  const rectangles = modules.flatMap((row, index) =>
    [...row.matchAll(/1+/g)].map((run) => {
      const corner = { xMm: xMm + run.index * sideMm, yMm: heightMm - yMm - (index + 1) * sideMm };
      return `${points(corner.xMm)} ${points(corner.yMm)} ${points(run[0].length * sideMm)} ${points(sideMm)} re`;
    }),
  );
  return `0 g ${rectangles.join(' ')} f`;
}

/** Drawn around the origin and turned into place; PDF turns counter-clockwise, a box clockwise. */
function roundedOperators(box: RoundedBox, heightMm: number): string {
  const angle = (box.turnDeg * Math.PI) / 180;
  const cos = turn(Math.cos(angle));
  const sin = turn(Math.sin(angle));
  const minusSin = turn(-Math.sin(angle));
  const place = `${cos} ${minusSin} ${sin} ${cos} ${points(box.xMm)} ${points(heightMm - box.yMm)} cm`;
  return `q ${place} ${box.strokeMm === 0 ? filled(box) : outlined(box)} Q`;
}

/** A smaller rectangle under a pen with a round tip: the tip makes the corners. */
function filled({ widthMm, heightMm, cornerMm, ink: hex }: RoundedBox): string {
  const ink = rgb(hex);
  const [width, height] = [widthMm - 2 * cornerMm, heightMm - 2 * cornerMm];
  const rectangle = [-width / 2, -height / 2, width, height].map(points).join(' ');
  return `${ink} rg ${ink} RG ${points(2 * cornerMm)} w 1 j ${rectangle} re B`;
}

function outlined(box: RoundedBox): string {
  return `${rgb(box.ink)} RG ${points(box.strokeMm)} w ${roundedRectangle(box)} s`;
}

/** Four decimals keep what is 36 mm wide true to a hundredth of a point. */
function turn(ratio: number): string {
  return String(Math.round(ratio * 10_000) / 10_000);
}

/** How far a quarter circle's control points lie from its ends, per radius. */
const quarter = 0.5523;

/** The outline lies inside the edge by half its width. */
function roundedRectangle({ widthMm, heightMm, cornerMm, strokeMm }: RoundedBox): string {
  const x = (widthMm - strokeMm) / 2;
  const y = (heightMm - strokeMm) / 2;
  const r = cornerMm - strokeMm / 2;
  const k = r * (1 - quarter);
  const p = (...lengthsMm: number[]) => lengthsMm.map(points).join(' ');
  return [
    `${p(r - x, -y)} m ${p(x - r, -y)} l ${p(x - k, -y, x, k - y, x, r - y)} c`,
    `${p(x, y - r)} l ${p(x, y - k, x - k, y, x - r, y)} c`,
    `${p(r - x, y)} l ${p(k - x, y, -x, y - k, -x, y - r)} c`,
    `${p(-x, r - y)} l ${p(-x, k - y, k - x, -y, r - x, -y)} c`,
  ].join(' ');
}
