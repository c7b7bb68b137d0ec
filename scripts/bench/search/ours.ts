// Our small index, alone: what Pagefind brings later stands behind it.
import { coreOf } from '../../../src/search/build-index/core.ts';
import { grammarOf } from '../../../src/search/build-index/languages/grammars.ts';
import { createCore } from '../../../src/search/core.ts';
import { find } from '../../../src/search/find.ts';
import { ownCountry } from '../../../src/model/locale.ts';
import { packedBytes, type Finder, type Searched } from './finder.ts';

/** The words of the interface do not matter here. */
const said = { one: '', many: '', none: '', instead: '', missing: '', nearest: '', countries: {}, ways: [] };

export function openOurs({ locale, pages }: Searched, withAliases: boolean): Finder {
  const file = coreOf({
    pages: withAliases ? pages : pages.map((page) => ({ ...page, aliases: [] })),
    grammar: grammarOf(locale),
    ...{ said, ownCountry: ownCountry[locale], fragmentOf: (address: string) => address },
  });
  const core = createCore(file);
  const search = (query: string): readonly string[] =>
    find(core, query).hits.map(({ address }) => address.split('#')[0] ?? address);
  return { search, bytes: packedBytes(file) };
}
