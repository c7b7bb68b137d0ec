// What has grown old by a given day. Every day is given: these tests say the same in ten years.
import { describe, expect, test } from 'vitest';
import { checkAge } from '../../../src/checks/age.ts';
import type { Content } from '../../../src/model/content.ts';
import { content } from '../../support/content.ts';

const [place] = content.helplines;
const [organisation] = content.organisations;
const [source] = Object.values(content.sources);
const [page] = content.pages;
if (!place || !organisation || !source || !page) throw new Error('The content is empty.');

const checked = '2026-03-15';
const lone: Content = {
  ...{ ...content, helplines: [], organisations: [], sources: {}, pages: [], papers: [] },
  guide: { ...content.guide, edition: '2026-01-01' },
};
const oneOf: Readonly<Record<string, Content>> = {
  place: { ...lone, helplines: [{ ...place, checked, validUntil: undefined }] },
  organisation: { ...lone, organisations: [{ ...organisation, checked }] },
  source: { ...lone, sources: { [source.id]: { ...source, checked } } },
  page: { ...lone, pages: [{ ...page, reviewed: checked }] },
};

const severities = (what: Content, asOf: string, strict: boolean): string[] =>
  checkAge(what, { asOf, strict }).map(({ severity }) => severity);

describe.each(Object.entries(oneOf))('a %s checked on 15 March', (_name, what) => {
  test.each([
    ['2026-03-15', [], []],
    ['2026-09-14', [], []],
    ['2026-09-15', ['warning'], ['warning']],
    ['2027-03-14', ['warning'], ['warning']],
    ['2027-03-15', ['warning'], ['error']],
    ['2031-01-01', ['warning'], ['error']],
  ])('gives on %s %j, and strictly %j', (asOf, lax, strict) => {
    expect(severities(what, asOf, false)).toEqual(lax);
    expect(severities(what, asOf, true)).toEqual(strict);
  });

  test('is named with the rule and a file in content/', () => {
    const [problem] = checkAge(what, { asOf: '2026-12-01', strict: false });
    expect(problem).toMatchObject({ rule: 'age/due' });
    expect(problem?.file).toMatch(/^content\//);
    expect(problem?.message).toContain('2026-03-15');
  });
});

describe('a number that holds until 31 December', () => {
  const what: Content = {
    ...lone,
    helplines: [{ ...place, checked: '2026-12-01', validUntil: '2026-12-31' }],
  };

  test('is good on its last day', () => {
    expect(severities(what, '2026-12-31', true)).toEqual([]);
  });

  test('is due the day after, and strictly an error, however lately it was checked', () => {
    expect(severities(what, '2027-01-01', false)).toEqual(['warning']);
    expect(severities(what, '2027-01-01', true)).toEqual(['error']);
    expect(checkAge(what, { asOf: '2027-01-01', strict: false })[0]?.message).toContain('until 2026-12-31');
  });
});

describe.each(Object.entries(oneOf))('a %s checked on a day that is still to come', (_name, what) => {
  test.each([true, false])('is an error (strict: %j)', (strict) => {
    const found = checkAge(what, { asOf: '2026-03-14', strict });
    expect(found).toMatchObject([{ rule: 'age/future', severity: 'error' }]);
    expect(found[0]?.message).toContain('2026-03-15');
  });
});

describe.each([
  ['paper', { ...lone, papers: content.papers.slice(0, 1).map((one) => ({ ...one, edition: checked })) }],
  ['guide', { ...lone, guide: { ...content.guide, edition: checked } }],
])('the edition of a %s', (_name, what) => {
  test('that is still to come is an error, and never one afterwards', () => {
    expect(checkAge(what, { asOf: '2026-03-14', strict: false })).toMatchObject([
      { rule: 'age/future', severity: 'error' },
    ]);
    expect(severities(what, '2026-03-15', true)).toEqual([]);
    expect(severities(what, '2031-01-01', true)).toEqual([]);
  });
});

test('years later, all that has a day is due', () => {
  const days = [
    ...[...content.helplines, ...content.organisations].map((one) => one.checked),
    ...Object.values(content.sources).map((one) => one.checked),
    ...content.pages.map((one) => one.reviewed),
  ];
  expect(severities(content, '2040-01-01', true)).toEqual(days.map(() => 'error'));
});
