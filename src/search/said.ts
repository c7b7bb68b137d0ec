// What a search says of what it found. The words travel with the small index: until there is one, nothing of them is said.
import type { Plan } from './plan.ts';

/** Texts with `{{…}}`, and the ways on where nothing was found. */
export interface SearchWords {
  readonly one: string;
  readonly many: string;
  readonly none: string;
  readonly instead: string;
  readonly missing: string;
  readonly nearest: string;
  /** “In Norway”, by country. */
  readonly countries: Readonly<Record<string, string>>;
  /** Acute help first. */
  readonly ways: readonly { readonly href: string; readonly title: string }[];
}

type Said = Pick<Plan, 'missing' | 'instead'> & { readonly hits: readonly unknown[] };

/** How many hits, for which words instead, and which words stand nowhere. */
export function statusOf(words: SearchWords, { hits, missing, instead }: Said, query: string): string {
  const fill = (text: string, slots: Readonly<Record<string, string>>): string =>
    text.replaceAll(/\{\{(\w+)\}\}/g, (slot, name: string) => slots[name] ?? slot);
  if (hits.length === 0) return fill(words.none, { query });
  const used = instead.map((one) => one.used).join(' ');
  const sentences = [
    ...(used === '' ? [] : [fill(words.instead, { used })]),
    ...(missing.length === 0 ? [] : [fill(words.missing, { words: missing.join(' ') })]),
    fill(hits.length === 1 ? words.one : words.many, { count: String(hits.length), query }),
  ];
  return sentences.join(' ');
}
