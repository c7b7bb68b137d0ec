// Our own engine.
import { preparePrinterKit } from '../../../src/print/prepare/prepare-kit.ts';
import { createPrinter } from '../../../src/print/printer.ts';
import { readPrintAssets } from '../../../src/read/print-assets.ts';
import type { Peer } from './peer.ts';

export async function openOurs(): Promise<Peer> {
  const printer = createPrinter(preparePrinterKit(await readPrintAssets()));
  return { print: async (document) => (await printer.print(document)).bytes };
}
