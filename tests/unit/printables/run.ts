// The command inside the test: its words in, its files out, in a folder that is gone afterwards.
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PrintContext } from '../../../scripts/printables/context.ts';
import { readOptions } from '../../../scripts/printables/options.ts';
import { printPapers } from '../../../scripts/printables/print.ts';
import { createPreviewRenderer } from '../../../src/layout/preview.ts';
import type { ManifestRow } from '../../../src/papers/manifest.ts';
import { createPrinter } from '../../../src/layout/printer.ts';
import { content } from '../../support/content.ts';
import { normalise, readPages } from '../../print/read-pdf.ts';
import { resources } from '../../support/resources.ts';

const printer = createPrinter(resources);
const previewRenderer = createPreviewRenderer(resources.faces);

export interface Run {
  /** Names of the files below the folder, in order. */
  readonly files: readonly string[];
  readonly rows: readonly ManifestRow[];
  readonly folder: string;
  /** What was said besides progress; of a run that was refused, why. */
  readonly said: readonly string[];
}

/** A folder for one test file: lists are written into it, each run gets a folder of its own below it. */
export async function openFolder() {
  const folder = await mkdtemp(join(tmpdir(), 'printables-'));
  let runs = 0;
  return {
    close: () => rm(folder, { recursive: true }),
    /** Writes a file and returns its path. */
    async list(name: string, text: string | Uint8Array): Promise<string> {
      await writeFile(join(folder, name), text);
      return join(folder, name);
    },
    /** The folder’s own path is left out of what is said. */
    async run(...args: string[]): Promise<Run> {
      const out = join(folder, `out-${++runs}`);
      const said: string[] = [];
      const progress = { checked: () => {}, written: () => {}, note: (text: string) => void said.push(text) };
      const context: PrintContext = { content, printer, previewRenderer, progress, site: {} };
      const rows = await Promise.resolve()
        .then(() => printPapers(readOptions([...args, '--out', out]), context))
        .catch((error: Error) => {
          said.push(...error.message.replaceAll(`${folder}/`, '').split('\n'));
          return [];
        });
      return { files: await filesIn(out), rows, folder: out, said };
    },
  };
}

export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile());
  return files
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted((a, b) => (a < b ? -1 : 1));
}

export const bytesOf = async ({ folder }: Run, file: string): Promise<Uint8Array> =>
  new Uint8Array(await readFile(join(folder, file)));

/** The text of each page. */
export async function textOf(run: Run, file: string): Promise<string[]> {
  return (await readPages(await bytesOf(run, file))).map(({ text }) => normalise(text));
}
