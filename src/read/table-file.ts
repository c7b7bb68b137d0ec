// A list that someone keeps in a spreadsheet, saved as CSV → its rows. A row is a line of the file, so that the numbers said
// here are those the spreadsheet shows.
import { CsvError, parse } from 'csv-parse/sync';
import { nearestName } from '../model/did-you-mean.ts';
import { linesOf } from './text-file.ts';

export interface TableRow<Column extends string> {
  /** From 1; the header is 1. */
  readonly line: number;
  /** Trimmed; an empty cell is not there. */
  readonly cells: Readonly<Partial<Record<Column, string>>>;
}

export interface TableFault {
  readonly line: number;
  /** What is so and what to do, in full sentences. */
  readonly text: string;
}

export interface Table<Column extends string> {
  readonly rows: readonly TableRow<Column>[];
  readonly faults: readonly TableFault[];
}

/** Commas or semicolons, whichever the header has. Columns in any order; lines without a word are passed over. */
export function readTable<Column extends string>(text: string, known: readonly Column[]): Table<Column> {
  const [first = '', ...lines] = linesOf(text);
  const delimiter = first.includes(';') ? ';' : ',';
  const header = headerOf(first, delimiter);
  const headerFaults = faultsOfHeader(header, known);
  if (headerFaults.length > 0) return { rows: [], faults: headerFaults };
  const rows: TableRow<Column>[] = [];
  const faults: TableFault[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = index + 2;
    const cells = cellsOf(lines[index] ?? '', delimiter);
    if (typeof cells === 'string') {
      faults.push({ line, text: quoteFaults[cells] });
      if (cells === 'open') index = endOfCell(lines, index);
    } else if (cells.some((cell) => cell !== '')) {
      if (cells.length === header.length) rows.push({ line, cells: byColumn(header, cells) });
      else faults.push({ line, text: wrongCount(cells.length, header.length, delimiter) });
    }
  }
  if (rows.length + faults.length === 0)
    faults.push({ line: 2, text: 'There are no rows below the header.' });
  return { rows, faults };
}

/** Trimmed; or how the quotation marks of the line are not as CSV has them. */
function cellsOf(line: string, delimiter: string): string[] | keyof typeof quoteFaults {
  try {
    const [cells = []] = parse(line, { delimiter, relax_column_count: true });
    return cells.map((cell) => cell.trim());
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'open' : 'astray';
  }
}

const quoteFaults = {
  open: 'A quotation mark is not closed on its line. Keep each cell on one line.',
  astray:
    'A quotation mark stands in the middle of a cell. Put the cell in quotes, and write "" for the mark in it.',
} as const;

/** A cell that goes on over lines is one mistake: the line that closes it, or the last. */
function endOfCell(lines: readonly string[], start: number): number {
  const end = lines.findIndex((line, index) => index > start && line.split('"').length % 2 === 0);
  return end < 0 ? lines.length : end;
}

function headerOf(line: string, delimiter: string): string[] {
  const cells = cellsOf(line, delimiter);
  return typeof cells === 'string' ? [line] : cells.map((cell) => cell.toLowerCase());
}

function faultsOfHeader(header: readonly string[], known: readonly string[]): TableFault[] {
  const columns = `The columns are ${known.join(', ')}.`;
  const texts = header.flatMap((name, index) => {
    const near = nearestName(name, known);
    if (name === '') return [`Column ${index + 1} has no name. ${columns}`];
    if (!known.includes(name))
      return [
        `There is no column “${name}”. ${near === undefined ? '' : `Did you mean “${near}”? `}${columns}`,
      ];
    return header.indexOf(name) < index ? [`The column “${name}” is there twice. Keep one.`] : [];
  });
  const all = header.length === 0 ? [`The first line is empty; it names the columns. ${columns}`] : texts;
  return all.map((text) => ({ line: 1, text }));
}

const byColumn = <Column extends string>(header: readonly string[], cells: readonly string[]) =>
  Object.fromEntries(
    header.map((name, index) => [name, cells[index] ?? '']).filter(([, cell]) => cell !== ''),
  ) as Partial<Record<Column, string>>;

const wrongCount = (found: number, wanted: number, delimiter: string): string =>
  `It has ${found} ${found === 1 ? 'cell' : 'cells'}, the header ${wanted}. Put a cell that holds “${delimiter}” in quotes.`;
