// Where the bench keeps what the peers read and write.
import { join } from 'node:path';
import { benchFolder } from '../install.ts';

export const papersFolder = join(benchFolder, '.cache/papers');

export const fontFiles = { regular: 'regular.ttf', bold: 'bold.ttf' } as const;

export const fontPaths = {
  regular: join(papersFolder, fontFiles.regular),
  bold: join(papersFolder, fontFiles.bold),
} as const;

/** The paper, as JSON. */
export const documentPath = join(papersFolder, 'document.json');

/** The first file a peer printed in its last process. */
export const pdfPath = (name: string): string => join(papersFolder, `${name}.pdf`);
