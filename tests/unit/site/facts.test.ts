// A figure on a page is there, or the build stops: an empty one is never shown.
import { describe, expect, test } from 'vitest';
import { countries, locales } from '../../../src/model/locale.ts';
import { factRow } from '../../../src/site/facts.ts';
import { content } from '../../content/real-content.ts';

const { facts } = content;

describe.each(Object.keys(facts))('%s', (id) => {
  test.each(countries)('has finished words for %s in both languages, or throws', (country) => {
    if (facts[id]?.rows[country] === undefined) {
      expect(() => factRow(facts, id, country)).toThrow(`The fact “${id}” does not exist for “${country}”.`);
      return;
    }
    for (const locale of locales) {
      const { value, phrase } = factRow(facts, id, country).text[locale];
      expect(value).toMatch(/^[^{}]+$/);
      if (phrase !== undefined) expect(phrase).toMatch(/^[^{}]+$/);
    }
  });
});

test('a fact nobody knows throws with its name', () => {
  expect(() => factRow(facts, 'group-sise', 'dk')).toThrow('“group-sise”');
});
