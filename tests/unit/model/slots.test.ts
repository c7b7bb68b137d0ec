// Slots in texts: digits, number words, and what is said of a slot without a value.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locales } from '../../../src/model/locale.ts';
import { fillSlots } from '../../../src/model/slots.ts';
import { raw } from '../../support/content.ts';
import { fixed } from '../fixed.ts';

const fill = (template: string, values: Record<string, number | string>, numbers: readonly string[] = []) => {
  const faults: string[] = [];
  return { text: fillSlots(template, { values, numbers }, (message) => faults.push(message)), faults };
};

describe.each(locales)('with the number words of %s', (locale) => {
  const numbers = raw.data.get(`facts/numbers.${locale}.yaml`)?.value as readonly string[];

  test.each(Array.from({ length: 13 }, (_, number) => number))('%i has a word', (number) => {
    const { text, faults } = fill('{count:word}', { count: number }, numbers);
    expect(text).toBe(numbers[number]);
    expect(faults).toEqual([]);
  });

  test('thirteen stays in digits', () => {
    expect(fill('{count:word} og {count}', { count: 13 }, numbers).text).toBe('13 og 13');
  });
});

test('a range reads as people write it', () => {
  expect(fill('{min}–{max} deltagere', { min: 4, max: 8 }).text).toBe('4–8 deltagere');
  expect(fill('{min} eller {min}', { min: 1 }).text).toBe('1 eller 1');
});

test('a slot without a value is reported, and stays as it stands', () => {
  expect(fill('{hour} timer', { hours: 2, min: 1 })).toEqual({
    text: '{hour} timer',
    faults: ['Nothing fills the slot {hour}.'],
  });
  expect(fill('{hour:word}', {}).faults).toEqual(['Nothing fills the slot {hour:word}.']);
});

test.each(['child.years', 'group-size.min', 'a-b.c-d'])(
  'the figure of a named fact is a slot: {%s}',
  (name) => {
    expect(fill(`{${name}} og {${name}:word}`, { [name]: 1 }, ['nul', 'en'])).toEqual({
      text: '1 og en',
      faults: [],
    });
  },
);

test('zero is a value', () => {
  expect(fill('{count}', { count: 0 })).toEqual({ text: '0', faults: [] });
});

test('a value is text: slots and replacement signs in it stay as they are', () => {
  expect(fill('Ring {phone}.', { phone: '{min} $& $1', min: 1 }).text).toBe('Ring {min} $& $1.');
});

test('a text without braces comes back as it was, whatever it holds', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('{')),
      (text) => {
        expect(fill(text, { min: 1 })).toEqual({ text, faults: [] });
      },
    ),
    fixed,
  );
});
