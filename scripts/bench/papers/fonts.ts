// The typeface for the peers: the letters of our own small files, with the names and the kerning by which other programs
// find and set a typeface. Ours keeps those apart.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { readPublishedFace } from '../../fonts/build-fonts.ts';
import { paperCharacters } from '../../fonts/characters.ts';
import { fontFiles, papersFolder } from './paths.ts';

/** Writes both weights to where the peers look for them. */
export async function writePeerFonts(): Promise<void> {
  await mkdir(papersFolder, { recursive: true });
  for (const weight of ['regular', 'bold'] as const) {
    const small = await subsetFont(await readPublishedFace(weight), paperCharacters, {
      targetFormat: 'sfnt',
      noHinting: true,
      keepFeatures: ['kern'],
    });
    await writeFile(join(papersFolder, fontFiles[weight]), small);
  }
}
