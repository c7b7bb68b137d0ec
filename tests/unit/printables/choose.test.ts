// Which papers the words mean, and what is said where they mean none.
import { expect, test } from 'vitest';
import { choosePapers, type PaperFilter } from '../../../scripts/printables/choose.ts';
import { paperPath, paperVariants } from '../../../src/papers/variants.ts';
import { content } from '../../support/content.ts';

const choose = (wanted: Partial<PaperFilter>) => choosePapers(content, { ids: [], ...wanted });
const paths = (wanted: Partial<PaperFilter>) => choose(wanted).papers.map(paperPath);

test('without a detail it is every paper there is', () => {
  expect(choose({})).toEqual({ papers: paperVariants(content), faults: [] });
});

test('details narrow each other', () => {
  const wanted = { ids: ['declaration'], locale: 'nb', country: 'no', variant: 'participant-single' };
  expect(paths(wanted)).toEqual(['nb/declaration-no-participant-single.pdf']);
});

test('a paper named twice is there once', () => {
  expect(paths({ ids: ['invitation', 'invitation'], locale: 'da', country: 'dk' })).toHaveLength(1);
});

test('a variant may be named by its sheet or its role', () => {
  const of = { ids: ['declaration'], locale: 'da', country: 'dk' };
  expect(paths({ ...of, variant: 'single' })).toHaveLength(2);
  expect(paths({ ...of, variant: 'volunteer' })).toHaveLength(4);
});

test('a paper without a country is for every country', () => {
  const wanted = { ids: ['principles-cards'], country: 'NO', locale: 'NB' };
  expect(paths(wanted)).toEqual(['nb/principles-cards-a4.pdf']);
});

test.each<[Partial<PaperFilter>, string]>([
  [{ ids: ['declaratoin'] }, 'There is no paper “declaratoin”. Did you mean “declaration”?'],
  [{ locale: 'dk' }, 'There is no language “dk”. Did you mean “da”?'],
  [{ locale: 'english' }, 'There is no language “english”. Use one of: da, nb.'],
  [{ country: 'sweden' }, 'There is no country “sweden”. Use one of: dk, no.'],
  [
    { ids: ['clarifying-talk'], country: 'no' },
    'There is no country “no” for clarifying-talk. Use one of: dk.',
  ],
  [
    { ids: ['brochure'], variant: 'single' },
    'There is no variant “single” for brochure. Use one of: read, trifold, booklet.',
  ],
  [
    { ids: ['brochure'], variant: 'tri-fold' },
    'There is no variant “tri-fold” for brochure. Did you mean “trifold”?',
  ],
])('%j is nothing there is', (wanted, sentence) => {
  expect(choose(wanted).faults).toEqual([sentence]);
});

test('one paper that is there does not excuse another that is not', () => {
  expect(choose({ ids: ['invitation', 'brochure'], variant: 'a4' }).faults).toHaveLength(1);
});
