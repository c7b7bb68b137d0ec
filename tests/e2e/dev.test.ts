// Writing with `npm run dev`: every kind of page and a paper answers, and a changed word shows without a restart.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyRepository, type RepositoryCopy } from '../support/repository-copy.ts';
import { contentPages } from '../support/built-site.ts';
import { pageKinds } from '../support/page-kinds.ts';
import { startDev, until, type DevServer } from '../support/dev-server.ts';

let copy: RepositoryCopy;
let dev: DevServer;

beforeAll(async () => {
  copy = await copyRepository();
  dev = await startDev(copy.folder);
});

afterAll(async () => {
  await dev?.stop();
  await copy?.remove();
});

test('the door answers', async () => {
  expect((await fetch(`${dev.origin}/`)).status).toBe(200);
});

test.each(pageKinds(contentPages))(
  '$address answers, in its language and with its title',
  async ({ page: { path, locale, title } }) => {
    const response = await fetch(dev.origin + path);
    const html = await response.text();
    expect(response.status, html.slice(0, 500)).toBe(200);
    expect(html).toContain(`<html lang="${locale}"`);
    const shown = html.replaceAll('&amp;', '&').replaceAll(/\u00AD|&shy;/g, '');
    expect(shown).toContain(`${title}</h1>`);
  },
);

test('an address that does not exist is answered with 404', async () => {
  expect((await fetch(`${dev.origin}/nb/ingen-slik-side/`)).status).toBe(404);
});

test('a paper is printed when asked for', async () => {
  const response = await fetch(`${dev.origin}/print/nb/declaration-no-participant-single.pdf`);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('application/pdf');
  expect(new TextDecoder('latin1').decode(await response.arrayBuffer()).slice(0, 5)).toBe('%PDF-');
});

describe('a changed word shows without a restart', () => {
  const changes = [
    {
      where: 'in a page',
      file: 'content/docs/nb/start/frames.mdx',
      from: /^title: .+$/m,
      to: 'title: Rammer Østenfor',
      path: '/nb/rammer/',
      shows: 'Rammer Østenfor</h1>',
    },
    {
      where: 'in the words of a fact, a name or the interface',
      file: 'content/i18n/da.yaml',
      from: /^(nav\.help): .+$/m,
      to: '$1: Hjælp vestenfor',
      path: '/da/',
      shows: 'Hjælp vestenfor',
    },
    {
      where: 'on paper',
      file: 'content/printables/declaration.nb.yaml',
      from: /^title: .+$/m,
      to: 'title: Erklæring søndenfor',
      path: '/nb/taushetserklaering/',
      shows: 'Erklæring søndenfor',
    },
  ];

  test.each(changes)('$where', async ({ file, from, to, path, shows }) => {
    const page = (): Promise<string> => fetch(dev.origin + path).then((response) => response.text());
    const source = join(copy.folder, file);
    const before = await readFile(source, 'utf8');
    expect(before).toMatch(from);
    expect(await page()).not.toContain(shows);
    await writeFile(source, before.replace(from, to));
    expect(await until(() => page().then((html) => html.includes(shows)))).toBe(true);
  });
});
