// The site's own words and figures: no problem by the checks, and the rules about page texts that no check has.
import { describe, expect, test } from 'vitest';
import { uiStringKeys } from '../../src/model/ui-strings.ts';
import { countries, locales } from '../../src/model/locale.ts';
import { formatProblem } from '../../src/model/problem.ts';
import { checkContent } from '../../src/checks/content.ts';
import { content, raw, root } from './real-content.ts';

const twice = (values: readonly string[]): string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

test('the content has no problem', async () => {
  const { problems } = await checkContent(root);
  expect(problems.map(formatProblem).join('\n')).toBe('');
  expect(content.pages.length).toBeGreaterThan(20);
});

test('both languages have the same pages', () => {
  const [danish, norwegian] = locales.map((locale) =>
    content.pages.filter((page) => page.locale === locale).map((page) => page.key),
  );
  expect(danish).toEqual(norwegian);
  expect(danish).toContain('index');
});

describe.each(locales)('in %s', (locale) => {
  const pages = content.pages.filter((page) => page.locale === locale);

  test.each(['title', 'description', 'path'] as const)('no two pages share a %s', (part) => {
    expect(pages.length).toBeGreaterThan(0);
    expect(twice(pages.map((page) => page[part].toLowerCase()))).toEqual([]);
  });

  test.each(pages.map((page) => [page.key, page] as const))('%s can be found by other words', (key, page) => {
    expect(page.aliases.length > 0).toBe(key !== 'search');
    expect(twice(page.aliases.map((alias) => alias.toLowerCase()))).toEqual([]);
    expect(page.aliases.filter((alias) => alias.toLowerCase() === page.title.toLowerCase())).toEqual([]);
  });

  test('the words about facts leave every figure to its slot', () => {
    const words = raw.data.get(`facts/facts.${locale}.yaml`)?.value;
    expect(words).toBeTypeOf('object');
    expect(JSON.stringify(words)).not.toMatch(/\d/);
  });

  test('every country has a number for danger to life, with words', () => {
    for (const country of countries) {
      const life = content.helplines.filter((place) => place.country === country && place.urgency === 'life');
      expect(life.map((place) => place.words[locale].name).join('')).not.toBe('');
    }
  });
});

test.each(uiStringKeys)('the interface words “%s” have the same slots in both languages', (key) => {
  const [danish, norwegian] = locales.map((locale) =>
    (content.ui[locale][key].match(/\{\{\w+\}\}|\[[A-Z_]+\]/g) ?? []).sort(),
  );
  expect(danish).toEqual(norwegian);
  expect(content.ui.da[key] + content.ui.nb[key]).not.toMatch(/(?<!\{)\{\w+\}(?!\})/);
});
