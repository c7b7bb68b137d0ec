// The guide on a sheet: every outcome stands beside the answer that leads to it, and what no longer fits says so.
import { inks } from '../../src/tokens.ts';
import { describe, expect, test } from 'vitest';
import type { PaperDocument, DecisionTreeBlock, TreeQuestion } from '../../src/papers/document.ts';
import { composePaper } from '../../src/papers/compose-paper.ts';
import { paperOf, variantsOf } from '../../src/papers/variants.ts';
import { countries, locales } from '../../src/model/locale.ts';
import type { Box } from '../../src/tagged-pdf/boxes.ts';
import { layOut } from '../../src/layout/lay-out.ts';
import { createTypefaces } from '../../src/tagged-pdf/typeface.ts';
import { content } from '../support/content.ts';
import { resources } from '../support/resources.ts';

const faces = createTypefaces(resources.faces);
const guide = paperOf(content, 'decision-guide');
const variants = locales.flatMap((locale) =>
  countries.flatMap((region) => variantsOf(guide, locale, region)),
);
const documents = variants.map((variant) => composePaper(variant, content));

const boxesIn = (document: PaperDocument): readonly Box[] =>
  layOut(document, faces).pages.flatMap(({ boxes }) => boxes);
const treeOf = (document: PaperDocument): DecisionTreeBlock =>
  document.copies
    .flatMap(({ pages }) => pages.flatMap(({ blocks }) => blocks))
    .find((block) => block.kind === 'decision-tree') ?? expect.fail('The sheet has no guide.');

const question = (rows: number, lines = 1): TreeQuestion => ({
  question: [{ text: 'Er det noe du vil spørre om? '.repeat(lines).trim() }],
  rows: Array.from({ length: rows }, (_, index) => ({
    text: [{ text: `Svar ${index + 1}` }],
    exit: {
      heading: [{ text: `Dit ${index + 1}` }],
      text: [{ text: 'Et ord eller to på veien. '.repeat(2).trim() }],
    },
  })),
  onward: [{ text: 'Nei' }],
  goTo: 'gå til neste',
});

/** The Norwegian sheet with other questions. */
function withQuestions(questions: readonly TreeQuestion[]): PaperDocument {
  const [first] = documents;
  if (first === undefined) throw new Error('The guide has no sheet.');
  const blocks = first.copies[0]?.pages[0]?.blocks.map((block) =>
    block.kind === 'decision-tree' ? { ...block, questions } : block,
  );
  return { ...first, copies: [{ pages: [{ blocks: blocks ?? [] }] }] };
}

/** Bars beside outcomes, from top to bottom. */
const bars = (boxes: readonly Box[]) =>
  boxes.filter((box) => box.kind === 'bar').filter(({ xMm }) => xMm > 100);
const heads = (boxes: readonly Box[]) =>
  boxes.filter((box) => box.kind === 'arrow').filter(({ towards }) => towards === 'right');

describe.each([
  ...documents.map((document) => [document.title, document] as const),
  ['crowded', withQuestions([question(3), question(1), question(2), question(3)])] as const,
])('%s', (_title, document) => {
  const boxes = boxesIn(document);
  const rows = treeOf(document).questions.flatMap((one) => one.rows);

  test('every answer that leaves has an arrow to a bar of its own', () => {
    expect(rows.length).toBeGreaterThan(0);
    expect([heads(boxes).length, bars(boxes).length]).toEqual([rows.length, rows.length]);
    bars(boxes).forEach((bar, index) => {
      const arrow = heads(boxes)[index];
      expect(arrow?.yMm).toBeGreaterThan(bar.yMm);
      expect(arrow?.yMm).toBeLessThan(bar.yMm + bar.heightMm);
    });
  });

  test('no outcome stands upon another', () => {
    const ends = bars(boxes).map(({ yMm, heightMm }) => yMm + heightMm);
    bars(boxes)
      .slice(1)
      .forEach((bar, index) => expect(bar.yMm).toBeGreaterThan(ends[index] ?? 0));
  });

  test('a link brings the next question into view', () => {
    const links = boxes.filter((box) => box.kind === 'link');
    expect(links).toHaveLength(treeOf(document).questions.length);
    const tops = links.map(({ yMm, heightMm, address }) => {
      if (typeof address === 'string') throw new Error(`A link leads to ${address}.`);
      // What it brings to the top of the view begins under the link, less the air above a question.
      expect(address.yMm).toBeGreaterThan(yMm + heightMm - 4);
      return address.yMm;
    });
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
  });
});

test('only danger has a red bar, and its number stands large', () => {
  for (const document of documents) {
    const red = bars(boxesIn(document)).filter(({ ink }) => ink === inks.acute);
    expect(red).toHaveLength(1);
    const phones = treeOf(document).questions.flatMap((one) =>
      one.rows.flatMap(({ exit }) => exit.phone ?? []),
    );
    expect(phones).toEqual([document.key.includes('-dk-') ? '112' : '113']);
    const large = boxesIn(document)
      .filter((box) => box.kind === 'text')
      .filter(({ pieces }) => pieces.some(({ text }) => text === phones[0]));
    expect(large.map(({ style }) => style.sizePt)).toEqual([20]);
  }
});

test('more questions than the sheet can hold are an error that says so', () => {
  const tooMany = withQuestions(Array.from({ length: 9 }, () => question(2)));
  expect(() => layOut(tooMany, faces)).toThrow('The guide has outgrown its sheet');
});

test('an answer that runs over its line is an error that names it', () => {
  const long = {
    ...question(1),
    onward: [{ text: 'Nei, og det er ikke lett å si hvorfor det er slik, men slik er det' }],
  };
  expect(() => layOut(withQuestions([long]), faces)).toThrow('«answer» does not fit');
});
