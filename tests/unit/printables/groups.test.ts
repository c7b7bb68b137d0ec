// Papers for a list of groups: a file a row, or one for all rows, and what is refused before anything is written.
import fc from 'fast-check';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { afterAll, expect, test } from 'vitest';
import { fixed } from '../fixed.ts';
import { bytesOf, openFolder, textOf } from './run.ts';

const { run, list, close } = await openFolder();
afterAll(close);

const single = ['declaration', '--variant', 'participant-single'];
const two = await list(
  'two.csv',
  '\uFEFFlocale;country;group;names\r\nnb;no;Onsdag;"Čohkka Ŋárgu; Åse"\r\n;;;\r\nDA;DK;../../Ro;\r\n',
);

test('each row has a file of its own, named by its number and never by the group', async () => {
  const made = await run(...single, '--from', two);
  const files = ['2-nb-declaration-no-participant-single.pdf', '4-da-declaration-dk-participant-single.pdf'];
  expect(made.files).toEqual([...files, 'manifest.json']);
  const manifest = await readFile(join(made.folder, 'manifest.json'), 'utf8');
  expect(JSON.parse(manifest)).toEqual(made.rows);
  expect(made.rows.map(({ path, pages }) => [path, pages])).toEqual([
    [files[0], 2],
    [files[1], 1],
  ]);
  expect(manifest).not.toMatch(/Onsdag|Ro|Åse/);
  expect((await textOf(made, files[0] ?? '')).join(' ')).toContain('Čohkka Ŋárgu');
  expect((await textOf(made, files[1] ?? '')).join(' ')).toContain('../../Ro');
});

test('numbers are as long as the longest', async () => {
  const twelve = await list('twelve.csv', `group\n${'Ro\n'.repeat(11)}`);
  const { files } = await run(...single, '--from', twelve, '--locale', 'da', '--country', 'dk');
  expect(files.slice(0, 2).map((file) => file.slice(0, 3))).toEqual(['02-', '03-']);
});

test('what a row leaves empty, the options say', async () => {
  const from = await list('open.csv', 'group,contact,locale\nRo,,\n,Bo,nb\n');
  const known = ['--locale', 'da', '--country', 'dk', '--contact', 'Åse', '--group', 'Onsdag'];
  const made = await run('invitation', '--from', from, ...known);
  expect(made.files.slice(0, 2)).toEqual(['2-da-invitation-dk-a4.pdf', '3-nb-invitation-dk-a4.pdf']);
  const texts = [
    await textOf(made, '2-da-invitation-dk-a4.pdf'),
    await textOf(made, '3-nb-invitation-dk-a4.pdf'),
  ];
  expect(texts.map((text) => /(Ro|Onsdag) (Åse|Bo)/.exec(text.join(' '))?.[0])).toEqual([
    'Ro Åse',
    'Onsdag Bo',
  ]);
});

test('a merged file holds every row, and each form field has a name of its own', async () => {
  const from = await list('three.csv', 'group,names\nRo,A;B\nHåb,C\nFred,\n');
  const made = await run(...single, '--from', from, '--locale', 'da', '--country', 'dk', '--merge');
  expect(made.files).toEqual(['da/declaration-dk-participant-single.pdf', 'manifest.json']);
  expect(made.rows.map(({ path, pages }) => [path, pages])).toEqual([[made.files[0], 4]]);
  const document = await PDFDocument.load(await bytesOf(made, made.files[0] ?? ''));
  const fields = document
    .getForm()
    .getFields()
    .map((field) => field.getName());
  expect(fields).toEqual([
    ...[1, 2, 3].flatMap((copy) => [`${copy}-keeper`, `${copy}-date`]),
    '4-keeper',
    '4-name',
    '4-date',
  ]);
});

test('merged rows of two languages stay two files', async () => {
  expect((await run(...single, '--from', two, '--merge')).files).toEqual([
    'da/declaration-dk-participant-single.pdf',
    'manifest.json',
    'nb/declaration-no-participant-single.pdf',
  ]);
});

test('a poster is printed once, however many names the row has, and the names are said to be left out', async () => {
  const { rows, said } = await run('invitation', '--from', two);
  expect(rows.map(({ pages }) => pages)).toEqual([1, 1]);
  expect(said).toEqual(['Not printed, for no paper you chose has room for it: names.']);
});

