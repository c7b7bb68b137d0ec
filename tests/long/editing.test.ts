// Somebody edits, adds, renames, moves, deletes and puts back, step after step: a running server shows each step, builds in
// between succeed, and in the end dist/ is what a clean clone makes.
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { locales } from '../../src/model/locale.ts';
import { copyRepository, type RepositoryCopy } from '../support/repository-copy.ts';
import { hashesOf } from '../support/hashes.ts';
import { startDev, until, type DevServer } from '../support/dev-server.ts';

type Edit = (folder: string) => Promise<void>;

const inFile =
  (file: string, change: (text: string) => string): Edit =>
  async (folder) => {
    const path = join(folder, file);
    const before = await readFile(path, 'utf8');
    const after = change(before);
    if (after === before) throw new Error(`Nothing changed in ${file}.`);
    await writeFile(path, after);
  };

const write =
  (file: string, text: string): Edit =>
  async (folder) => {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  };

const all =
  (...edits: readonly Edit[]): Edit =>
  async (folder) => {
    for (const edit of edits) await edit(folder);
  };

const both = (edit: (locale: string) => Edit): Edit => all(...locales.map(edit));

const page = (title: string, slug: string): string =>
  `---\ntitle: ${title}\ndescription: ${title} er en side uten mer enn det som står her.\nslug: ${slug}\ncountries: [dk, 'no']\nsources: []\n` +
  `reviewed: 2026-11-21\naliases: [ordet ${slug}]\n---\n\n## ${title} {#about}\n\nDu er her.\n`;

const move = (from: string, to: string): Edit =>
  both((locale) => async (folder) => {
    const target = join(folder, `content/docs/${locale}/${to}.mdx`);
    await mkdir(dirname(target), { recursive: true });
    await rename(join(folder, `content/docs/${locale}/${from}.mdx`), target);
  });

const menu = (from: RegExp, to: string): Edit =>
  inFile('content/menu/menu.yaml', (text) => text.replace(from, to));
const title = (file: string, to: string): Edit =>
  inFile(file, (text) => text.replace(/^title: .+$/m, `title: ${to}`));

interface Step {
  readonly does: string;
  readonly edit: Edit;
  /** What an address answers afterwards: a text on its page, or 404. */
  readonly then: Readonly<Record<string, string | 404>>;
  /** A build follows. */
  readonly build?: true;
}

/** No paper names it: a paper's words are locked with their edition. */
const values = 'content/docs/nb/principles/values.mdx';
let original: string;

