// Colours: every contrast that is stated is true, and style sheets and tokens know each other.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { tokensCss } from '../../src/site/integrations/tokens-module.ts';
import { contrasts, decorative, inks, shades, webSpace, webType } from '../../src/tokens.ts';
import { root } from '../../scripts/command.ts';

const themes = ['light', 'dark'] as const;

/** WCAG 2.2, relative luminance of `#RRGGBB`. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2, contrast ratio: 1 to 21. */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

async function stylesIn(folder: string): Promise<{ file: string; text: string }[]> {
  const files = await readdir(join(root, folder), { recursive: true });
  const wanted = files.filter((file) => /\.(css|astro|ts)$/.test(file));
  return Promise.all(
    wanted.map(async (file) => ({ file, text: await readFile(join(root, folder, file), 'utf8') })),
  );
}

const styles = await stylesIn('src/site');

test('contrast is computed as WCAG does', () => {
  expect(contrast('#000000', '#FFFFFF')).toBe(21);
  expect(contrast('#777777', '#FFFFFF')).toBeCloseTo(4.48, 2);
});

describe.each(themes)('in %s', (theme) => {
  const pairs = contrasts.flatMap(({ mark, on, least }) => on.map((ground) => ({ mark, ground, least })));

  test.each(pairs)('$mark on $ground reaches $least', ({ mark, ground, least }) => {
    expect(contrast(shades[mark][theme], shades[ground][theme])).toBeGreaterThanOrEqual(least);
  });
});

test('the surface is darker than the daylight on it, by day and at night', () => {
  // tests/e2e/axe.ts asks about that one of the two from which text stands out least, and goes by this. By day both are
  // too light for letters that are lighter still, at night too dark for darker ones.
  for (const theme of themes) {
    const [surface, daylight] = [shades.surface[theme], shades.light[theme]];
    expect(luminance(surface)).toBeLessThan(luminance(daylight));
    expect(
      contrast(theme === 'light' ? surface : daylight, theme === 'light' ? '#FFFFFF' : '#000000'),
    ).toBeLessThan(3);
  }
});

test.each(Object.entries(inks))(
  'the ink %s reaches 4.5 on white paper, or 3 where it only draws',
  (name, ink) => {
    const least = name === 'rule' ? 3 : 4.5;
    expect(contrast(ink, '#FFFFFF')).toBeGreaterThanOrEqual(least);
  },
);

test('every colour has a contrast stated, as mark or as ground, but what only decorates', () => {
  const stated = new Set<string>(contrasts.flatMap(({ mark, on }) => [mark, ...on]));
  expect(Object.keys(shades).filter((name) => !stated.has(name))).toEqual(decorative);
});

test.each(Object.keys(shades))(
  'the token %s is used by a style, and written as a custom property',
  (name) => {
    expect(styles.filter(({ text }) => text.includes(`var(--${name})`)).length).toBeGreaterThan(0);
    expect(tokensCss()).toMatch(new RegExp(`--${name}:(light-dark\\()?#[0-9A-F]{6}`));
  },
);

const sizes = [
  ...Object.keys(webType).map((name) => `--type-${name}`),
  ...Object.keys(webSpace).map((name) => `--${name}`),
];

test.each(sizes)('the size %s is used by a style, and written as a custom property', (name) => {
  expect(styles.filter(({ text }) => text.includes(`var(${name})`)).length).toBeGreaterThan(0);
  expect(tokensCss()).toContain(`;${name}:`);
});

test('every custom property a style uses is a token or is set in a style', () => {
  const set = new Set([
    ...sizes,
    ...styles.flatMap(({ text }) => [...text.matchAll(/(--[\w-]+):/g)].map(([, name]) => name)),
  ]);
  const unknown = styles.flatMap(({ file, text }) =>
    [...text.matchAll(/var\((--[\w-]+)/g)].flatMap(([, name = '']) =>
      name.slice(2) in shades || set.has(name) ? [] : [`${file}: ${name}`],
    ),
  );
  expect(unknown).toEqual([]);
});
