// Papers for one group: what stands on them, how many there are, and what is refused before anything is written.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { afterAll, expect, test } from 'vitest';
import { writeWhole } from '../../../scripts/printables/print.ts';
import { bytesOf, openFolder, textOf } from './run.ts';

const { run, list, close } = await openFolder();
afterAll(close);

const declaration = ['declaration', '--locale', 'nb', '--country', 'no', '--variant'];
const invitation = ['invitation', '--locale', 'da', '--country', 'dk'];
const people = ['Čohkka Ŋárgu', 'Đuro Žák', 'Åse Ødegård', 'Šárá Ŧávvet', 'E', 'F', 'G', 'H', 'I', 'J', 'K'];
const names = await list('names.txt', `\uFEFF${people.join('\r\n')}\r\n\r\n   \r\n`);

async function fieldsOf(bytes: Uint8Array): Promise<string[]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  return document
    .getForm()
    .getFields()
    .map((field) => field.getName());
}

test('a plain run writes the site’s own papers and their manifest', async () => {
  const { files, rows, folder } = await run('principles-poster', '--locale', 'da');
  expect(files).toEqual(['da/principles-poster-a3.pdf', 'da/principles-poster-a4.pdf', 'manifest.json']);
  expect(JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'))).toEqual(rows);
  expect(rows.map(({ path }) => path)).toEqual([
    'da/principles-poster-a4.pdf',
    'da/principles-poster-a3.pdf',
  ]);
});

test.each([
  ['participant-single', 11],
  ['participant-large', 11],
  ['participant-a5x2', 6],
  ['participant-group', 2],
])('eleven names make, as %s, %i pages', async (variant, pages) => {
  const made = await run(...declaration, variant, '--names', names, '--group', 'Onsdag');
  expect(made.rows.map((row) => row.pages)).toEqual([pages]);
  const text = (await textOf(made, `nb/declaration-no-${variant}.pdf`)).join(' ');
  for (const name of people) expect(text).toContain(` ${name} `);
  // One for each name, and on two-up sheets one more to fill the last.
  expect(text.split('Onsdag')).toHaveLength((variant.endsWith('a5x2') ? 12 : pages) + 1);
});

test('what is filled in leaves no form field, and the fields of each copy have its number', async () => {
  const three = await list('three.txt', 'A\nB\nC');
  const made = await run(...declaration, 'participant-single', '--names', three, '--group', 'Onsdag');
  const fields = await fieldsOf(await bytesOf(made, 'nb/declaration-no-participant-single.pdf'));
  expect(fields).toEqual([1, 2, 3].flatMap((copy) => [`${copy}-keeper`, `${copy}-date`]));
});

test('copies stand in one file', async () => {
  const { rows } = await run(...declaration, 'participant-single', '--copies', '5');
  expect(rows.map(({ pages }) => pages)).toEqual([5]);
});

test('a poster says all that is known', async () => {
  const known = ['har mistet', 'Biblioteket', 'tirsdage kl. 19–21', 'Åse, 12 34 56 78', 'Ro'];
  const options = ['--topic', '--place', '--meeting', '--contact', '--group'];
  const said = options.flatMap((option, index) => [option, known[index] ?? '']);
  const [text] = await textOf(await run(...invitation, ...said), 'da/invitation-dk-a4.pdf');
  for (const value of known) expect(text).toContain(value);
});

test('a long word on a poster breaks where a soft hyphen says so', async () => {
  const word = 'pårørende\u00ADerfaringer';
  expect((await run(...invitation, '--topic', word.replace('\u00AD', ''))).said[0]).toContain('does not fit');
  expect((await run(...invitation, '--topic', word)).said).toEqual([]);
});

test('names go on no paper without lines for them', async () => {
  const one = await list('one.txt', 'Åse');
  const { said, files } = await run('brochure', 'declaration', '--names', one);
  expect(said).toEqual([
    'The paper “brochure” has no lines for names. Leave it out, or choose from: declaration.',
  ]);
  expect(files).toEqual([]);
});

test('what no paper has room for is not dropped', async () => {
  const { said } = await run('declaration', '--topic', 'sorg');
  expect(said).toEqual([
    'No paper you chose has room for --topic. Leave it out, or choose from: invitation.',
  ]);
});

test('all that does not fit is said at once, with the room there was', async () => {
  const long = 'Utmarksgruppe '.repeat(9).trim();
  const file = await list('bad.txt', `Åse\n${long}\nAnna 😀\nB\u200Bo`);
  const { said, files } = await run(...declaration, 'single', '--names', file, '--group', long);
  const begin = `“${long.slice(0, 60)}…” (125 characters) does not fit on nb/declaration-no-participant-single.pdf`;
  expect(said.map((sentence) => sentence.replace(/needs [\d.]+ mm/, 'needs … mm'))).toEqual([
    `group ${begin}: it needs … mm and has 126 mm (wide). Write it shorter.`,
    `name ${begin}: it needs … mm and has 126 mm (wide). Write it shorter.`,
    'name “Anna 😀” holds U+1F600 (😀), which the typeface lacks. Write it without.',
    'name “B<U+200B>o” holds U+200B, which cannot be seen on paper. Write it without.',
  ]);
  expect(files).toEqual([]);
});

test.each([
  ['miste\u200Bt', 'topic “miste<U+200B>t” holds U+200B, which cannot be seen on paper. Write it without.'],
  ['har mistet 😀', 'topic “har mistet 😀” holds U+1F600 (😀), which the typeface lacks. Write it without.'],
])('a single character that cannot be printed is named: %j', async (topic, sentence) => {
  expect((await run(...invitation, '--topic', topic)).said).toEqual([sentence]);
});

test('a value is told of where it finds the least room', async () => {
  const { said } = await run('declaration', '--locale', 'nb', '--group', 'Utmarksgruppe '.repeat(9));
  expect(said).toHaveLength(1);
  expect(said[0]).toContain('participant-group.pdf: it needs');
});

test('more than twenty complaints are counted', async () => {
  const file = await list('emoji.txt', Array.from({ length: 27 }, (_, index) => `😀${index}`).join('\n'));
  const { said } = await run(...declaration, 'participant-single', '--names', file);
  expect(said).toHaveLength(21);
  expect(said.at(-1)).toBe('… and 7 more.');
});

test.each([
  ['gone.txt', undefined, 'There is no file “gone.txt”.'],
  ['empty.txt', '\n \n', '“empty.txt” holds no names. Write one name a line.'],
  [
    'latin.txt',
    Uint8Array.of(0xc5, 0x73, 0x65),
    '“latin.txt” is not in UTF-8, so its letters cannot be told apart. Save it as UTF-8; in Excel: “CSV UTF-8”.',
  ],
])('the names in %s cannot be read', async (name, text, sentence) => {
  const path = text === undefined ? (await list('x', '')).replace(/x$/, name) : await list(name, text);
  const { said } = await run(...declaration, 'participant-single', '--names', path);
  expect(said).toEqual([sentence]);
});

test('a file where the folder is to be stays as it is', async () => {
  const path = await list('file', 'mine');
  const sentence = `“${path}/x.pdf” cannot be written: there is a file where a folder is to be.`;
  expect(() => writeWhole(`${path}/x.pdf`, 'x')).toThrow(sentence);
  expect(await readFile(path, 'utf8')).toBe('mine');
});
