// The sheets there are. A format is a pattern of sheets; on a sheet a page stands in a frame, which has its columns, its type and
// its gaps. Blocks know no sheet, so a new size is a new frame here.
import type { SheetName } from '../papers/document.ts';
import type { CutBox } from '../tagged-pdf/boxes.ts';
import { paperSpace } from '../tokens.ts';
import {
  a5,
  decisionTree,
  checklist,
  dense,
  form,
  large,
  guideSheet,
  leaf,
  leaflet,
  notice,
  roomy,
} from './frames/upright.ts';
import { card, half, panel, poster, wasteStrip } from './frames/parts.ts';
import type { Frame } from './frames/frame.ts';

/** Where a sheet is cut or folded. */
export type CutMark = Omit<CutBox, 'kind' | 'owner'>;

/** Where a page stands: which page of the pattern, counted from zero. */
export interface Placement {
  readonly page: number;
  readonly frame: Frame;
}

export interface Sheet {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly placements: readonly Placement[];
  readonly cuts: readonly CutMark[];
}

/** A document of more pages repeats the pattern. */
export interface Format {
  readonly paper: 'a3' | 'a4' | 'a5';
  /** Pages of one pattern. */
  readonly pages: number;
  readonly sheets: readonly Sheet[];
  /** Printed on both sides, and turned over along this edge (ISO 32000-1 table 150). */
  readonly duplex?: 'short-edge' | 'long-edge';
}

const upright = { widthMm: 210, heightMm: 297 };
const lying = { widthMm: 297, heightMm: 210 };

const single = (frame: Frame): Format => ({
  paper: 'a4',
  pages: 1,
  sheets: [{ ...upright, placements: [{ page: 0, frame }], cuts: [] }],
});

/** Where a sheet that lies on its side is cut or folded in two. */
const middleMm = 148.5;
const left = half(0);
const right = half(middleMm);

/** Short marks at both ends of a fold. */
const folds = (...xsMm: readonly number[]): CutMark[] =>
  xsMm.flatMap((xMm) => [5, 200].map((yMm): CutMark => ({ xMm, yMm, heightMm: 5, dashed: true })));

/** Two pages of a booklet side by side, by their numbers from one. */
const spread = (one: number, other: number): Sheet => ({
  ...lying,
  placements: [
    { page: one - 1, frame: a5(0) },
    { page: other - 1, frame: a5(middleMm) },
  ],
  cuts: folds(middleMm),
});

const { cardMm } = paperSpace;
const cardCorners = { xMm: (210 - 2 * cardMm.width) / 2, yMm: (297 - 4 * cardMm.height) / 2 };

/** Ticks outside the cards, and small crosses where four of them meet. */
function cardCuts(): CutMark[] {
  const xs = [0, 1, 2].map((column) => cardCorners.xMm + column * cardMm.width);
  const ys = [0, 1, 2, 3, 4].map((row) => cardCorners.yMm + row * cardMm.height);
  const [edgeX = 0, middleX = 0, endX = 0] = xs;
  const outside = [
    ...xs.map((xMm) => ({ xMm, yMm: cardCorners.yMm - 9, heightMm: 6 })),
    // Below the cards the foot stands in the middle.
    { xMm: middleX, yMm: 289, heightMm: 5 },
    ...[edgeX, endX].map((xMm) => ({ xMm, yMm: 297 - cardCorners.yMm + 3, heightMm: 6 })),
    ...ys.flatMap((yMm) => [edgeX - 9, endX + 3].map((xMm) => ({ xMm, yMm, widthMm: 6 }))),
  ];
  const crosses = ys.slice(1, -1).flatMap((yMm) => [
    { xMm: middleX - 1.5, yMm, widthMm: 3 },
    { xMm: middleX, yMm: yMm - 1.5, heightMm: 3 },
  ]);
  return [...outside, ...crosses];
}

/** The sheet of each name. */
export const formats: Readonly<Record<SheetName, Format>> = {
  roomy: single(roomy),
  dense: single(dense),
  large: single(large),
  leaflet: single(leaflet),
  form: single(form),
  checklist: single(checklist),
  leaf: {
    paper: 'a4',
    pages: 2,
    sheets: [0, 1].map((page) => ({ ...upright, placements: [{ page, frame: leaf }], cuts: [] })),
    duplex: 'long-edge',
  },
  kit: { ...single(checklist), duplex: 'long-edge' },
  notice: single(notice),
  'decision-tree': single(decisionTree),
  'guide-sheet': single(guideSheet),
  'two-up': {
    paper: 'a4',
    pages: 2,
    sheets: [
      {
        ...lying,
        placements: [
          { page: 0, frame: left },
          { page: 1, frame: right },
        ],
        cuts: [6, 198].map((yMm) => ({ xMm: middleMm, yMm, heightMm: 6 })),
      },
    ],
  },
  a5: {
    paper: 'a5',
    pages: 1,
    sheets: [{ widthMm: 148, heightMm: 210, placements: [{ page: 0, frame: a5(0) }], cuts: [] }],
  },
  booklet: {
    paper: 'a4',
    pages: 8,
    sheets: [spread(8, 1), spread(2, 7), spread(6, 3), spread(4, 5)],
    duplex: 'short-edge',
  },
  // Folded in three: the flap is the narrow part, so that it lies inside. Cover, flap, three panels inside, back.
  'tri-fold': {
    paper: 'a4',
    pages: 6,
    sheets: [
      {
        ...lying,
        placements: [
          { page: 1, frame: panel(12, 77) },
          { page: 5, frame: panel(106, 82) },
          { page: 0, frame: panel(206, 79) },
        ],
        cuts: folds(97, 197),
      },
      {
        ...lying,
        placements: [
          { page: 2, frame: panel(12, 79) },
          { page: 3, frame: panel(109, 82) },
          { page: 4, frame: panel(209, 76) },
        ],
        cuts: folds(100, 200),
      },
    ],
    duplex: 'short-edge',
  },
  cards: {
    paper: 'a4',
    pages: 9,
    sheets: [
      {
        ...upright,
        placements: [
          ...Array.from({ length: 8 }, (_, page) => ({
            page,
            frame: card(
              cardCorners.xMm + (page % 2) * cardMm.width,
              cardCorners.yMm + Math.floor(page / 2) * cardMm.height,
            ),
          })),
          { page: 8, frame: wasteStrip },
        ],
        cuts: cardCuts(),
      },
    ],
  },
  'poster-a4': single(poster(1)),
  'poster-a3': {
    paper: 'a3',
    pages: 1,
    sheets: [{ widthMm: 297, heightMm: 420, placements: [{ page: 0, frame: poster(Math.SQRT2) }], cuts: [] }],
  },
};
