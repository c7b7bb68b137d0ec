// The four committed font files → what a printer's kit is prepared from. Node only; a browser fetches the finished kit.
import { readFile } from 'node:fs/promises';
import type { FaceAssets, FaceMetrics, PrinterAssets } from '../print/assets.ts';

const besideThisFile = new URL('../print/fonts/', import.meta.url);

/** Reads both faces; the files are made by `scripts/make-fonts.ts`. A bundled caller says where the folder is. */
export async function readPrintAssets(folder: URL = besideThisFile): Promise<PrinterAssets> {
  const [regular, bold] = await Promise.all([readFace(folder, 'regular'), readFace(folder, 'bold')]);
  return { regular, bold };
}

async function readFace(folder: URL, weight: 'regular' | 'bold'): Promise<FaceAssets> {
  const name = `schibsted-grotesk-${weight}`;
  const [bytes, json] = await Promise.all([
    readFile(new URL(`${name}.ttf`, folder)),
    readFile(new URL(`${name}.json`, folder), 'utf8'),
  ]);
  const metrics: FaceMetrics = JSON.parse(json);
  return { bytes: new Uint8Array(bytes), metrics };
}