const steps: readonly Step[] = [
  {
    does: 'a title',
    edit: title(values, 'Verdier Østenfor'),
    then: { '/nb/verdier/': 'Verdier Østenfor</h1>' },
  },
  {
    does: 'a new page in both languages and the menu',
    edit: all(
      both((locale) => write(`content/docs/${locale}/start/aaa.mdx`, page('Alfa', 'alfa'))),
      menu(/- start\/frames/, '- start/frames\n  - start/aaa'),
    ),
    then: { '/nb/alfa/': 'Alfa</h1>', '/da/alfa/': 'Alfa</h1>' },
    build: true,
  },
  {
    does: 'its file renamed, menu too',
    edit: all(move('start/aaa', 'start/bbb'), menu(/start\/aaa/, 'start/bbb')),
    then: { '/nb/alfa/': 'Alfa</h1>' },
    build: true,
  },
  {
    does: 'its file moved to another folder',
    edit: all(move('start/bbb', 'organisations/bbb'), menu(/start\/bbb/, 'organisations/bbb')),
    then: { '/da/alfa/': 'Alfa</h1>' },
  },
  {
    does: 'its slug in one language',
    edit: inFile('content/docs/da/organisations/bbb.mdx', (text) => text.replace('slug: alfa', 'slug: beta')),
    then: { '/da/beta/': 'Alfa</h1>', '/da/alfa/': 404, '/nb/alfa/': 'Alfa</h1>' },
  },
  {
    does: 'its title',
    edit: title('content/docs/da/organisations/bbb.mdx', 'Gamma'),
    then: { '/da/beta/': 'Gamma</h1>' },
  },
  {
    does: 'an interface text',
    edit: inFile('content/i18n/da.yaml', (text) => text.replace(/^(nav\.help): .+$/m, '$1: Hjælp vestenfor')),
    then: { '/da/': 'Hjælp vestenfor' },
    build: true,
  },
  {
    does: 'who publishes the site',
    edit: write('content/site.yaml', 'publisher: Foreningen Nordenfor\n'),
    then: { '/da/om/': 'Foreningen Nordenfor' },
  },
  {
    does: 'a title after that',
    edit: title(values, 'Verdier Vestenfor'),
    then: { '/nb/verdier/': 'Verdier Vestenfor</h1>' },
  },
  {
    does: 'another new page after that',
    edit: all(
      both((locale) => write(`content/docs/${locale}/start/ccc.mdx`, page('Delta', 'delta'))),
      menu(/- start\/frames/, '- start/frames\n  - start/ccc'),
    ),
    then: { '/nb/delta/': 'Delta</h1>' },
  },
  {
    does: 'the addresses of two pages exchanged',
    edit: all(
      inFile('content/docs/nb/start/ccc.mdx', (text) => text.replace('slug: delta', 'slug: alfa')),
      inFile('content/docs/nb/organisations/bbb.mdx', (text) => text.replace('slug: alfa', 'slug: delta')),
    ),
    then: { '/nb/alfa/': 'Delta</h1>', '/nb/delta/': 'Alfa</h1>' },
    build: true,
  },
  {
    does: 'words of a paper',
    edit: title('content/printables/declaration.nb.yaml', 'Erklæring søndenfor'),
    then: { '/nb/taushetserklaering/': 'Erklæring søndenfor' },
  },
  {
    does: 'a page deleted in both languages',
    edit: all(
      both((locale) => (folder) => rm(join(folder, `content/docs/${locale}/organisations/bbb.mdx`))),
      menu(/\n\s+- organisations\/bbb/, ''),
    ),
    then: { '/nb/delta/': 404, '/da/beta/': 404, '/nb/alfa/': 'Delta</h1>' },
  },
  {
    does: 'the other new page deleted',
    edit: all(
      both((locale) => (folder) => rm(join(folder, `content/docs/${locale}/start/ccc.mdx`))),
      menu(/\n\s+- start\/ccc/, ''),
    ),
    then: { '/nb/alfa/': 404, '/da/delta/': 404 },
  },
  {
    does: 'the site’s data put back',
    edit: (folder) => restore(folder, 'content/site.yaml'),
    then: { '/nb/verdier/': 'Verdier Vestenfor</h1>' },
  },
  {
    does: 'the interface text put back',
    edit: (folder) => restore(folder, 'content/i18n/da.yaml'),
    then: { '/nb/': '</h1>' },
  },
  {
    does: 'the paper put back',
    edit: (folder) => restore(folder, 'content/printables/declaration.nb.yaml'),
    then: { '/nb/taushetserklaering/': 'Taushetserklæring' },
  },
  {
    does: 'a page deleted and put back',
    edit: async (folder) => {
      await rm(join(folder, values));
      await restore(folder, values);
    },
    then: { '/nb/verdier/': 'Verdiene bak gruppene</h1>' },
  },
  {
    does: 'a page renamed away and back',
    edit: async (folder) => {
      await rename(join(folder, values), join(folder, `${values}.bak`));
      await rename(join(folder, `${values}.bak`), join(folder, values));
    },
    then: { '/nb/verdier/': 'Verdiene bak gruppene</h1>' },
  },
  {
    does: 'the menu put back',
    edit: (folder) => restore(folder, 'content/menu/menu.yaml'),
    then: { '/da/': '</h1>' },
    build: true,
  },
];

const restore = async (folder: string, file: string): Promise<void> =>
  writeFile(join(folder, file), await readFile(join(original, file)));

let served: RepositoryCopy;
let built: RepositoryCopy;
let dev: DevServer;

beforeAll(async () => {
  original = process.cwd();
  [served, built] = await Promise.all([copyRepository(), copyRepository()]);
  dev = await startDev(served.folder);
});

afterAll(async () => {
  await dev?.stop();
  await Promise.all([served, built].map((copy) => copy?.remove()));
});

/** Whether an address answers so. */
async function answers(path: string, wanted: string | 404): Promise<boolean> {
  const response = await fetch(dev.origin + path);
  const html = await response.text();
  return wanted === 404 ? response.status === 404 : response.ok && html.includes(wanted);
}

test('there are twenty steps, and builds between them', () => {
  expect(steps).toHaveLength(20);
  expect(steps.filter(({ build }) => build)).toHaveLength(5);
});

describe.each(steps)('$does', ({ edit, then, build }) => {
  test('shows without a restart', async () => {
    await edit(served.folder);
    for (const [path, wanted] of Object.entries(then)) {
      expect(await until(() => answers(path, wanted)), `${path} → ${wanted}`).toBe(true);
    }
  });

  test('and builds', async () => {
    await edit(built.folder);
    if (!build) return;
    const { code, output } = await built.build();
    expect(code, output).toBe(0);
  });
});

test('the end is where a clean clone ends', async () => {
  expect(await hashesOf(built.dist)).toEqual(await hashesOf(join(original, 'dist')));
});
