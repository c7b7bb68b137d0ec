// The interface words: every key the site says something with. Both languages have exactly these.
import { z } from 'astro/zod';
import { words } from './fields.ts';

export const interfaceKeys = [
  ...(['site.name', 'site.foot', 'nav.menu', 'nav.help', 'nav.home'] as const),
  ...([
    'search.label',
    'search.button',
    'search.close',
    'search.typing',
    'search.busy',
    'search.count.one',
  ] as const),
  ...([
    'search.count.many',
    'search.none',
    'search.noneHelp',
    'search.failed',
    'search.all',
    'search.paper',
  ] as const),
  ...(['search.more', 'search.noScript', 'search.notBuilt'] as const),
  ...([
    'page.sources',
    'page.reviewed',
    'page.ours',
    'page.oursNote',
    'page.source',
    'page.papers',
    'page.visit',
  ] as const),
  ...(['country.dk', 'country.no', 'country.in.dk', 'country.in.no'] as const),
  ...(['basis.source', 'basis.practice', 'basis.law', 'principle.permalink', 'principle.retired'] as const),
  ...(['paper.about.one', 'paper.about.many', 'paper.fillable', 'paper.byHand', 'paper.sheet'] as const),
  ...(['paper.mail', 'paper.edition', 'paper.open', 'paper.write'] as const),
  ...([
    'acute.danger',
    'acute.doctor',
    'acute.listen',
    'acute.child',
    'acute.roundTheClock',
    'acute.all',
  ] as const),
  ...(['acute.checked', 'acute.validUntil'] as const),
  ...(['door.intro', 'door.enter', 'door.danger', 'door.call', 'door.foot'] as const),
  ...(['lost.title', 'lost.text', 'lost.home'] as const),
  // Starlight's own words that its Danish or Norwegian translation lacks.
  ...([
    'heading.anchorLabel',
    'page.draft',
    'pagefind.clear_search',
    'pagefind.load_more',
    'pagefind.search_label',
  ] as const),
  ...([
    'pagefind.filters_label',
    'pagefind.zero_results',
    'pagefind.many_results',
    'pagefind.one_result',
  ] as const),
  ...(['pagefind.alt_search', 'pagefind.search_suggestion', 'pagefind.searching'] as const),
] as const;

export type InterfaceKey = (typeof interfaceKeys)[number];
export type InterfaceWords = Readonly<Record<InterfaceKey, string>>;

const shape = Object.fromEntries(interfaceKeys.map((key) => [key, words])) as Record<
  InterfaceKey,
  typeof words
>;

export const interfaceWords = z.strictObject(shape);
