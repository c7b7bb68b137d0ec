// What a reader may have to fetch, in bytes under brotli: tests hold the built site to it, `npm run bench` prints it.

export interface PageBudget {
  /** Page and blocking styles. */
  readonly first: number;
  /** Everything before interaction, web font aside. */
  readonly loaded: number;
  readonly requests: number;
  /** Script before interaction. */
  readonly script: number;
}

/** Pages that hold a long table or list: words, sources, the two countries side by side, what to do in danger, a whole meeting. */
const long = [
  'about/words',
  'about/sources',
  'principles/denmark-and-norway',
  'take-part/topics',
  // What the law of two countries says.
  'take-part/confidentiality',
  'start/when-it-gets-hard',
  'help/acute',
];

/** By the page's key; the door and 404 have none. */
export function pageBudget(key: string | undefined): PageBudget {
  // Every screen of the guide in both countries, so that nothing is fetched while somebody answers; the first of them stands
  // in what comes first. It has a script and styles of its own; the script does more for old browsers, and loses no answer that is
  // given while it comes.
  if (key === 'start/should-i-start') return { first: 16_700, loaded: 19_400, requests: 6, script: 2_300 };
  // Every source and every number with how it was looked up.
  if (key === 'about/sources') return { first: 16_000, loaded: 18_000, requests: 5, script: 1_500 };
  // A form that makes a calendar file has a script, and the page its styles.
  if (key === 'start/first-meeting-plan')
    return { first: 14_000, loaded: 16_000, requests: 6, script: 2_000 };
  const size =
    // A paper stands on its page as often as there are countries, roles and sheets that say something else.
    key !== undefined && (long.includes(key) || key.startsWith('printables/'))
      ? { first: 14_000, loaded: 16_000 }
      : { first: 10_000, loaded: 12_000 };
  return { ...size, requests: 5, script: 1_500 };
}

/** All web fonts together. */
export const fontBudget = 44_000;

/** Printing in the browser, from the click on: the script, and what it fetches. */
export const printBudget = { script: 200_000, resources: 70_000 } as const;

/**
 * Search, from the first letter until the first results, words of danger among it; and behind them the engine with the texts of
 * the pages.
 */
export const searchBudget = { first: 47_000, texts: 110_000 } as const;
