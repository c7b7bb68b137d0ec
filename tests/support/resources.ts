// The PDF resources from the committed fonts, for every test that prints.
import { readPrintAssets } from '../../src/read/print-assets.ts';
import { prepareResources } from '../../src/tagged-pdf/prepare/prepare-resources.ts';

export const assets = await readPrintAssets();
export const resources = prepareResources(assets);
