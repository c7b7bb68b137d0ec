// What someone asks for → the papers in their folder, each file whole or not there. Everything is checked before the first is
// written.
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Content } from '../../src/model/content.ts';
import { composePaper, mergePapers } from '../../src/papers/compose-paper.ts';
import type { PaperDocument } from '../../src/papers/document.ts';
import { manifestRow, manifestText, type ManifestRow } from '../../src/papers/manifest.ts';
import { checkOrders } from './check.ts';
import type { PrintContext } from './context.ts';
import { inRows, refuse } from './faults.ts';
import type { Options } from './options.ts';
import { ExpectedError } from '../../src/model/problem.ts';
import { plan, type Order } from './plan.ts';

/** The manifest's rows. Throws with everything that stands in the way. */
export async function printPapers(options: Options, context: PrintContext): Promise<ManifestRow[]> {
  const { orders, faults, notes } = await plan(options, context);
  refuse(inRows([...faults, ...(await checkOrders(orders, context))], options.from));
  for (const note of notes) context.progress.note(note);
  return writeOrders(orders, options.out, context);
}

/**
 * The rows name what was written, under `out`; they are the manifest, which comes last. A manifest from before goes first: it
 * would speak of other files.
 */
async function writeOrders(
  orders: readonly Order[],
  out: string,
  { content, printer, progress }: PrintContext,
): Promise<ManifestRow[]> {
  const manifest = join(out, 'manifest.json');
  const rows: ManifestRow[] = [];
  removeFile(manifest);
  for (const order of orders) {
    // Lets Ctrl-C in, between two files.
    await setImmediate();
    const document = documentOf(order, content);
    const printed = await printer.print(document);
    const row = await manifestRow(order.variant, document, printed);
    const file = join(out, order.path);
    writeWhole(file, printed.bytes);
    progress.written(rows.push({ ...row, path: order.path }), orders.length, file);
  }
  writeWhole(manifest, manifestText(rows));
  return rows;
}

function documentOf({ variant, path, parts }: Order, content: Content): PaperDocument {
  const [first, ...rest] = parts.map(({ details }) => composePaper(variant, content, details));
  if (first === undefined) throw new ExpectedError(`The file ${path} has nothing in it.`);
  return mergePapers([first, ...rest]);
}

/** Written aside and then renamed, without a pause in which a signal could leave half a file. */
export function writeWhole(file: string, data: Uint8Array | string): void {
  const part = `${file}.part`;
  explain(file, () => {
    try {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(part, data);
      renameSync(part, file);
    } finally {
      rmSync(part, { force: true });
    }
  });
}

/** What is not there is removed already. */
const removeFile = (file: string): void => explain(file, () => rmSync(file, { force: true }));

function explain(file: string, act: () => void): void {
  try {
    act();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new ExpectedError(`“${file}” cannot be written: ${reasons[code] ?? String(error)}.`, {
      cause: error,
    });
  }
}

const reasons: Readonly<Record<string, string>> = {
  EEXIST: 'there is a file where a folder is to be',
  ENOTDIR: 'there is a file where a folder is to be',
  EISDIR: 'there is a folder of that name',
  EACCES: 'you may not write there',
  EROFS: 'you may not write there',
  ENOSPC: 'the disk is full',
};
