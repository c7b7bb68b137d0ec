// Typst: the sheet as a template, compiled inside this process by its own compiler.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PaperDocument } from '../../../src/papers/document.ts';
import { inks } from '../../../src/tokens.ts';
import { loadPackage, type Peer } from './peer.ts';
import { fontPaths, papersFolder } from './paths.ts';
import { fieldLines, seatsOf, type } from './sheet.ts';

/** The part of the compiler that is used here. */
interface Compiler {
  readonly mapShadow: (path: string, content: Buffer) => void;
  readonly pdf: (source: object, options: object) => Buffer;
  readonly evictCache: (maxAge: number) => void;
}

interface Typst {
  readonly NodeCompiler: { readonly create: (options: object) => Compiler };
}

/** Drops what was of no use since the last time, this often: else its memory grows, and more often costs more than it saves. */
const printsBetweenEvictions = 50;

export async function openTypst(): Promise<Peer> {
  const { NodeCompiler } = await loadPackage<Typst>('@myriaddreamin/typst-ts-node-compiler');
  const mainFileContent = await readFile(new URL('sheet.typ', import.meta.url), 'utf8');
  const fontBlobs = await Promise.all([readFile(fontPaths.regular), readFile(fontPaths.bold)]);
  const compiler = NodeCompiler.create({ workspace: papersFolder, fontArgs: [{ fontBlobs }] });
  let prints = 0;
  return {
    print: async (document) => {
      compiler.mapShadow(join(papersFolder, 'paper.json'), paperJson(document));
      const bytes = compiler.pdf({ mainFileContent }, { pdfStandard: 'ua-1' });
      prints += 1;
      if (prints % printsBetweenEvictions === 0) compiler.evictCache(1);
      return bytes;
    },
  };
}

const paperJson = (document: PaperDocument): Buffer => {
  const lines = fieldLines(document).map(({ field, linePt }) => [field, linePt]);
  return Buffer.from(JSON.stringify({ ...document, type, inks, seats: seatsOf(document), lines }));
};
