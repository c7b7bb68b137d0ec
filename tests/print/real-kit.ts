// The printer's kit from the committed fonts, for every test that prints.
import { preparePrinterKit } from '../../src/print/prepare/prepare-kit.ts';
import { readPrintAssets } from '../../src/read/print-assets.ts';

export const assets = await readPrintAssets();
export const kit = preparePrinterKit(assets);
