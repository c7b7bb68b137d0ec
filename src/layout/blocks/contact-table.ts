// A table to write in how to reach one another: a line for the name, a longer one for the number, and an open seat as a box. The
// last row stands on the foot.
import type { ContactTableBlock } from '../../papers/document.ts';
import type { Tag } from '../../tagged-pdf/boxes.ts';
import type { Column } from '../../tagged-pdf/measures.ts';
import { addTag } from '../../tagged-pdf/tags.ts';
import type { BlockLayout } from '../block-layout.ts';
import { asRuns, placeRule, placeSeat, setText, type Canvas } from '../canvas.ts';
import { placeFilledIn } from '../labelled-line.ts';
import { lyingSeat } from '../ring-on-sheet.ts';

const tags = {
  table: { role: 'Table' },
  header: { role: 'THead' },
  body: { role: 'TBody' },
  line: { role: 'TR' },
  columnHeader: { role: 'TH', scope: 'Column' },
  cell: { role: 'TD' },
} as const;

const rowHeightMm = 12;
/** Two lines of a heading. */
const bandHeightMm = 13;

/** 48, 81 and 39 mm, 3 mm apart: they take the whole width of an upright A4 sheet, and no other has this table. */
const columns = {
  name: { xMm: 18, widthMm: 48 },
  reach: { xMm: 69, widthMm: 81 },
  may: { xMm: 153, widthMm: 39 },
} as const satisfies Record<keyof ContactTableBlock['columns'], Column>;

const columnNames = ['name', 'reach', 'may'] as const;

/** The box, and how far its lower edge stands above the line of its row. */
const box = { depthMm: 6.5, strokeMm: 0.4, aboveMm: 0.6 };

export const contactTableLayout: BlockLayout<'contact-table'> = {
  place: placeContactTable,
  anchoredHeightMm: (_canvas, { rows }) => bandHeightMm + rows.length * rowHeightMm,
};

function placeContactTable(canvas: Canvas, block: ContactTableBlock): void {
  const { lastLineMm, type } = canvas.frame;
  const topMm = lastLineMm - block.rows.length * rowHeightMm;
  const table = addTag(canvas.root, tags.table);
  const header = addTag(addTag(table, tags.header), tags.line);
  for (const name of columnNames) {
    const part = block.columns[name];
    const heading = {
      part,
      text: asRuns(part),
      style: type.heading,
      owner: addTag(header, tags.columnHeader),
    };
    setText(canvas, heading, { column: columns[name], topMm: topMm - bandHeightMm, bottomMm: topMm });
  }
  const body = addTag(table, tags.body);
  block.rows.forEach((row, index) => {
    const line = addTag(body, tags.line);
    const lineMm = topMm + (index + 1) * rowHeightMm;
    for (const name of ['name', 'reach'] as const) {
      placeRule(canvas, columns[name], lineMm);
      const of = { field: row[name], owner: addTag(line, tags.cell) };
      placeFilledIn(canvas, of, { column: columns[name], lineMm });
    }
    placeBox(canvas, row.may, addTag(line, tags.cell), lineMm);
  });
}

function placeBox(
  canvas: Canvas,
  field: ContactTableBlock['rows'][number]['may'],
  owner: Tag,
  lineMm: number,
): void {
  const seat = lyingSeat(box.depthMm);
  const { xMm } = columns.may;
  const middle = { xMm: xMm + seat.widthMm / 2, yMm: lineMm - box.aboveMm - seat.depthMm / 2 };
  placeSeat(canvas, { ...seat, ...middle, state: 'open', strokeMm: box.strokeMm });
  placeFilledIn(canvas, { field, owner }, { column: { xMm, widthMm: seat.widthMm }, lineMm });
}
