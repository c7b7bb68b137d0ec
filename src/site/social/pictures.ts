// The social pictures as files.
import { pathToFileURL } from 'node:url';
import { content, root } from 'virtual:content';
import { readPrintAssets } from '../../read/print-assets.ts';
import { previewOf } from '../papers.ts';
import { drawPicture } from './draw-picture.ts';
import { createLettering } from './lettering.ts';
import { socialPictures } from './plan.ts';
import { rasterise } from './rasterise.ts';

/** Pixels take 3 MB a picture: all at once they would need more memory than the rest of a build. */
const atOnce = 4;

/** Every picture by its path, drawn once a build; in dev, once after each change of the words. */
export const pictureFiles: ReadonlyMap<string, Uint8Array> = await drawAll();

async function drawAll(): Promise<Map<string, Uint8Array>> {
  const lettering = createLettering(await readPrintAssets(pathToFileURL(`${root}src/tagged-pdf/fonts/`)));
  const pictures = socialPictures(content, previewOf);
  const files = new Map<string, Uint8Array>();
  for (let at = 0; at < pictures.length; at += atOnce) {
    const drawn = pictures
      .slice(at, at + atOnce)
      .map(async (picture) => [picture.path, await rasterise(drawPicture(lettering, picture))] as const);
    for (const [path, bytes] of await Promise.all(drawn)) files.set(path, bytes);
  }
  return files;
}
