// Nothing of Starlight's own look or scripts reaches a page.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dist, filesIn } from '../support/built-pages.ts';

const styles = filesIn(dist).filter((file) => file.endsWith('.css'));
const pages = filesIn(dist).filter((file) => file.endsWith('.html'));
const read = (file: string): string => readFileSync(join(dist, file), 'utf8');

test.each(styles)('%s holds no custom property of Starlight’s', (file) => {
  expect(read(file)).not.toMatch(/--sl-/);
});

test.each(pages)('%s holds no class or element of Starlight’s', (file) => {
  expect(read(file)).not.toMatch(/class="[^"]*\bsl-|<sl-|starlight__/);
});
