// A figure on a page is there, or the build stops: an empty one is never shown.
import { expect, test } from 'vitest';
import { countries } from '../../../src/model/locale.ts';
import { factRow } from '../../../src/site/facts.ts';
import { content } from '../../support/content.ts';

const { facts } = content;
const asked = Object.keys(facts).flatMap((id) => countries.map((country) => ({ id, country })));

test.each(asked)('$id has its row for $country, or throws', ({ id, country }) => {
  const row = facts[id]?.rows[country];
  if (row !== undefined) expect(factRow(facts, id, country)).toBe(row);
  else expect(() => factRow(facts, id, country)).toThrow(`The fact “${id}” does not exist for “${country}”.`);
});

test('a fact nobody knows throws with its name', () => {
  expect(() => factRow(facts, 'group-sise', 'dk')).toThrow('“group-sise”');
});
