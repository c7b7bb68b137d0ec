// Writes the committed font files anew. Run it after changing `fonts/characters.ts` or the font package's version.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildFonts } from './fonts/build-fonts.ts';

const root = new URL('../', import.meta.url);

for (const [path, content] of await buildFonts()) {
  const file = fileURLToPath(new URL(path, root));
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
  console.log(`${path}  ${content.length} bytes`);
}
