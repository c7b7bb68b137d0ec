// The four committed font files → what PDF resources are prepared from. Node only; a browser fetches the finished resources.
import { readFile } from 'node:fs/promises';
import type { FaceMetrics, FaceFile, FontFiles } from '../tagged-pdf/font-files.ts';

const besideThisFile = new URL('../tagged-pdf/fonts/', import.meta.url);

/** Reads both faces; the files are made by `scripts/make-fonts.ts`. A bundled caller says where the folder is. */
export async function readPrintAssets(folder: URL = besideThisFile): Promise<FontFiles> {
  const [regular, bold] = await Promise.all([readFace(folder, 'regular'), readFace(folder, 'bold')]);
  return { regular, bold };
}

async function readFace(folder: URL, weight: 'regular' | 'bold'): Promise<FaceFile> {
  const name = `schibsted-grotesk-${weight}`;
  const [bytes, json] = await Promise.all([
    readFile(new URL(`${name}.ttf`, folder)),
    readFile(new URL(`${name}.json`, folder), 'utf8'),
  ]);
  const metrics: FaceMetrics = JSON.parse(json);
  return { bytes: new Uint8Array(bytes), metrics };
}
