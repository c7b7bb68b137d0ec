// A small lying seat with a number in its middle: a step, a row to sign, a principle.
import { lyingSeat, type Seat } from './ring-on-sheet.ts';
import type { SeatState } from '../ring/geometry.ts';
import type { Tag } from '../tagged-pdf/boxes.ts';
import { measureMm } from '../tagged-pdf/typeface.ts';
import type { Canvas } from './canvas.ts';
import { addBox, placeSeat } from './canvas.ts';
import { capHeightMm } from './one-line.ts';

const white = '#FFFFFF';

/** A free seat's outline, in mm. */
const strokeMm = 0.53;

export interface NumberSeat {
  readonly text: string;
  readonly owner: Tag;
  readonly state: LyingState;
}

type LyingState = Extract<SeatState, 'taken' | 'free'>;

/** Draws the seat with its upper left corner at a place; the number in a taken seat is white. */
export function placeNumberSeat(canvas: Canvas, of: NumberSeat, at: { xMm: number; topMm: number }): void {
  const seat = placeLyingSeat(canvas, of.state, at);
  const { bold } = canvas.faces;
  const style = canvas.frame.type.seatNumber;
  const widthMm = measureMm(bold, of.text, style);
  addBox(canvas, {
    kind: 'text',
    owner: of.owner,
    xMm: seat.xMm - widthMm / 2,
    baselineMm: seat.yMm + capHeightMm(bold, style) / 2,
    widthMm,
    style,
    pieces: [{ text: of.text, bold: true }],
    hyphenated: false,
    ...(of.state === 'taken' ? { ink: white } : {}),
  });
}

/** Draws the seat without a number, and returns it. */
export function placeLyingSeat(canvas: Canvas, state: LyingState, at: { xMm: number; topMm: number }): Seat {
  const size = lyingSeat(canvas.frame.type.seatNumber.leadingMm);
  const middle = { xMm: at.xMm + size.widthMm / 2, yMm: at.topMm + size.depthMm / 2 };
  const seat = { state, ...middle, ...size, strokeMm: state === 'free' ? strokeMm : 0 };
  placeSeat(canvas, seat);
  return seat;
}
