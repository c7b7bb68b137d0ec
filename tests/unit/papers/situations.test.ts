// Situations of danger, composed from the real content: in each language and country whom they call, and what they say.
import { describe, expect, test } from 'vitest';
import { countries, locales, phonePlans } from '../../../src/model/locale.ts';
import { digitsOf } from '../../../src/model/phones.ts';
import { plainText } from '../../../src/papers/runs.ts';
import { composeSituations, shortOf } from '../../../src/papers/situations.ts';
import { content } from '../../support/content.ts';

const settings = locales.flatMap((locale) => countries.map((country) => ({ locale, country })));

describe.each(settings)('$locale, $country', (setting) => {
  const situations = composeSituations(setting, content);
  const calls = situations.flatMap(({ steps }) => steps.filter((step) => step.kind === 'call'));

  test('danger to life stands first and begins with the number that is called in it', () => {
    const [step] = situations[0]?.steps ?? [];
    const phone = step?.kind === 'call' ? step.helpline.phone : undefined;
    expect(digitsOf(phone ?? '')).toBe(phonePlans[setting.country].life[0]);
  });

  test('only the country’s own helplines are called, and every one of them', () => {
    const own = content.helplines.filter(({ country }) => country === setting.country);
    expect(new Set(calls.map(({ helpline }) => helpline.id))).toEqual(new Set(own.map(({ id }) => id)));
  });

  test('nothing is left to be filled in, and every step says something', () => {
    for (const { heading, steps } of situations) {
      expect(heading).not.toBe('');
      for (const { text } of steps) expect(plainText(text)).toMatch(/^[^{}*]{6,}$/);
    }
    expect(shortOf(situations).map(plainText).join(' ')).not.toMatch(/[{}*]/);
  });

  test('a number that expires says the day, and what to do after it', () => {
    for (const { helpline, notes } of calls.filter((call) => call.helpline.validUntil !== undefined)) {
      expect(notes.join(' ')).toContain('2026');
      expect(notes).toContain(helpline.words[setting.locale].instead);
    }
  });
});

test.each(['dk', 'no'] as const)('what stands in short has a number in each language: %s', (country) => {
  for (const locale of locales) {
    const short = shortOf(composeSituations({ locale, country }, content));
    expect(short.length).toBeGreaterThan(4);
    expect(short.map(plainText).filter((text) => !/\d{3}/.test(text))).toEqual([]);
  }
});
