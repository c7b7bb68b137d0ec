// A few made-up pages → the index the search runs on, as the build would have made it.
import { coreOf } from '../../../src/search/build-index/core.ts';
import { danish } from '../../../src/search/build-index/languages/da.ts';
import type { ReadPage } from '../../../src/search/build-index/read-page.ts';
import { createCore, type Core } from '../../../src/search/core.ts';
import type { CoreFile } from '../../../src/search/core-file.ts';
import type { SearchWords } from '../../../src/search/said.ts';
import type { Grammar } from '../../../src/search/grammar.ts';

const said: SearchWords = {
  one: '{{count}} hit for {{query}}',
  many: '{{count}} hits for {{query}}',
  none: 'No hit for {{query}}.',
  instead: 'Hits for {{used}}.',
  missing: 'Nowhere: {{words}}.',
  nearest: 'Did you mean',
  countries: { no: 'In Norway' },
  ways: [],
};

type Made = Partial<Omit<ReadPage, 'title' | 'sections'>> & {
  readonly text?: string;
  /** Anchor → heading and text. */
  readonly sections?: Readonly<Record<string, readonly [heading: string, text: string]>>;
};

/** Title → what is on the page. */
export type MadePages = Readonly<Record<string, Made>>;

export function fileOf(pages: MadePages, grammar: Grammar = danish): CoreFile {
  const read = Object.entries(pages).map(([title, { text = '', sections = {}, ...page }]): ReadPage => {
    const none = { country: undefined, more: undefined };
    const headed = Object.entries(sections).map(([anchor, [heading, below]]) => ({
      anchor,
      heading,
      text: below,
      ...none,
    }));
    return {
      address: `/da/${title.toLowerCase().replaceAll(' ', '-')}/`,
      ...{ title, description: `Om ${title}.`, aliases: [], download: undefined, weight: 1 },
      sections: [{ anchor: '', heading: '', text, ...none }, ...headed],
      ...page,
    };
  });
  return coreOf({ pages: read, grammar, said, ownCountry: 'dk', fragmentOf: (address) => `da_${address}` });
}

export const smallCore = (pages: MadePages, grammar?: Grammar): Core =>
  createCore(JSON.parse(JSON.stringify(fileOf(pages, grammar))) as CoreFile);
