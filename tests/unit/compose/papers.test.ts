// The list of papers and the names of their files, which others may link to: see `published` below before changing any.
import { describe, expect, test } from 'vitest';
import { composePaper, paperPath, paperVariants, variantName } from '../../../src/compose/papers.ts';
import { content } from '../../content/real-content.ts';

/** `<locale>/<id>-<country>-<role>-<layout>.pdf`: the closed list, in order. A name once published stays. */
const published = `
da/declaration-dk-participant-single.pdf
da/declaration-dk-participant-group.pdf
da/declaration-dk-participant-large.pdf
da/declaration-dk-participant-a5x2.pdf
da/declaration-no-participant-single.pdf
da/declaration-no-participant-group.pdf
da/declaration-no-participant-large.pdf
da/declaration-no-participant-a5x2.pdf
nb/declaration-dk-participant-single.pdf
nb/declaration-dk-participant-group.pdf
nb/declaration-dk-participant-large.pdf
nb/declaration-dk-participant-a5x2.pdf
nb/declaration-no-participant-single.pdf
nb/declaration-no-participant-group.pdf
nb/declaration-no-participant-large.pdf
nb/declaration-no-participant-a5x2.pdf
`;

const variants = paperVariants(content);

test('the papers are exactly those on the list', () => {
  expect(variants.map(paperPath)).toEqual(published.trim().split('\n'));
});

describe.each(variants.map((variant) => [paperPath(variant), variant] as const))('%s', (path, variant) => {
  const document = composePaper(variant, content);

  test('says language, country and variant in its name, in that order', () => {
    const { locale, id, country, role, layout } = variant;
    expect(path).toBe(`${locale}/${id}-${country}-${role}-${layout}.pdf`);
    expect(variantName(variant)).toBe(`${role}-${layout}`);
  });

  test('has a key that is its path without the ending', () => {
    expect(`${document.key}.pdf`).toBe(path);
  });

  test('is the same document every time', () => {
    expect(composePaper(variant, content)).toEqual(document);
  });
});

test('two open files can be told apart by their titles', () => {
  const titles = variants.map((variant) => `${variant.locale} ${composePaper(variant, content).title}`);
  expect(new Set(titles).size).toBe(variants.length);
});

test('a role that only one country has gives papers for that country only', () => {
  const { declaration } = content;
  const { dk } = declaration.countries;
  const countries = { ...declaration.countries, dk: { ...dk, roles: [] } };
  const left = paperVariants({ declaration: { ...declaration, countries } });
  expect(new Set(left.map((variant) => variant.country))).toEqual(new Set(['no']));
});
