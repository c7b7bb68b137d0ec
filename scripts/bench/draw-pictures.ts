// Draws every social picture as a build does, and prints how many seconds that took. A program of its own, so that each
// time is a first time.
import { createPreviewRenderer } from '../../src/layout/preview.ts';
import { content } from '../../tests/support/content.ts';
import { composePaper } from '../../src/papers/compose-paper.ts';
import { readPrintAssets } from '../../src/read/print-assets.ts';
import { drawPicture } from '../../src/site/social/draw-picture.ts';
import { createLettering } from '../../src/site/social/lettering.ts';
import { socialPictures } from '../../src/site/social/plan.ts';
import { rasterise } from '../../src/site/social/rasterise.ts';

const assets = await readPrintAssets();
const previewRenderer = createPreviewRenderer(assets);

const start = performance.now();
const lettering = createLettering(assets);
const pictures = socialPictures(content, (variant) =>
  previewRenderer.preview(composePaper(variant, content)),
);
// As many at once as the site draws.
const atOnce = 4;
for (let at = 0; at < pictures.length; at += atOnce)
  await Promise.all(
    pictures.slice(at, at + atOnce).map((picture) => rasterise(drawPicture(lettering, picture))),
  );
console.log((performance.now() - start) / 1000);
