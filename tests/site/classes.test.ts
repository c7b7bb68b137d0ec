// A class that no style sheet knows is a name that was changed in one place only, and what it styled falls apart unseen.
import { expect, test } from 'vitest';
import { builtPages, distFiles, readDist } from '../support/built-pages.ts';

/** They tell two things apart for whoever reads the markup, and look alike; `page` is for reader views. */
const unstyled = ['exits', 'page'];

test('every class on a page is styled, but for two', () => {
  const sheets = distFiles().filter((path) => path.endsWith('.css'));
  const css = sheets.map((path) => readDist(path).toString()).join('\n');
  const styled = new Set([...css.matchAll(/\.([a-zA-Z][\w-]*)/g)].map(([, name]) => name));
  const classes = builtPages().flatMap(({ html }) =>
    [...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/).filter(Boolean)),
  );
  expect(styled.size).toBeGreaterThan(100);
  expect([...new Set(classes)].filter((name) => !styled.has(name)).sort()).toEqual(unstyled);
});
