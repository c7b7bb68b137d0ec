// What somebody takes along from the guide: every outcome on its sheet, read back from the file.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wordsOf } from '../../src/papers/document-words.ts';
import { validate, veraPdfAvailability, type FailedRule } from '../support/verapdf/verapdf.ts';
import type { PaperDocument } from '../../src/papers/document.ts';
import { composeGuide } from '../../src/papers/guide-screens.ts';
import { graphOf, pathsOf } from '../../src/guide/graph.ts';
import { completeGuideSheet, guideSheets } from '../../src/papers/guide-sheet.ts';
import { mergePapers } from '../../src/papers/compose-paper.ts';
import { countries, locales, type Country, type Locale } from '../../src/model/locale.ts';
import { createPrinter } from '../../src/layout/printer.ts';
import { content } from '../content/real-content.ts';
import { normalise, printTags, readingOrder, readTags } from './read-pdf.ts';
import { resources } from './real-resources.ts';

const printer = createPrinter(resources);
const origin = 'https://faellesrum.example';

/** One sheet for each outcome, by its longest way. */
function sheetsOf(locale: Locale, country: Country): PaperDocument[] {
  const setting = { locale, country };
  const sheets = guideSheets(composeGuide(setting, content), setting, { content, base: '/faelles' });
  const paths = pathsOf(graphOf(content.guide, country)).toSorted((a, b) => b.steps.length - a.steps.length);
  const longest = new Map(paths.toReversed().map((path) => [path.outcome, path]));
  return [...longest.values()].map((path) => completeGuideSheet(sheets, path, origin));
}

const whose = locales.flatMap((locale) => countries.map((country) => ({ locale, country })));

describe.each(whose)('$locale, $country', ({ locale, country }) => {
  const sheets = sheetsOf(locale, country);

  test('every outcome has its sheet, with everything that was answered', () => {
    const { outcomes } = graphOf(content.guide, country);
    expect(new Set(sheets.map(({ key }) => key))).toEqual(
      new Set(outcomes.map((id) => `${locale}/guide-${country}-${id}`)),
    );
    for (const { copies } of sheets) {
      const lists = copies[0]?.pages[0]?.blocks.filter((block) => block.kind === 'list') ?? [];
      expect(lists.find(({ id }) => id === 'answers')?.items.length).toBeGreaterThan(0);
    }
  });

  test('reads in the file as in the document, word for word', async () => {
    for (const sheet of sheets) {
      const read = readingOrder(await readTags((await printer.print(sheet)).bytes));
      expect(normalise(read.join(' '))).toBe(normalise(wordsOf(sheet).join(' ')));
    }
  });

  test('its links lead to where the site stands, in its language', async () => {
    for (const sheet of sheets) {
      const text = printTags(await readTags((await printer.print(sheet)).bytes));
      const addresses = [...text.matchAll(/\[[^\]]*: (\S+)\]/g)].map(([, address = '']) => address);
      expect(addresses.length).toBeGreaterThan(0);
      const own = addresses.filter((address) => address.startsWith(origin));
      expect(own.length).toBeGreaterThan(0);
      for (const address of own) expect(address).toContain(`${origin}/faelles/${locale}/`);
    }
  });
});

test('a sheet where somebody can begin is read in this order', async () => {
  const sheet = sheetsOf('da', 'dk').find(({ key }) => key.endsWith('start-dk'));
  const tags = printTags(await readTags((await printer.print(sheet ?? expect.fail('No sheet.'))).bytes));
  await expect(tags).toMatchFileSnapshot('trees/da-answer-dk-start-dk.txt');
});

describe.runIf(veraPdfAvailability() === 'ready')('by veraPDF', () => {
  let folder = '';
  let found: Map<string, FailedRule[]>[];
  const path = ({ locale, country }: { locale: Locale; country: Country }) =>
    join(folder, `${locale}-${country}.pdf`);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'answers-'));
    for (const one of whose) {
      const [first, ...rest] = sheetsOf(one.locale, one.country);
      if (first === undefined) throw new Error('The guide has no outcomes.');
      await writeFile(path(one), (await printer.print(mergePapers([first, ...rest]))).bytes);
    }
    const files = whose.map(path);
    found = await Promise.all([validate(files, 'ua1'), validate(files, '2a')]);
  }, 300_000);

  afterAll(() => rm(folder, { recursive: true, force: true }));

  test.each(whose)('every sheet keeps PDF/UA-1 and PDF/A-2a: $locale, $country', (one) => {
    expect(found.map((files) => files.get(path(one)))).toEqual([[], []]);
  });
});
