// What papers are printed with, prepared once a build.
import { pathToFileURL } from 'node:url';
import { root } from 'virtual:content';
import { preparePrinterKit } from '../print/prepare/prepare-kit.ts';
import { readPrintAssets } from '../read/print-assets.ts';

export const printerKit = preparePrinterKit(await readPrintAssets(pathToFileURL(`${root}src/print/fonts/`)));
