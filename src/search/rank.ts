// A plan → pages, best first: those that answer most of the words, then the rarer words, then by where a word stands.
import type { Core, Phrase } from './core.ts';
import type { Candidate } from './lexicon.ts';
import type { Plan, Term } from './plan.ts';
import { shapeOf, wordsOf } from './words.ts';

export interface RankedPage {
  readonly page: number;
  /** The section that answers best, when one answers better than the page as a whole. */
  readonly section: number | undefined;
}

/** What a word is worth by where it stands. */
const weight = { title: 1, alias: 0.95, heading: 0.7, text: 0.3, again: 0.06, more: 0.45 } as const;

/** How a part of the query is answered. */
interface Answers {
  readonly pages: ReadonlyMap<number, number>;
  readonly sections: ReadonlyMap<number, number>;
  readonly whole: ReadonlyMap<number, number>;
  readonly rarity: number;
  readonly share: number;
}

/** At most so many. */
export function rankPages(
  core: Core,
  { plan, query }: { plan: Plan; query: string },
  most: number,
): readonly RankedPage[] {
  const answers = plan.terms.filter(({ isSmall }) => !isSmall).flatMap((term) => answersTo(core, term));
  const scores = new Map<number, number>();
  const asked = answers.reduce((sum, { rarity, share }) => sum + rarity * share, 0);
  for (const page of new Set(answers.flatMap(({ pages }) => [...pages.keys()]))) {
    let score = 0;
    let covered = 0;
    for (const { pages, rarity, share } of answers) {
      const value = pages.get(page);
      if (value === undefined) continue;
      score += value * rarity * share;
      covered += rarity * share * Math.min(1, value * 5);
    }
    scores.set(page, score * (covered / asked) ** 1.5);
  }
  const sections = new Map<number, number>();
  for (const { phrase, worth } of saidPhrases(core, plan)) {
    if (!scores.has(phrase.page)) continue;
    scores.set(phrase.page, (scores.get(phrase.page) ?? 0) + worth);
    if (phrase.section !== undefined) sections.set(phrase.section, worth);
  }
  const title = keyOf(wordsOf(query));
  const isTitle = ({ page }: { page: number }): boolean =>
    keyOf(wordsOf(core.pages[page]?.[1] ?? '')) === title;
  const ranked = [...scores]
    .map(([page, score]) => ({ page, score }))
    .sort((a, b) => b.score - a.score || a.page - b.page);
  const named = core.pages.map((_, page) => ({ page, score: Infinity })).filter(isTitle);
  const top = ranked[0]?.score ?? 0;
  const rest = ranked.filter(
    ({ page, score }) => score >= top * enough && !named.some((one) => one.page === page),
  );
  return [...named, ...rest].slice(0, most).map(({ page }) => ({
    page,
    section: named.some((one) => one.page === page)
      ? undefined
      : bestSection(core, answers, { page, said: sections }),
  }));
}

/** A page worth less than this share of the best answers only what stands everywhere. */
const enough = 0.06;

const keyOf = (words: readonly string[]): string => words.map(shapeOf).join(' ');

const answersTo = (core: Core, { parts }: Term): readonly Answers[] =>
  parts.filter((part) => part.length > 0).map((part) => answersFrom(core, part, 1 / parts.length));

/** Where one part of the query stands, page by page: best named in a title or an alias, and again in headings and text. */
interface Standing {
  named: number;
  heading: number;
  text: number;
  sections: number;
}

