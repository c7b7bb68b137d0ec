// Web and paper cannot drift: every word of every sheet stands on the paper's own page.
import { expect, test } from 'vitest';
import type { Block } from '../../src/compose/document.ts';
import { plainText } from '../../src/compose/inline.ts';
import { composePaper, paperPath, paperVariants } from '../../src/compose/papers.ts';
import { content } from '../content/real-content.ts';
import { readPages } from '../../src/checks/built-site/pages.ts';
import { textOf } from '../../src/checks/built-site/html.ts';

const pages = await readPages();

const flat = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

function textsOf(block: Block): string[] {
  switch (block.kind) {
    case 'head':
      return [block.title, block.audience ?? block.title];
    case 'lead':
      return [plainText(block.text)];
    case 'row':
      return [block.heading, plainText(block.text)];
    case 'fields':
      return block.fields.map((field) => field.label);
    case 'signers':
      return [...block.shared.map((field) => field.label), block.columns.name, block.columns.date];
  }
}

test.each(paperVariants(content).map((variant) => ({ variant, path: paperPath(variant) })))(
  '$path has every word of it on the page',
  ({ variant }) => {
    const { blocks, foot } = composePaper(variant, content);
    const page = pages.find(
      (one) => one.page?.key === `printables/${variant.id}` && one.page.locale === variant.locale,
    );
    const words = flat(page === undefined ? '' : textOf(page.root));
    const wanted = [...blocks.flatMap(textsOf), ...foot.map(plainText)].map(flat);
    expect(wanted.length).toBeGreaterThan(8);
    expect(wanted.filter((text) => !words.includes(text))).toEqual([]);
  },
);
