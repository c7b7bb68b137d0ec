// Our own engine.
import { createPrinter } from '../../../src/layout/printer.ts';
import { readPrintAssets } from '../../../src/read/print-assets.ts';
import type { Peer } from './peer.ts';
import { prepareResources } from '../../../src/tagged-pdf/prepare/prepare-resources.ts';

export async function openOurs(): Promise<Peer> {
  const printer = createPrinter(prepareResources(await readPrintAssets()));
  return { print: async (document) => (await printer.print(document)).bytes };
}
