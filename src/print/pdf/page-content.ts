// The boxes of a page → its content stream. Every operator stands inside marked content: of the tag that owns the box, or
// of an artifact (ISO 14289-1 7.1: all content is either tagged or marked as an artifact).
import { inks } from '../../tokens.ts';
import type { Box, CutBox, Owner, Page, RuleBox, TaggedBox } from '../boxes.ts';
import { artifact } from '../boxes.ts';
import type { Seat } from '../ring.ts';
import type { Tag } from '../tags.ts';
import type { Typefaces } from '../typeface.ts';
import { points, rgb } from './numbers.ts';
import { textOperators } from './text-operators.ts';

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
    // A form field is an annotation above the page, not a part of its content.
    if (box.kind === 'field') continue;
    if (box.owner !== open) {
      if (open) operators.push('EMC');
      open = box.owner;
      operators.push(beginMark(open, owners));
    }
    if (box.kind === 'text') marks.set(box, owners.length - 1);
    operators.push(paint(box, faces, page.heightMm));
  }
  if (open) operators.push('EMC');
  return { operators: operators.join('\n'), owners, marks };
}

function beginMark(owner: Owner, owners: Tag[]): string {
  if (owner === artifact) return '/Artifact BMC';
  owners.push(owner);
  return `/${owner.role}<</MCID ${owners.length - 1}>>BDC`;
}

function paint(box: Exclude<Box, { kind: 'field' }>, faces: Typefaces, heightMm: number): string {
  switch (box.kind) {
    case 'text':
      return textOperators(box, faces, heightMm);
    case 'rule':
      return ruleOperators(box, heightMm);
    case 'cut':
      return cutOperators(box, heightMm);
    case 'seat':
      return seatOperators(box.seat, heightMm);
    default:
      return box satisfies never;
  }
}

function ruleOperators({ xMm, yMm, widthMm, weightPt }: RuleBox, heightMm: number): string {
  const y = points(heightMm - yMm);
  return `${rgb(inks.rule)} RG ${weightPt} w ${points(xMm)} ${y} m ${points(xMm + widthMm)} ${y} l S`;
}

/** Black and thin: it is seen with scissors in hand, and gone after the cut. */
function cutOperators({ xMm, yMm, heightMm }: CutBox, sheetHeightMm: number): string {
  const x = points(xMm);
  const [top, bottom] = [points(sheetHeightMm - yMm), points(sheetHeightMm - yMm - heightMm)];
  return `0 G 0.5 w ${x} ${top} m ${x} ${bottom} l S`;
}

/** A seat is drawn around the origin and turned into place; PDF turns counter-clockwise, a ring runs clockwise. */
function seatOperators(seat: Seat, heightMm: number): string {
  const angle = (seat.turnDeg * Math.PI) / 180;
  const cos = turn(Math.cos(angle));
  const sin = turn(Math.sin(angle));
  const minusSin = turn(-Math.sin(angle));
  const place = `${cos} ${minusSin} ${sin} ${cos} ${points(seat.xMm)} ${points(heightMm - seat.yMm)} cm`;
  return `q ${place} ${seat.strokeMm === 0 ? filledSeat(seat) : outlinedSeat(seat)} Q`;
}

/** A smaller rectangle under a pen with a round tip: the tip makes the corners. */
function filledSeat({ widthMm, depthMm, cornerMm }: Seat): string {
  const ink = rgb(inks.action);
  const [width, depth] = [widthMm - 2 * cornerMm, depthMm - 2 * cornerMm];
  const rectangle = [-width / 2, -depth / 2, width, depth].map(points).join(' ');
  return `${ink} rg ${ink} RG ${points(2 * cornerMm)} w 1 j ${rectangle} re B`;
}

function outlinedSeat(seat: Seat): string {
  const ink = seat.state === 'free' ? inks.clay : inks.action;
  return `${rgb(ink)} RG ${points(seat.strokeMm)} w ${roundedRectangle(seat)} s`;
}

/** Four decimals keep a 36 mm ring true to a hundredth of a point. */
function turn(ratio: number): string {
  return String(Math.round(ratio * 10_000) / 10_000);
}

/** How far a quarter circle's control points lie from its ends, per radius. */
const quarter = 0.5523;

/** The outline lies inside the seat's edge by half its width. */
function roundedRectangle({ widthMm, depthMm, cornerMm, strokeMm }: Seat): string {
  const x = (widthMm - strokeMm) / 2;
  const y = (depthMm - strokeMm) / 2;
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
