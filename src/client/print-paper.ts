// A composed paper → its PDF, made in the reader's browser. The engine and its resources are fetched when the first paper is asked
// for, never before.
import type { PaperDocument } from '../papers/document.ts';

/** Resolves to the bytes that Node would make; rejects with a sentence where engine or resources cannot be loaded. */
export type PrintPaper = (document: PaperDocument) => Promise<Uint8Array<ArrayBuffer>>;

/**
 * Fetches once for all papers; a lost connection may come back, so after a failure the next paper fetches anew. `base` is the
 * site's folder, with a slash at its end.
 */
export function createPrintPaper(base: string): PrintPaper {
  let loaded: Promise<PrintPaper> | undefined;
  return async (document) => {
    loaded ??= loadPrinter(base);
    const print = await loaded.catch((error: unknown) => {
      loaded = undefined;
      throw error;
    });
    return print(document);
  };
}

async function loadPrinter(base: string): Promise<PrintPaper> {
  const [{ openPrinter }, resources] = await Promise.all([
    loadEngine(),
    fetchResources(`${base}print/kit.json`),
  ]);
  const printer = openPrinter(resources);
  return async (document) => (await printer.print(document)).bytes;
}

const loadEngine = () =>
  import('../layout/open-printer.ts').catch((cause: unknown) => {
    throw new Error('The print engine could not be loaded.', { cause });
  });

/** Asks the host whether it is still the same: one that was kept from an earlier build might not fit the engine. */
async function fetchResources(address: string): Promise<string> {
  try {
    const response = await fetch(address, { cache: 'no-cache' });
    if (response.ok) return await response.text();
    throw new Error(`The host answered with status ${response.status}.`);
  } catch (cause) {
    throw new Error(`The print resources could not be fetched from ${address}.`, { cause });
  }
}