test('so many copies a row', async () => {
  const from = await list('copies.csv', 'group\nRo\nHåb\n');
  const { rows } = await run(...single, '--from', from, '--locale', 'da', '--country', 'dk', '--copies', '3');
  expect(rows.map(({ pages }) => pages)).toEqual([3, 3]);
});

const at = ['--locale', 'nb', '--country', 'no'];
const open = 'Write da or nb in the column “locale”, or add --locale.';
const long = 'Utmarksgruppe '.repeat(9).trim();

interface Refused {
  readonly args: readonly string[];
  readonly text: string;
  readonly said: readonly string[];
}

const refused: Readonly<Record<string, Refused>> = {
  'without a language': {
    args: single,
    text: 'group,country\nRo,dk\nHåb,no\n',
    said: [`l.csv, rows 2, 3: Which language? ${open}`],
  },
  'without a country': {
    args: [...single, '--locale', 'da'],
    text: 'group\nA\nB\nC\nD\nE\n',
    said: [
      'l.csv, rows 2, 3, 4 and 2 more: Which country? Write dk or no in the column “country”, or add --country.',
    ],
  },
  'in a language there is not': {
    args: single,
    text: 'group,locale,country\nA,nb,no\nB,dk,dk\n',
    said: ['l.csv, row 3: There is no language “dk” for declaration. Did you mean “da”?'],
  },
  'for a paper there is not': {
    args: ['declaratoin'],
    text: 'group\nA\n',
    said: ['There is no paper “declaratoin”. Did you mean “declaration”?'],
  },
  'with names and a number of copies': {
    args: [...single, ...at, '--copies', '2'],
    text: 'names\nA\n',
    said: ['l.csv, row 2: The row has names, so --copies does not go with it: there is one for each name.'],
  },
  'with a broken row and two that cannot be printed': {
    args: [...single, ...at],
    text: `group,names\nRo,A\n${long},B\nHåb,C,D\nFred,Bo 😀;Åse\n`,
    said: [
      `l.csv, row 3: group “${long.slice(0, 60)}…” (125 characters) does not fit on ` +
        'nb/declaration-no-participant-single.pdf: it needs 281.3 mm and has 126 mm (wide). Write it shorter.',
      'l.csv, row 4: It has 3 cells, the header 2. Put a cell that holds “,” in quotes.',
      'l.csv, row 5: name “Bo 😀” holds U+1F600 (😀), which the typeface lacks. Write it without.',
    ],
  },
};

test.each(Object.entries(refused))('a list %s writes nothing at all', async (_name, { args, text, said }) => {
  const made = await run(...args, '--from', await list('l.csv', text));
  expect(made.said).toEqual(said);
  expect(made.files).toEqual([]);
});

test('of ten lines for signing, names take as many sheets as they need', async () => {
  const from = await list('many.csv', `names\n${'Åse;'.repeat(21)}\n`);
  const { rows } = await run('declaration', '--variant', 'participant-group', '--from', from, ...at);
  expect(rows.map(({ pages }) => pages)).toEqual([3]);
});

const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.stringMatching(/^[=+@-][A-Z0-9!"(),;'|/\\.]{1,20}$/),
  fc.constantFrom(
    '../../x',
    'x'.repeat(10_000),
    '\u202Egnp.exe',
    '%PDF',
    ') Tj ET',
    '</x><script>',
    '\\(',
    '{name}',
  ),
);

test('whatever stands in a cell, it is printed as it is or refused with its row', async () => {
  const cell = (value: string): string => `"${value.replaceAll('"', '""')}"`;
  await fc.assert(
    fc.asyncProperty(anything, async (value) => {
      const from = await list('fuzz.csv', `group,names\nRo,${cell(value)}\n`);
      const made = await run(...single, ...at, '--from', from);
      if (made.rows.length === 0) {
        for (const sentence of made.said) expect(sentence).toMatch(/^fuzz\.csv, rows? [\d, ]+: /);
        return;
      }
      expect(made.files).toEqual(['2-nb-declaration-no-participant-single.pdf', 'manifest.json']);
      const text = (await textOf(made, made.files[0] ?? '')).join(' ');
      for (const name of value.normalize('NFC').split(';')) {
        expect(text).toContain(name.replaceAll('\u00AD', '').replace(/\s+/gu, ' ').trim());
      }
    }),
    { ...fixed, numRuns: 60 },
  );
});
