// A ring of seats → shapes of an SVG, ± 50 around its middle: on pages, in social pictures, as the icon of the site.
import { mark } from './figures.ts';
import { placeSeats, type Ring, type RingSeat, type SeatState } from './geometry.ts';

export interface RingDrawing {
  readonly ring: Ring;
  /** Whoever sits there throws a shadow. */
  readonly shadow?: boolean;
  /** A free seat outside the ring, to the lower right. */
  readonly beside?: boolean;
}

const classes = { taken: 's', open: 'o', free: 'f' } as const satisfies Record<SeatState, string>;
const radius = 33;

/** Colours come from classes: s o f seats (taken, open, free), h shadow. */
export function drawRing({ ring, shadow = false, beside = false }: RingDrawing): string {
  const placed = placeSeats(ring);
  const shaded = shadow ? placed.filter(({ state }) => state === 'taken') : [];
  return [
    ...shaded.map((seat) => shapeOf(seat, 'h', 'translate(3.2 3.6) ')),
    ...placed.map((seat) => shapeOf(seat, classes[seat.state])),
    beside ? seatBeside : '',
  ].join('');
}

export const drawMark = (): string => drawRing({ ring: mark });

const seatBeside =
  '<rect class="f" x="-12" y="-6" width="25" height="13" rx="5" transform="translate(52 30) rotate(-60)"/>';

function shapeOf(seat: RingSeat, className: string, moved = ''): string {
  const [width, height, away] = [seat.width * radius, seat.depth * radius, seat.distance * radius];
  const askew = seat.askewDeg === 0 ? '' : ` rotate(${seat.askewDeg} 0 ${round(-away)})`;
  return (
    `<rect class="${className}" x="${round(-width / 2)}" y="${round(-away - height / 2)}" width="${round(width)}"` +
    ` height="${round(height)}" rx="${round(seat.corner * radius)}"` +
    ` transform="${moved}rotate(${round(seat.angleDeg)})${askew}"/>`
  );
}

const round = (value: number): number => Math.round(value * 100) / 100;
