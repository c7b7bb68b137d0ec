// Nothing of Starlight's own look or scripts reaches a page.
import { expect, test } from 'vitest';
import { readDist } from '../support/built-pages.ts';
import { files, pages } from '../support/built-site.ts';

const styles = files.filter((file) => file.endsWith('.css'));

test.each(styles)('%s holds no custom property of Starlight’s', (file) => {
  expect(readDist(file).toString()).not.toMatch(/--sl-/);
});

test.each(pages)('$path holds no class or element of Starlight’s', ({ html }) => {
  expect(html).not.toMatch(/class="[^"]*\bsl-|<sl-|starlight__/);
});
