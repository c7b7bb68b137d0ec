// Interface words: each is said somewhere, so that nobody translates what nobody reads.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { uiStringKeys } from '../../../src/model/ui-strings.ts';
import { root } from '../../../scripts/command.ts';

/** Words that Starlight asks for under its own names. */
const starlights = /^(pagefind\.|heading\.anchorLabel$|page\.draft$)/;

async function sourceOf(folder: string): Promise<string> {
  const files = (await readdir(join(root, folder), { recursive: true })).filter((file) =>
    /\.(astro|ts)$/.test(file),
  );
  return (await Promise.all(files.map((file) => readFile(join(root, folder, file), 'utf8')))).join('\n');
}

const source = `${await sourceOf('src/site')}\n${await sourceOf('src/papers')}`;
/** `ui(locale, \`country.in.${country}\`)`: the key is put together, so its beginning counts. */
const begun = [...source.matchAll(/`([a-z.]+\.)\$\{/g)].map(([, beginning = '']) => beginning);

test.each(uiStringKeys.filter((key) => !starlights.test(key)))('%s is said somewhere', (key) => {
  const said = source.includes(`'${key}'`) || begun.some((beginning) => key.startsWith(beginning));
  expect(said).toBe(true);
});
