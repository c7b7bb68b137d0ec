// The sheets on the pages of papers, as they are heard: headings and languages as on paper, and no table of empty cells.
import { PDFName, PDFString } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import {
  isShown,
  paperOf,
  paperPath,
  paperVariants,
  variantName,
  type PaperVariant,
} from '../../src/papers/variants.ts';
import { isTag, readingOrder, readTags, type ReadTag } from '../print/read-pdf.ts';
import { readDist } from '../support/built-pages.ts';
import { contentPages } from '../support/built-site.ts';
import { content } from '../support/content.ts';
import { all, only, textOf } from '../support/dom.ts';

const shown = paperVariants(content)
  .filter((variant) => isShown(variant, paperOf(content, variant.id), variant.region))
  // The papers in a kit stand on pages of their own.
  .filter(({ id, layout }) => paperOf(content, id).layouts[layout]?.parts === undefined)
  .map((variant) => ({ variant, path: paperPath(variant) }));

/** Blanks, and stops after headings that stand in a line on the page. */
const flat = (text: string): string =>
  text
    .replaceAll(/[\s.\u00AD]+/gu, ' ')
    .trim()
    .toLowerCase();

/** “1 title”, “2 heading”. */
const headingsOf = (tag: ReadTag): string[] => [
  ...(/^H\d$/.test(tag.role) ? [`${tag.role.slice(1)} ${flat(readingOrder(tag).join(' '))}`] : []),
  ...tag.kids.filter(isTag).flatMap(headingsOf),
];

/** “nb frivilligsentral”. */
const foreignIn = (tag: ReadTag): string[] => {
  const lang = tag.dictionary.lookupMaybe(PDFName.of('Lang'), PDFString)?.decodeText().split('-')[0];
  const own = tag.role === 'Span' ? [`${lang} ${flat(readingOrder(tag).join(' '))}`] : [];
  return [...own, ...tag.kids.filter(isTag).flatMap(foreignIn)];
};

const aboveSheet = 2;

/** As often as it stands on a sheet: the page has it once. */
const repeated = (said: readonly string[], { id, layout }: PaperVariant): string[] =>
  Array.from({ length: paperOf(content, id).layouts[layout]?.perSheet ?? 1 }, () => said).flat();

describe.each(shown)('$path', ({ variant, path }) => {
  const page = contentPages.find(
    (one) => one.page.key === `printables/${variant.id}` && one.page.locale === variant.locale,
  );
  const sheet = (): Element => {
    if (page === undefined) throw new Error(`No page shows ${path}.`);
    return only(page.dom(), `[id="${variant.region}-${variantName(variant)}"]`);
  };

  test('has its headings on the page too, below that of its section', async () => {
    const onPaper = headingsOf(await readTags(new Uint8Array(readDist(`print/${path}`))));
    const onPage = all(sheet(), 'h2, h3, h4, h5, h6').map(
      (heading) => `${Number(heading.localName[1]) - aboveSheet} ${flat(textOf(heading))}`,
    );
    expect(onPage.length).toBeGreaterThan(0);
    expect(repeated(onPage, variant)).toEqual(onPaper);
  });

  test('names the language of the same words on the page', async () => {
    const onPaper = foreignIn(await readTags(new Uint8Array(readDist(`print/${path}`))));
    const onPage = all(sheet(), '[lang]').map((one) => `${one.getAttribute('lang')} ${flat(textOf(one))}`);
    expect(repeated(onPage, variant).toSorted()).toEqual(onPaper.toSorted());
  });
});

test('a table to write in is heard as one thing that says how many lines and which columns', () => {
  const tables = contentPages.flatMap(({ dom, page }) =>
    all(dom(), '.paper table').map((table) => ({ table, page })),
  );
  expect(tables.length).toBeGreaterThan(3);
  for (const { table, page } of tables) {
    const picture = table.closest('[role=img]');
    const columns = all(table, 'thead th').map((head) => textOf(head));
    const rows = all(table, 'tbody tr').length;
    const name = content.ui[page.locale]['paper.emptyTable']
      .replace('{{count}}', String(rows))
      .replace('{{columns}}', columns.join(', '));
    expect(picture?.getAttribute('aria-label'), page.file).toBe(name);
  }
});

test('every line to write on says what it is for', () => {
  const lines = contentPages.flatMap(({ dom }) => all(dom(), '.paper .blank'));
  expect(lines.length).toBeGreaterThan(10);
  for (const line of lines) {
    expect(line.getAttribute('role')).toBe('img');
    expect(line.getAttribute('aria-label')).toMatch(/\S/);
  }
});
