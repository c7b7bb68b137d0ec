// Remedies: which known name a misspelt one was probably meant to be.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { componentNames } from '../../../src/model/components.ts';
import { nearestName, didYouMean } from '../../../src/model/did-you-mean.ts';
import { fixed } from '../fixed.ts';

test.each(componentNames)('<%s> with a letter lost, doubled or changed is understood', (name) => {
  const middle = Math.floor(name.length / 2);
  const slips = [
    name.slice(0, middle) + name.slice(middle + 1),
    name.slice(0, middle) + name.charAt(middle) + name.slice(middle),
    `${name.slice(0, middle)}§${name.slice(middle + 1)}`,
  ];
  for (const slip of slips) {
    const closer = componentNames.includes(slip as typeof name) ? slip : name;
    expect(nearestName(slip, componentNames)).toBe(closer);
  }
});

test.each([
  ['start/frame', 'start/frames'],
  ['dk-lief', 'dk-life'],
  ['frmaes', 'frames'],
])('“%s” is meant to be “%s”', (slip, meant) => {
  expect(nearestName(slip, ['search', meant, 'help/acute'])).toBe(meant);
});

test('a short name is matched within one edit, a longer one within two', () => {
  expect(nearestName('abxx', ['abcd'])).toBeUndefined();
  expect(nearestName('abcx', ['abcd'])).toBe('abcd');
  expect(nearestName('abcxx', ['abcde'])).toBe('abcde');
  expect(nearestName('abxxx', ['abcde'])).toBeUndefined();
});

test('the nearest of several wins', () => {
  expect(nearestName('prices', ['prizes', 'price', 'princes'])).toBe('prizes');
  expect(nearestName('pricesx', ['prizes', 'prices'])).toBe('prices');
});

test('a name that is near nothing gets the whole list', () => {
  expect(didYouMean('poster', ['declaration', 'brochure'])).toBe('Use one of: declaration, brochure.');
  expect(didYouMean('brochur', ['declaration', 'brochure'])).toBe('Did you mean “brochure”?');
});

test('of many names the first dozen is shown', () => {
  const names = Array.from({ length: 13 }, (_, index) => `paper-number-${index}`);
  expect(didYouMean('poster', names)).toBe(`Use one of: ${names.slice(0, 12).join(', ')} …`);
  expect(didYouMean('poster', names.slice(1))).toBe(`Use one of: ${names.slice(1).join(', ')}.`);
});

test('whatever the names are, the answer is a known one, and a known name answers itself', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string(), { minLength: 1 }), (name, known) => {
      const found = nearestName(name, known);
      expect(found === undefined || known.includes(found)).toBe(true);
      expect(nearestName(known[0] ?? '', known)).toBe(known[0]);
    }),
    fixed,
  );
});
