// A few pages as they were built → as many as wanted, made of their sentences: each has words of its own beside the common ones, as
// a larger site would.
import type { ReadPage, ReadSection } from '../../../src/search/build-index/read-page.ts';
import { wordsOf } from '../../../src/search/words.ts';

/** The same pages for the same number. */
export function manyPages(pages: readonly ReadPage[], count: number): readonly ReadPage[] {
  const random = randomFrom(count);
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
  const sections = pages.flatMap((page) => page.sections).filter(({ text }) => text !== '');
  const long = [...new Set(sections.flatMap(({ text }) => wordsOf(text)))].filter((word) => word.length > 4);
  /** One word in twelve is a compound that hardly another page has. */
  const varied = (text: string): string =>
    text.replaceAll(/\p{L}{5,}/gu, (word) => (random() < 1 / 12 ? pick(long) + pick(long) : word));
  return Array.from({ length: count }, (_, number): ReadPage => {
    const model = pages[number % pages.length] as ReadPage;
    const own = model.sections.map(({ anchor, heading }): ReadSection => ({
      ...pick(sections),
      anchor,
      heading: heading === '' ? '' : varied(heading),
    }));
    return {
      ...model,
      address: `${model.address}${number}/`,
      title: `${pick(long)} ${pick(long)} ${number}`,
      aliases: model.aliases.map((alias) => (random() < 0.5 ? alias : pick(long))),
      sections: own.map((section) => ({ ...section, text: varied(section.text) })),
    };
  });
}

/** A linear congruential generator: what it gives is the same on every machine. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1664525 + 1013904223) % 2 ** 32) / 2 ** 32;
}
