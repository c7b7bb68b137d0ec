// What the bench asks of whoever prints the same paper.
import type { Block, PaperDocument } from '../../../src/papers/document.ts';

/** A library that is loaded and has read its fonts. */
export interface Peer {
  readonly print: (document: PaperDocument) => Promise<Uint8Array>;
  readonly close?: () => Promise<void>;
}

/** The n-th paper: title and audience differ from every other's, so that nobody prints a sheet kept whole. */
export function numbered(document: PaperDocument, n: number): PaperDocument {
  const number = (block: Block): Block =>
    block.kind === 'head' ? { ...block, audience: `${block.audience ?? ''} (${n})` } : block;
  const copies = document.copies.map(({ pages }) => ({
    pages: pages.map(({ blocks }) => ({ blocks: blocks.map(number) })),
  }));
  return { ...document, title: `${document.title} ${n}`, copies };
}

/** A package that only the bench installs: it is not there when types are checked, so whoever asks says what of it is used. */
export const loadPackage = async <T>(name: string): Promise<T> => (await import(name)) as T;
