// A ring of seats → shapes of an SVG, ± 50 around its middle. The one place where these pictures ask for the ring.
import { mark, placeSeats, type RingSeat, type SeatState } from '../../ring.ts';

export interface RingMotif {
  readonly seats: readonly SeatState[];
  /** A free seat outside the ring, to the lower right. */
  readonly beside?: boolean;
}

const classes = { taken: 's', open: 'o', free: 'f' } as const satisfies Record<SeatState, string>;
const radius = 33;
/** The free seat of the mark stands to the lower right, as everywhere on the site. */
const firstDeg = 150;

/** Colours come from classes, as on the site: s o f seats (taken, open, free), h the shadow of whoever sits there. */
export function drawRing({ seats, beside = false }: RingMotif): string {
  const placed = placeSeats(seats, firstDeg);
  const taken = placed.filter(({ state }) => state === 'taken');
  return [
    `<g class="h" transform="translate(3.2 3.6)">${taken.map(shapeOf).join('')}</g>`,
    ...placed.map((seat) => `<g class="${classes[seat.state]}">${shapeOf(seat)}</g>`),
    beside ? `<g class="f" transform="translate(52 30) rotate(-60)">${seatBeside}</g>` : '',
  ].join('');
}

/** The mark, small beside a name: without shadows. */
export const drawMark = (): string =>
  placeSeats(mark, firstDeg)
    .map((seat) => `<g class="${classes[seat.state]}">${shapeOf(seat)}</g>`)
    .join('');

const seatBeside = '<rect x="-12" y="-6" width="25" height="13" rx="5"/>';

function shapeOf(seat: RingSeat): string {
  const [width, height, away] = [seat.width * radius, seat.depth * radius, seat.distance * radius];
  const askew = seat.askewDeg === 0 ? '' : ` rotate(${seat.askewDeg} 0 ${round(-away)})`;
  return (
    `<rect x="${round(-width / 2)}" y="${round(-away - height / 2)}" width="${round(width)}" height="${round(height)}"` +
    ` rx="${round(seat.corner * radius)}" transform="rotate(${round(seat.angleDeg)})${askew}"/>`
  );
}

const round = (value: number): number => Math.round(value * 100) / 100;
