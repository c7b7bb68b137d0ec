// The list of papers and the names of their files, which others may link to: see `published` below before changing any.
import { describe, expect, test } from 'vitest';
import { composePaper } from '../../../src/papers/compose-paper.ts';
import { countryOf, paperPath, paperVariants, variantName } from '../../../src/papers/variants.ts';
import { content } from '../../content/real-content.ts';

/** `<locale>/<id>[-<country>][-<role>]-<layout>.pdf`: the closed list, in order. A name once published stays. */
const published = `
da/declaration-dk-participant-single.pdf
da/declaration-dk-participant-group.pdf
da/declaration-dk-participant-large.pdf
da/declaration-dk-participant-a5x2.pdf
da/declaration-dk-volunteer-single.pdf
da/declaration-dk-volunteer-group.pdf
da/declaration-dk-volunteer-large.pdf
da/declaration-dk-volunteer-a5x2.pdf
da/declaration-no-participant-single.pdf
da/declaration-no-participant-group.pdf
da/declaration-no-participant-large.pdf
da/declaration-no-participant-a5x2.pdf
da/declaration-no-starter-single.pdf
da/declaration-no-starter-group.pdf
da/declaration-no-starter-large.pdf
da/declaration-no-starter-a5x2.pdf
nb/declaration-dk-participant-single.pdf
nb/declaration-dk-participant-group.pdf
nb/declaration-dk-participant-large.pdf
nb/declaration-dk-participant-a5x2.pdf
nb/declaration-dk-volunteer-single.pdf
nb/declaration-dk-volunteer-group.pdf
nb/declaration-dk-volunteer-large.pdf
nb/declaration-dk-volunteer-a5x2.pdf
nb/declaration-no-participant-single.pdf
nb/declaration-no-participant-group.pdf
nb/declaration-no-participant-large.pdf
nb/declaration-no-participant-a5x2.pdf
nb/declaration-no-starter-single.pdf
nb/declaration-no-starter-group.pdf
nb/declaration-no-starter-large.pdf
nb/declaration-no-starter-a5x2.pdf
da/brochure-dk-read.pdf
da/brochure-dk-trifold.pdf
da/brochure-dk-booklet.pdf
da/brochure-no-read.pdf
da/brochure-no-trifold.pdf
da/brochure-no-booklet.pdf
nb/brochure-dk-read.pdf
nb/brochure-dk-trifold.pdf
nb/brochure-dk-booklet.pdf
nb/brochure-no-read.pdf
nb/brochure-no-trifold.pdf
nb/brochure-no-booklet.pdf
da/handout-dk-a4.pdf
da/handout-dk-a5x2.pdf
da/handout-no-a4.pdf
da/handout-no-a5x2.pdf
nb/handout-dk-a4.pdf
nb/handout-dk-a5x2.pdf
nb/handout-no-a4.pdf
nb/handout-no-a5x2.pdf
da/group-agreement-dk-a4.pdf
da/group-agreement-dk-hand.pdf
da/group-agreement-no-a4.pdf
da/group-agreement-no-hand.pdf
nb/group-agreement-dk-a4.pdf
nb/group-agreement-dk-hand.pdf
nb/group-agreement-no-a4.pdf
nb/group-agreement-no-hand.pdf
da/clarifying-talk-dk-a4.pdf
nb/clarifying-talk-dk-a4.pdf
da/invitation-dk-a4.pdf
da/invitation-no-a4.pdf
nb/invitation-dk-a4.pdf
nb/invitation-no-a4.pdf
da/principles-poster-a4.pdf
da/principles-poster-a3.pdf
nb/principles-poster-a4.pdf
nb/principles-poster-a3.pdf
da/principles-cards-a4.pdf
nb/principles-cards-a4.pdf
da/decision-guide-dk-a4.pdf
da/decision-guide-no-a4.pdf
nb/decision-guide-dk-a4.pdf
nb/decision-guide-no-a4.pdf
`;

const variants = paperVariants(content);

test('the papers are exactly those on the list', () => {
  expect(variants.map(paperPath)).toEqual(published.trim().split('\n'));
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

  test('leaves no slot unfilled and no star unpaired', () => {
    expect(JSON.stringify(document.copies)).not.toMatch(/\{[a-z-]+[.:}]|\*\*/);
  });
});

test('two open files can be told apart by their titles', () => {
  const titles = variants.map((variant) => `${variant.locale} ${composePaper(variant, content).title}`);
  expect(new Set(titles).size).toBe(variants.length);
});

test('a role that only one country has gives papers for that country only', () => {
  const papers = content.papers.map((paper) => ({ ...paper, roles: { ...paper.roles, dk: [] } }));
  const left = paperVariants({ papers }).filter(({ id }) => id === 'declaration');
  expect(new Set(left.map(({ region }) => region))).toEqual(new Set(['no']));
});
