// What people type in danger shows help, whatever they misspell; what only sounds like it shows none.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { locales } from '../../../src/model/locale.ts';
import { dangerIn } from '../../../src/search/danger.ts';
import { content } from '../../support/content.ts';
import { fixed } from '../fixed.ts';

interface Queries {
  /** By the situation that must be among those raised. */
  readonly raise: Readonly<Record<string, readonly string[]>>;
  readonly calm: readonly string[];
}

const queriesOf = (locale: string): Queries =>
  parse(readFileSync(new URL(`danger/${locale}.yaml`, import.meta.url), 'utf8'));

describe.each(locales)('in %s', (locale) => {
  const words = Object.entries(content.danger[locale]).map(([id, own]) => ({ id, ...own }));
  const { raise, calm } = queriesOf(locale);
  const queries = Object.entries(raise).flatMap(([id, list]) => list.map((query) => ({ id, query })));

  test('there are enough of either to mean something', () => {
    expect(queries.length).toBeGreaterThanOrEqual(150);
    expect(calm.length).toBeGreaterThanOrEqual(150);
    expect(Object.keys(raise).sort()).toEqual(words.map(({ id }) => id).sort());
  });

  test.each(queries)('“$query” shows help: $id', ({ id, query }) => {
    expect(dangerIn(query, words)).toContain(id);
  });

  test.each(calm)('“%s” shows none', (query) => {
    expect(dangerIn(query, words)).toEqual([]);
  });

  test('whatever is typed, it is answered, and at once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 4000 }), (query) => {
        expect(Array.isArray(dangerIn(query, words))).toBe(true);
      }),
      fixed,
    );
  });
});

const words = [
  { id: 'one', raise: ['han|hun slår mig', 'selvmord*', '= hjælp'], calm: ['han slår mig i kort'] },
];

test.each([
  ['han slår mig', true],
  ['hun slår også tit mig', true],
  ['hun slår tit mig', true],
  ['han og hun er venner, og så slår det mig', false],
  ['mig slår han', false],
  ['han slår mig i kort', false],
  ['HAN SLAAR MIG', true],
  ['selv mordet', true],
  ['slvmord', true],
  ['han slår mig i kort, og han slår mig', true],
  ['hjælp', true],
  ['hjælp til at starte', false],
  ['selvmrod', true],
  ['selvtillid', false],
])('“%s”: %s', (query, isDanger) => {
  expect(dangerIn(query, words)).toEqual(isDanger ? ['one'] : []);
});

test.each([
  ['tog mange sovepiller', true],
  ['tog mange piller', true],
  ['tog mange pillefyr', false],
])('“%s”, where any beginning will do: %s', (query, isDanger) => {
  expect(dangerIn(query, [{ id: 'one', raise: ['tog mange *piller'] }])).toEqual(isDanger ? ['one'] : []);
});
