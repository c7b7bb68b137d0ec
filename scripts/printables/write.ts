// Papers → files in a folder, each written whole or not at all, with the manifest last.
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { manifestText, type ManifestRow } from '../../src/compose/manifest.ts';
import { composePaper, type PaperVariant } from '../../src/compose/papers.ts';
import type { Content } from '../../src/model/content.ts';
import { createPrinter } from '../../src/print/printer.ts';
import { readPrintAssets } from '../../src/read/print-assets.ts';
import { finishPaper } from '../../src/site/finish-paper.ts';

/** Writes `<out>/<locale>/<paper>.pdf` and `<out>/manifest.json`; the rows name what was written. */
export async function writePapers(
  content: Content,
  papers: readonly PaperVariant[],
  out: string,
): Promise<ManifestRow[]> {
  const printer = createPrinter(await readPrintAssets());
  const rows: ManifestRow[] = [];
  for (const variant of papers) {
    const { bytes, row } = await finishPaper(variant, composePaper(variant, content), printer);
    await writeWhole(join(out, row.path), bytes);
    console.error(`${rows.push(row)} of ${papers.length}  ${join(out, row.path)}`);
  }
  await writeWhole(join(out, 'manifest.json'), manifestText(rows));
  return rows;
}

/** An interrupted run leaves a file whole or absent: it is written aside and then renamed. */
async function writeWhole(file: string, data: Uint8Array | string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.part`, data);
  await rename(`${file}.part`, file);
}
