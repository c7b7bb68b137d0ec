// Web and paper cannot drift: every word of every sheet stands on the paper's own page.
import { expect, test } from 'vitest';
import { pages } from '../support/built-site.ts';
import { textOf } from '../support/dom.ts';
import { wordsOf } from '../../src/papers/document-words.ts';
import type { Block, PaperDocument } from '../../src/papers/document.ts';
import { composePaper } from '../../src/papers/compose-paper.ts';
import { isShown, paperOf, paperPath, paperVariants } from '../../src/papers/variants.ts';
import { content } from '../support/content.ts';

/** Blanks, and stops after headings that stand in a line on the page. */
const flat = (text: string): string =>
  text
    .replaceAll('\u00AD', '')
    .replaceAll(/[\s.]+/gu, ' ')
    .trim();

/** What a sheet in another size says otherwise: about itself, and in short whom to call. */
const isOfTheSheet = (block: Block): boolean =>
  block.kind === 'foot' ||
  (block.kind === 'text' && block.small === true) ||
  (block.kind === 'row' && block.bar === 'acute');

const without = (document: PaperDocument, isLeft: (block: Block) => boolean): PaperDocument => ({
  ...document,
  copies: document.copies.slice(0, 1).map((copy) => ({
    pages: copy.pages.map(({ blocks }) => ({ blocks: blocks.filter((one) => !isLeft(one)) })),
  })),
});

test.each(paperVariants(content).map((variant) => ({ variant, path: paperPath(variant) })))(
  '$path has every word of it on the page',
  ({ variant }) => {
    const shown = isShown(variant, paperOf(content, variant.id), variant.region);
    const document = without(composePaper(variant, content), shown ? () => false : isOfTheSheet);
    const page = pages.find(
      (one) => one.page?.key === `printables/${variant.id}` && one.page.locale === variant.locale,
    );
    const words = flat(page === undefined ? '' : textOf(page.dom().documentElement));
    // Numbers of steps and pages, and of the page they stand on, are the browser's.
    const wanted = wordsOf(document)
      .map(flat)
      .filter((text) => !/^\d*$/.test(text));
    expect(wanted.length).toBeGreaterThan(5);
    expect(wanted.filter((text) => !words.includes(text))).toEqual([]);
  },
);
