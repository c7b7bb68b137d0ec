// How large a social picture is, and where its words stand on it: in which types, on how many lines.
import type { Column } from './fit-words.ts';

/** The picture as others ask for it, and where the sand ends; in pixels. */
export const frame = { width: 1200, height: 630, floor: 522, margin: 72 } as const;

/** Where the name begins, behind the mark. */
export const nameLeft = frame.margin + 68;

const widthPx = 624;

const titleSteps = (mostLines: number, ...sizes: readonly number[]): Column['steps'] =>
  sizes.map((sizePx) => ({ sizePx, trackingEm: -0.018, mostLines }));

export const columns = {
  /** Two lines if they can be large, then three; four before the type would be too small for a list of links. */
  title: {
    widthPx,
    steps: [...titleSteps(2, 96, 88, 80), ...titleSteps(3, 96, 88, 80, 72, 66), ...titleSteps(4, 72, 66, 60)],
  },
  /** The group of the menu, above the title. */
  group: { widthPx, steps: [{ sizePx: 36, mostLines: 1 }] },
  /** Who says it, below. */
  name: {
    widthPx: frame.width - frame.margin - nameLeft,
    steps: [{ sizePx: 42, bold: true, mostLines: 1 }],
  },
} as const satisfies Readonly<Record<string, Column>>;
