// The social pictures as files.
import { pathToFileURL } from 'node:url';
import { content, root } from 'virtual:content';
import { readPrintAssets } from '../../read/print-assets.ts';
import { pictureOf } from '../papers.ts';
import { drawPicture } from './draw-picture.ts';
import { createLettering } from './lettering.ts';
import { socialPictures } from './plan.ts';
import { rasterise } from './rasterise.ts';

const lettering = createLettering(await readPrintAssets(pathToFileURL(`${root}src/print/fonts/`)));

/** Every picture by its path, drawn once a build; in dev, once after each change of the words. */
export const pictureFiles: ReadonlyMap<string, Uint8Array> = new Map(
  await Promise.all(
    socialPictures(content, pictureOf).map(async (picture): Promise<[string, Uint8Array]> => [
      picture.path,
      await rasterise(drawPicture(lettering, picture)),
    ]),
  ),
);
