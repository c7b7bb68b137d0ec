// Which papers there are, and the names of their files, which others may link to: see published-addresses.txt before changing any.
import { describe, expect, test } from 'vitest';
import { composePaper } from '../../../src/papers/compose-paper.ts';
import { countryOf, paperPath, paperVariants, variantName } from '../../../src/papers/variants.ts';
import { content } from '../../support/content.ts';
import { publishedAddresses } from '../../support/published-addresses.ts';

const variants = paperVariants(content);

test('the papers are exactly those whose addresses are published, in that order', () => {
  const published = publishedAddresses().filter((address) => address.startsWith('/print/'));
  expect(variants.map((variant) => `/print/${paperPath(variant)}`)).toEqual(published);
});

describe.each(variants.map((variant) => [paperPath(variant), variant] as const))('%s', (path, variant) => {
  const document = composePaper(variant, content);

  test('says language, country and variant in its name, in that order', () => {
    const { locale, id, role, layout } = variant;
    const parts = [id, countryOf(variant), role, layout].filter((part) => part !== undefined);
    expect(path).toBe(`${locale}/${parts.join('-')}.pdf`);
    expect(variantName(variant)).toBe(role === undefined ? layout : `${role}-${layout}`);
  });

  test('has a key that is its path without the ending', () => {
    expect(`${document.key}.pdf`).toBe(path);
  });

  test('is the same document every time', () => {
    expect(composePaper(variant, content)).toEqual(document);
  });
});

test('a role that only one country has gives papers for that country only', () => {
  const papers = content.papers.map((paper) => ({ ...paper, roles: { ...paper.roles, dk: [] } }));
  const left = paperVariants({ papers }).filter(({ id }) => id === 'declaration');
  expect(new Set(left.map(({ region }) => region))).toEqual(new Set(['no']));
});