function answersFrom(core: Core, candidates: readonly Candidate[], share: number): Answers {
  const standings = new Map<number, Standing>();
  const sections = new Map<number, number>();
  const whole = new Map<number, number>();
  const on = (page: number): Standing => {
    const known = standings.get(page);
    if (known !== undefined) return known;
    const none = { named: 0, heading: 0, text: 0, sections: 0 };
    standings.set(page, none);
    return none;
  };
  const inSection = (section: number, value: number): Standing => {
    raise(sections, section, value);
    return on(core.sections[section]?.[0] ?? 0);
  };
  const weightOf = (section: number): number => core.pages[core.sections[section]?.[0] ?? 0]?.[6] ?? 1;
  for (const { word, worth } of candidates) {
    const places = core.placesOf(word);
    if (places === undefined) continue;
    for (const [page, part] of places.titles) {
      on(page).named = Math.max(on(page).named, worth * weight.title * part);
      raise(whole, page, worth * weight.title * part);
    }
    for (const [page, part] of places.aliases) {
      on(page).named = Math.max(on(page).named, worth * weight.alias * part);
      raise(whole, page, worth * weight.text);
    }
    for (const [section, part] of places.headings) {
      const value = worth * weight.heading * part * weightOf(section);
      const standing = inSection(section, value);
      standing.heading = Math.max(standing.heading, value);
    }
    for (const section of places.texts) {
      const value = worth * weight.text * weightOf(section);
      const standing = inSection(section, value);
      standing.text = Math.max(standing.text, value);
      standing.sections += worth * weightOf(section);
      const more = core.sections[section]?.[4];
      if (more !== undefined) on(more).heading = Math.max(on(more).heading, worth * weight.more);
    }
  }
  const pages = new Map([...standings].map(([page, standing]) => [page, valueOf(standing)] as const));
  const most = Math.max(...pages.values(), 0.01);
  const spread = [...pages.values()].reduce((sum, value) => sum + value / most, 0);
  return { pages, sections, whole, rarity: Math.log(1 + core.pages.length / (0.5 + spread)), share };
}

/** The best place counts whole, the others confirm it. */
function valueOf({ named, heading, text, sections }: Standing): number {
  const places = [named, heading, text + weight.again * Math.min(sections, 5)].sort((a, b) => b - a);
  return places.reduce((sum, value, index) => sum + value * (confirming[index] ?? 0), 0);
}

const confirming = [1, 0.3, 0.3];

const raise = (map: Map<number, number>, key: number, value: number): void => {
  if (value > (map.get(key) ?? 0)) map.set(key, value);
};

/** So much better than the page as a whole a section has to answer, and so much less one about the other country counts. */
const clearly = 1.1;
const foreign = 0.8;

/** What the title says of the query holds for every section: one is named when it says more. */
function bestSection(
  core: Core,
  answers: readonly Answers[],
  { page, said }: { page: number; said: ReadonlyMap<number, number> },
): number | undefined {
  const valueIn = (section: number | undefined): number =>
    answers.reduce(
      (sum, { whole, sections, rarity, share }) => {
        const inside = section === undefined ? 0 : (sections.get(section) ?? 0);
        return sum + Math.max(whole.get(page) ?? 0, inside) * rarity * share;
      },
      said.get(section ?? -1) ?? 0,
    );
  let best: number | undefined;
  let most = valueIn(undefined) * clearly;
  for (const section of core.sectionsOf[page] ?? []) {
    const [, anchor, , country] = core.sections[section] ?? [];
    const value = valueIn(section) * (country === '' ? 1 : foreign);
    if (value <= most) continue;
    most = anchor === '' ? value * clearly : value;
    best = anchor === '' ? undefined : section;
  }
  return best;
}

/** Phrases that the query says: all their words, in order, with at most so many words of the query between two. */
const widestGap = 2;

function saidPhrases(core: Core, plan: Plan): readonly { readonly phrase: Phrase; readonly worth: number }[] {
  if (plan.terms.length < 2) return [];
  const meanings = plan.terms.map(
    ({ typed, parts }) =>
      new Set([
        typed,
        ...parts
          .flat()
          .filter(({ worth }) => worth > 0.6)
          .map(({ word }) => word),
      ]),
  );
  const heads = new Set(meanings.flatMap((words) => [...words]));
  return core.phrases
    .filter(({ words }) => words.length > 1 && words.length <= plan.terms.length && heads.has(words[0] ?? ''))
    .filter(({ words }) => isSaid(words, meanings))
    .map((phrase) => ({
      phrase,
      worth: phrase.words.reduce((sum, word) => sum + (core.lexicon.isSmall(word) ? 0.4 : 0.9), 0),
    }));
}

function isSaid(words: readonly string[], meanings: readonly ReadonlySet<string>[]): boolean {
  for (let start = 0; start + words.length <= meanings.length; start += 1) {
    let at = start - 1;
    let matched = 0;
    while (matched < words.length) {
      const limit = matched === 0 ? start : at + 1 + widestGap;
      let next = at + 1;
      while (next <= limit && next < meanings.length && meanings[next]?.has(words[matched] ?? '') !== true)
        next += 1;
      if (next > limit || next >= meanings.length) break;
      at = next;
      matched += 1;
    }
    if (matched === words.length) return true;
  }
  return false;
}
