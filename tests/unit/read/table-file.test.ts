// A spreadsheet's list, as Danish and Norwegian programs save it, and every way in which it cannot be read.
import { expect, test } from 'vitest';
import { readTable } from '../../../src/read/table-file.ts';

const read = (text: string) => readTable(text, ['group', 'names', 'country']);
const faults = (text: string) => read(text).faults.map(({ line, text: said }) => `${line}: ${said}`);
const two = [
  { line: 2, cells: { group: 'Ro, fred', names: 'A;B' } },
  { line: 3, cells: { group: 'Håb', country: 'dk' } },
];

test('commas and semicolons divide cells, whichever the header has', () => {
  expect(read('group,names,country\n"Ro, fred",A;B,\nHåb,,dk\n')).toEqual({ rows: two, faults: [] });
  expect(read('group;names;country\r\nRo, fred;"A;B";\r\nHåb;;dk\r\n')).toEqual({ rows: two, faults: [] });
});

test('columns stand in any order, in any letters, and need not all be there', () => {
  const { rows } = read(' Names ,GROUP\nA, Håb \n');
  expect(rows).toEqual([{ line: 2, cells: { names: 'A', group: 'Håb' } }]);
});

test('a row keeps the number the spreadsheet shows, whatever is empty above it', () => {
  expect(read('group,names\n\n,\nHåb,\n').rows).toEqual([{ line: 4, cells: { group: 'Håb' } }]);
});

test('a formula is text, and so is a doubled quotation mark', () => {
  expect(read('group\n=1+1\n"det ""gode"" liv"\n').rows.map(({ cells }) => cells.group)).toEqual([
    '=1+1',
    'det "gode" liv',
  ]);
});

const columns = 'The columns are group, names, country.';

test.each([
  ['', `1: The first line is empty; it names the columns. ${columns}`],
  ['grup\nx\n', `1: There is no column “grup”. Did you mean “group”? ${columns}`],
  ['phone\nx\n', `1: There is no column “phone”. ${columns}`],
  ['group,,names\nx\n', `1: Column 2 has no name. ${columns}`],
  ['group,group\nx,y\n', '1: The column “group” is there twice. Keep one.'],
  ['"group\nx\n', `1: There is no column “"group”. Did you mean “group”? ${columns}`],
  ['group\n\n', '2: There are no rows below the header.'],
  ['group\n"a\nb"\n', '2: A quotation mark is not closed on its line. Keep each cell on one line.'],
  [
    'group\na "b" c\n',
    '2: A quotation mark stands in the middle of a cell. Put the cell in quotes, and write "" for the mark in it.',
  ],
  ['group;names\nx;a;b\n', '2: It has 3 cells, the header 2. Put a cell that holds “;” in quotes.'],
  ['group,names\nx\n', '2: It has 1 cell, the header 2. Put a cell that holds “,” in quotes.'],
])('%j cannot be read', (text, sentence) => {
  expect(faults(text)).toEqual([sentence]);
});

test('one broken row does not hide the next', () => {
  const text = 'group,names\na,b,c\n"d\nmore\nend",e\nf\nHåb,g\n';
  expect(faults(text).map((fault) => fault.slice(0, 7))).toEqual(['2: It h', '3: A qu', '6: It h']);
  expect(read(text).rows).toEqual([{ line: 7, cells: { group: 'Håb', names: 'g' } }]);
});
