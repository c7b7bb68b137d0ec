// The interface words: every key the site says something with. Both languages have exactly these.
import { z } from 'astro/zod';
import { words } from './fields.ts';

export const interfaceKeys = [
  'site.name',
  'site.foot',
  'site.repository',
  'nav.menu',
  'nav.help',
  'search.label',
  'search.button',
  'search.typing',
  'search.busy',
  'search.count.one',
  'search.count.many',
  'search.none',
  'search.noneHelp',
  'search.failed',
  'search.all',
  'search.paper',
  'search.more',
  'search.noScript',
  'search.notBuilt',
  'page.sources',
  'page.reviewed',
  'page.ours',
  'page.oursNote',
  'page.source',
  'page.dated',
  'page.undated',
  'page.read',
  'page.before',
  'page.after',
  'country.dk',
  'country.no',
  'country.in.dk',
  'country.in.no',
  'basis.source',
  'basis.practice',
  'basis.law',
  'basis.research',
  'known.source',
  'known.practice',
  'known.unknown',
  'compare.caption',
  'compare.silent',
  'words.caption',
  'words.meaning',
  'words.none',
  'principle.permalink',
  'principle.retired',
  'paper.about.one',
  'paper.about.many',
  'paper.fillable',
  'paper.sheet',
  'paper.mail',
  'paper.edition',
  'acute.danger',
  'acute.doctor',
  'acute.listen',
  'acute.child',
  'acute.roundTheClock',
  'acute.all',
  'acute.checked',
  'acute.validUntil',
  'door.intro',
  'door.enter',
  'door.danger',
  'door.call',
  'door.foot',
  'lost.title',
  'lost.text',
  'lost.home',
  // Starlight's own words that its Danish or Norwegian translation lacks.
  'heading.anchorLabel',
  'page.draft',
  'pagefind.clear_search',
  'pagefind.load_more',
  'pagefind.search_label',
  'pagefind.filters_label',
  'pagefind.zero_results',
  'pagefind.many_results',
  'pagefind.one_result',
  'pagefind.alt_search',
  'pagefind.search_suggestion',
  'pagefind.searching',
] as const;

export type InterfaceKey = (typeof interfaceKeys)[number];
export type InterfaceWords = Readonly<Record<InterfaceKey, string>>;

/** What the site fills into a text, as `{{name}}`; a key that is not here takes nothing. */
export const interfaceSlots: Readonly<Partial<Record<InterfaceKey, readonly string[]>>> = {
  'search.count.one': ['count', 'query'],
  'search.count.many': ['count', 'query'],
  'search.none': ['query'],
  'page.reviewed': ['date'],
  'page.dated': ['date'],
  'page.read': ['date'],
  'page.source': ['number', 'title'],
  'principle.retired': ['date'],
  'paper.about.one': ['pages', 'paper'],
  'paper.about.many': ['pages', 'paper'],
  'paper.edition': ['date'],
  'acute.checked': ['date'],
  'acute.validUntil': ['phones', 'date'],
  'door.call': ['phone'],
  'heading.anchorLabel': ['title'],
};

function textOf(key: InterfaceKey): typeof words {
  const wanted = (interfaceSlots[key] ?? []).map((name) => `{{${name}}}`);
  const hasExactly = (text: string): boolean => {
    const found = new Set(text.match(/\{+[^{}]*\}+|[{}]/g));
    return found.size === wanted.length && wanted.every((slot) => found.has(slot));
  };
  const message = `write it with ${wanted.length === 0 ? 'no slots and no braces' : `exactly the slots ${wanted.join(' and ')}`}`;
  return words.refine(hasExactly, message);
}

const shape = Object.fromEntries(interfaceKeys.map((key) => [key, textOf(key)])) as Record<
  InterfaceKey,
  typeof words
>;

export const interfaceWords = z.strictObject(shape);
