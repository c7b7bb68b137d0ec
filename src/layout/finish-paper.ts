// A paper → its finished file and its manifest row; the site and the printables command make them alike.
import { createHash } from 'node:crypto';
import type { PaperDocument } from '../papers/document.ts';
import { manifestRow, type ManifestRow } from '../papers/manifest.ts';
import type { PaperVariant } from '../papers/variants.ts';
import type { Printer } from './printer.ts';

export interface FinishedPaper {
  readonly bytes: Uint8Array;
  readonly row: ManifestRow;
}

/** Rejects as the printer does, where a text finds no room or a letter is missing. */
export async function finishPaper(
  variant: PaperVariant,
  document: PaperDocument,
  printer: Printer,
): Promise<FinishedPaper> {
  const { bytes, pages, paper } = await printer.print(document);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { bytes, row: manifestRow(variant, document, { paper, pages, bytes: bytes.length, sha256 }) };
}
