// licences.txt names every package of which anything reaches a browser, as it is installed.
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { packageOf } from '../../src/site/integrations/licences.ts';
import { root as repository } from '../../scripts/command.ts';
import { locales } from '../../src/model/locale.ts';
import { localeOf, readDist } from '../support/built-pages.ts';
import { contentPages } from '../support/built-site.ts';
import { bundleClient } from '../support/client-bundle.ts';
import { all } from '../support/dom.ts';

const text = readDist('licences.txt').toString();

/** Packages of which a line is left in the scripts of src/client. */
async function bundled(): Promise<string[]> {
  const names = globSync('src/client/*.ts', { cwd: repository }).map((file) => basename(file, '.ts'));
  const modules = (await bundleClient(names)).flatMap((chunk) => Object.entries(chunk.modules));
  const found = modules.flatMap(([id, { renderedLength }]) =>
    renderedLength > 0 ? (packageOf(id) ?? []) : [],
  );
  return [...new Set(found)];
}

test('every package in a script of ours is named with its version', async () => {
  const packages = await bundled();
  expect(packages).toContain('fflate');
  for (const name of [...packages, 'pagefind']) {
    const { version } = JSON.parse(
      readFileSync(join(repository, 'node_modules', name, 'package.json'), 'utf8'),
    );
    expect(text).toContain(`\n${name} ${version}\n\n`);
  }
});

test('typeface and colour profile are named too, and each has words of its own', () => {
  expect(text).toContain(readFileSync(join(repository, 'public/fonts/OFL.txt'), 'utf8').trim());
  expect(text).toMatch(/sRGB-v4\.icc.*CC0/s);
  expect(text.match(/^MIT License|The MIT License/gm)).toHaveLength(3);
});

test.each(locales)('a page in %s leads to it', (locale) => {
  const leading = contentPages.filter(
    ({ address, dom }) =>
      localeOf(address) === locale && all(dom(), 'main a[href="/licences.txt"]').length > 0,
  );
  expect(leading.length).toBeGreaterThan(0);
});

test('nothing of this machine stands in it', () => {
  expect(text).not.toContain(repository);
});
