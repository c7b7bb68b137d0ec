// Files that are to be written → files in a folder, each whole or not there, with the manifest last.
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { PaperDocument } from '../../src/papers/document.ts';
import { manifestRow, manifestText, type ManifestRow } from '../../src/papers/manifest.ts';
import { composePaper, mergePapers } from '../../src/papers/compose-paper.ts';
import type { Content } from '../../src/model/content.ts';
import type { Order } from './plan.ts';
import type { Workshop } from './workshop.ts';
import { removeFile, writeWhole } from './whole-files.ts';

/** The rows name what was written, under `out`. A manifest from before goes first: it would speak of other files. */
export async function writeOrders(
  orders: readonly Order[],
  out: string,
  { content, printer, progress }: Workshop,
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
  if (first === undefined) throw new Error(`The file ${path} has nothing in it.`);
  return mergePapers([first, ...rest]);
}
