// What papers are printed with, prepared once a build: by the site itself, and, from /print/kit.json, in a reader's browser.
import { pathToFileURL } from 'node:url';
import { root } from 'virtual:content';
import { kitText } from '../print/kit-file.ts';
import { preparePrinterKit } from '../print/prepare/prepare-kit.ts';
import { readPrintAssets } from '../read/print-assets.ts';

export const printerKit = preparePrinterKit(await readPrintAssets(pathToFileURL(`${root}src/print/fonts/`)));

export const printerKitText = kitText(printerKit);
