// What is known of a component that a writer may use in a page: the shape of a row of components.ts.
import { z } from 'astro/zod';
import type { ListTopic } from './contacts.ts';
import type { Content } from './content.ts';
import type { Country, Locale } from './locale.ts';
import type { Region } from './papers.ts';

/** An attribute that is only there or not there: `<Fact … capital />`. */
export const flag = z.literal('').optional();
export const id = z.string().min(1);
/** Ids with spaces between. */
export const ids = z.string().transform((list) => list.split(' ').filter((part) => part !== ''));

/** Where a component stands in its section. */
export type Standing =
  /** In a sentence. */
  | 'line'
  /** Among the paragraphs. */
  | 'prose'
  /** In the component that lists it. */
  | 'item'
  /** In the column beside the paragraphs. */
  | 'beside'
  /** Below the paragraphs, across the page. */
  | 'wide'
  /** The same, but above them where it is written first. */
  | 'wide-first'
  /** The same as `wide`, in a section that is a band of daylight. */
  | 'band';

/** What stands between the tags of a component: words and anything else, or one kind of thing; a component then stands nowhere else. */
export type Holding = 'words' | 'numbered list' | 'h3' | 'Go' | 'EntryCard';

/** Style sheets that only the pages of some components load. */
export type ExtraStyles =
  'guide' | 'home' | 'meeting' | 'paper' | 'papers' | 'principles' | 'situations' | 'tables';

/** What a component names by its id; `needs` is what the fact must have in every language, or must be. */
export type Reference =
  | { readonly kind: 'page' | 'claim' | 'helpline'; readonly id: string }
  | {
      readonly kind: 'fact';
      readonly id: string;
      readonly country: Country;
      readonly needs?: 'phrase' | 'range' | undefined;
    }
  /** Some organisation of the country is of the topic. */
  | { readonly kind: 'topic'; readonly id: ListTopic; readonly country: Country }
  /** `region`: the one it is shown for. */
  | { readonly kind: 'paper'; readonly id: string; readonly region?: Region };

/** Claims whose source marks a component brings; under an anchor of its own where it lists what they belong to. */
export interface Cited {
  readonly claims: readonly string[];
  readonly anchor?: string;
}

/** What a component gives an anchor of its own. */
export interface Listed {
  readonly id: string;
}

interface Traits {
  /** For writers, in a line. */
  readonly description: string;
  readonly stands: Standing;
  /** Without it, nothing stands between its tags. */
  readonly holds?: Holding;
  readonly styles?: ExtraStyles;
  /** It fills the page from its left edge on, so the title stands there too. */
  readonly fromLeftEdge?: true;
  /** The words inside it are in another language. */
  readonly otherLanguage?: true;
}

type Parsed<S extends z.ZodRawShape> = z.output<z.ZodObject<S, z.core.$strict>>;

interface Row<S extends z.ZodRawShape> extends Traits {
  readonly attributes: S;
  readonly refersTo?: (attributes: Parsed<S>) => readonly Reference[];
  readonly cites?: (attributes: Parsed<S>, content: Content) => readonly Cited[];
  readonly lists?: (attributes: Parsed<S>, content: Content, locale: Locale) => readonly Listed[];
  readonly says?: (attributes: Parsed<S>, content: Content, locale: Locale) => readonly string[];
}

/** Attributes as they are written in a page. */
type Written = Readonly<Record<string, string>>;

/** The functions give nothing where attributes are not as they should be: the content check reports that. */
export interface Component<S extends z.ZodRawShape = z.ZodRawShape> extends Traits {
  readonly attributes: z.ZodObject<S, z.core.$strict>;
  readonly refersTo: (written: Written) => readonly Reference[];
  readonly cites: (written: Written, content: Content) => readonly Cited[];
  readonly lists: (written: Written, content: Content, locale: Locale) => readonly Listed[];
  /** Its own words of the content, a text for each passage; a figure stands in its sentence. */
  readonly says: (written: Written, content: Content, locale: Locale) => readonly string[];
}

/** A row, its functions ready for attributes as they are written. */
export function component<S extends z.ZodRawShape>(row: Row<S>): Component<S> {
  const { attributes: shape, refersTo = none, cites = none, lists = none, says = none, ...traits } = row;
  const attributes = z.strictObject(shape);
  const withParsed = <T>(written: Written, act: (parsed: Parsed<S>) => readonly T[]): readonly T[] => {
    const { data } = attributes.safeParse(written);
    return data === undefined ? [] : act(data);
  };
  return {
    ...traits,
    attributes,
    refersTo: (written) => withParsed(written, refersTo),
    cites: (written, content) => withParsed(written, (parsed) => cites(parsed, content)),
    lists: (written, content, locale) => withParsed(written, (parsed) => lists(parsed, content, locale)),
    says: (written, content, locale) => withParsed(written, (parsed) => says(parsed, content, locale)),
  };
}

const none = (): readonly never[] => [];
