// The file of the small index → what is searched by it. A file's name changes with what is in it.
import { createCore, type Core } from './core.ts';
import type { CoreFile } from './core-file.ts';

/** Rejects when the line breaks, and where the site was not built, as in `astro dev`. */
export async function loadCore(address: string): Promise<Core> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} was answered with ${answer.status}.`);
  return createCore((await answer.json()) as CoreFile);
}
