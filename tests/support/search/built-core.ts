// The small index of a language as it lies in dist → what a search finds, as keys of pages.
import { createCore, type Core } from '../../../src/search/core.ts';
import type { CoreFile } from '../../../src/search/core-file.ts';
import { find, type Found } from '../../../src/search/find.ts';
import type { Locale } from '../../../src/model/locale.ts';
import { distFiles, readDist } from '../built-pages.ts';
import { content } from '../content.ts';

/** Throws when the site was built without one. */
export function builtCore(locale: Locale): Core {
  const path = distFiles().find((file) => file.startsWith(`search/${locale}/core-`));
  if (path === undefined) throw new Error(`dist/ has no small index in ${locale}.`);
  return createCore(JSON.parse(readDist(path).toString()) as CoreFile);
}

/** Keys of the pages found, best first. */
export const keysOf = ({ hits }: Found): string[] =>
  hits.map(({ address }) => content.pages.find(({ path }) => path === address.split('#')[0])?.key ?? address);

export const keysFor = (core: Core, query: string): string[] => keysOf(find(core, `${query} `));
