// What the blocks of a paper are composed from, and what several kinds of them say alike.
import type { Content } from '../model/content.ts';
import { ownCountry, type Country } from '../model/locale.ts';
import type { Paper } from '../model/papers.ts';
import { oneFreeRing } from '../ring/figures.ts';
import type { Ring } from '../ring/geometry.ts';
import type { Field, Headed, Text } from './document.ts';
import type { PersonalDetails } from './personal-details.ts';
import { foreignMarker } from './foreign-words.ts';
import { inlineText } from './runs.ts';
import type { PaperVariant } from './variants.ts';

/** What a paper is composed from. */
export type PaperParts = Pick<
  Content,
  | ('papers' | 'helplines' | 'situations' | 'organisations' | 'glossary')
  | ('ui' | 'facts' | 'principles' | 'pages' | 'guide')
>;

/** The paper being composed, for whom, and what is known. */
export interface PaperContext {
  readonly variant: PaperVariant;
  readonly paper: Paper;
  readonly content: PaperParts;
  readonly details: PersonalDetails;
  /** What the slots in its words are filled with. */
  readonly slots: Readonly<Record<string, string>>;
  /** Of the copy: the person it is for, or, with rows to sign, those who sign. */
  readonly names: readonly string[];
  /** Paper, role and country in words, for the foot. */
  readonly name: string;
}

export const homeOf = ({ variant: { locale, region, home } }: PaperContext): Country =>
  home ?? (region === 'all' ? ownCountry[locale] : region);

/** A text with its slots filled, and what is in another language marked. */
export const fill = (text: string, { variant, content, slots }: PaperContext): Text =>
  foreignMarker(variant.locale, content)(inlineText(text, slots));

export const fillHeaded = (
  { heading, text }: { heading: string; text: string },
  context: PaperContext,
): Headed => ({ heading: fill(heading, context), text: fill(text, context) });

export const publisherOf = ({ variant, content }: PaperContext): string =>
  content.ui[variant.locale]['site.name'];

/** The ring of the paper, with as many seats as its layout says. */
export function ringOf({ variant, paper }: PaperContext): Ring {
  return oneFreeRing(paper.layouts[variant.layout]?.seats ?? 6);
}

/** A field by its name; what is known of it already stands on its line. */
export function fieldOf(name: string, { variant, paper, details, names }: PaperContext): Field {
  const words = paper.words[variant.locale].fields?.[name];
  const kind = paper.fields[name];
  if (words === undefined || kind === undefined)
    throw new Error(`The paper “${paper.id}” has no field “${name}”.`);
  const known: Readonly<Record<string, string | undefined>> = { ...details.values, name: names[0] };
  const value = known[name];
  return { name, ...words, kind, ...(value === undefined ? {} : { value }) };
}

/** The principles of the paper's country that hold, in its language. */
export const principlesOf = (context: PaperContext) =>
  context.content.principles
    .filter(({ country, retired }) => country === homeOf(context) && retired === undefined)
    .map(({ words }) => words[context.variant.locale]);
