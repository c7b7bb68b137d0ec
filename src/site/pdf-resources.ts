// What papers are printed with, prepared once a build: by the site itself, and, from /print/kit.json, in a reader's browser.
import { pathToFileURL } from 'node:url';
import { root } from 'virtual:content';
import { readPrintAssets } from '../read/print-assets.ts';
import { prepareResources } from '../tagged-pdf/prepare/prepare-resources.ts';
import { resourcesText } from '../tagged-pdf/resources-file.ts';

export const pdfResources = prepareResources(
  await readPrintAssets(pathToFileURL(`${root}src/tagged-pdf/fonts/`)),
);

export const pdfResourcesText = resourcesText(pdfResources);
