// Seats → an SVG of the sheet's size, for those who draw from one.
import type { Seat } from '../../../src/layout/ring-on-sheet.ts';
import { inks } from '../../../src/tokens.ts';
import { sheetHeightMm, sheetWidthMm } from './sheet.ts';

export function seatsSvg(seats: readonly Seat[]): string {
  const size = `width="${sheetWidthMm}mm" height="${sheetHeightMm}mm"`;
  const view = `viewBox="0 0 ${sheetWidthMm} ${sheetHeightMm}"`;
  const shapes = seats.map(seatShape).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${view}>${shapes}</svg>`;
}

function seatShape(seat: Seat): string {
  const { xMm, yMm, widthMm, depthMm, strokeMm, cornerMm } = seat;
  const turn = `transform="translate(${xMm} ${yMm}) rotate(${seat.turnDeg})"`;
  const [width, depth] = [widthMm - strokeMm, depthMm - strokeMm];
  const box = `x="${-width / 2}" y="${-depth / 2}" width="${width}" height="${depth}" rx="${cornerMm}"`;
  const ink =
    seat.state === 'taken'
      ? `fill="${inks.action}"`
      : `fill="none" stroke="${inks.clay}" stroke-width="${strokeMm}"`;
  return `<rect ${turn} ${box} ${ink}/>`;
}
