// A block of a paper's content, with its words → blocks of the document.
import type { Content } from '../model/content.ts';
import { ownCountry, shortDate, type Country } from '../model/locale.ts';
import type { SpecBlock } from '../model/paper-blocks.ts';
import type { Paper } from '../model/papers.ts';
import { nthOf, type SeatState } from '../ring/geometry.ts';
import { phoneRow } from './phone-row.ts';
import type { Block, PhoneListBlock, Field, Headed, Ring, Text, WriteBlock } from './document.ts';
import { inlineText, plainText, unhyphenated } from './runs.ts';
import type { PaperVariant } from './variants.ts';
import { addressOfPage, qrModules } from './qr.ts';
import { slotsOf } from './slot-values.ts';
import { composeDecisionTree } from './decision-tree.ts';
import type { PersonalDetails } from './personal-details.ts';

/** What a paper is composed from. */
export type Parts = Pick<
  Content,
  'papers' | 'helplines' | 'organisations' | 'ui' | 'facts' | 'principles' | 'pages' | 'guide'
>;

/** The paper being composed, for whom, and what is known. */
export interface PaperContext {
  readonly variant: PaperVariant;
  readonly paper: Paper;
  readonly content: Parts;
  readonly details: PersonalDetails;
  /** Of the copy: the person it is for, or, with rows to sign, those who sign. */
  readonly names: readonly string[];
  /** Paper, role and country in words, for the foot. */
  readonly name: string;
}

export const homeOf = ({ variant: { locale, region } }: PaperContext): Country =>
  region === 'all' ? ownCountry[locale] : region;

/** The block's own id, and the page it stands on, from one. */
export interface BlockPosition {
  readonly id: string;
  readonly page: number;
}

/** None where what it shows is not known: a code without an address. */
export function composeBlock(block: SpecBlock, context: PaperContext, at: BlockPosition): Block[] {
  const { kind, words } = block;
  switch (kind) {
    case 'head':
      return [{ kind, ring: ringOf(context), title: titleOf(words, context), ...audienceOf(words) }];
    case 'cover':
      return [{ kind, ring: ringOf(context), publisher: publisherOf(context), ...words }];
    case 'page-heading':
      return [{ kind, id: at.id, heading: words }];
    case 'lead':
    case 'text':
      return [{ kind, text: fill(words, context) }];
    case 'small':
      return [{ kind: 'text', text: fill(words, context), small: true }];
    case 'row':
      return [{ kind, ...headed(words, context), ...(block.bar === undefined ? {} : { bar: block.bar }) }];
    case 'rows':
      return words.map((row) => ({ kind: 'row', ...headed(row, context) }));
    case 'steps':
      return [{ kind, items: words.map((item) => headed(item, context)) }];
    case 'terms':
      return [{ kind, rows: words.map((row) => headed(row, context)) }];
    case 'page-footer':
      return [
        { kind, text: fill(words, context), number: String(at.page), ring: pageRing(at.page, context) },
      ];
    case 'foot':
      return [
        { kind, publisher: publisherOf(context), lines: footLines(words, block.short === true, context) },
      ];
    default:
      return composeWriting(block, context);
  }
}

type Writing = Exclude<
  SpecBlock,
  {
    kind:
      | 'head'
      | 'cover'
      | 'page-heading'
      | 'lead'
      | 'text'
      | 'small'
      | 'row'
      | 'rows'
      | 'steps'
      | 'terms'
      | 'page-footer'
      | 'foot';
  }
>;

/** What is written on, pointed at or put on a wall. */
function composeWriting(block: Writing, context: PaperContext): Block[] {
  const { kind, words } = block;
  switch (kind) {
    case 'size':
      return [{ kind, ...rangeOf(block.fact, context), text: fill(words.text, context) }];
    case 'phone-list':
      return [composePhoneList(block, context)];
    case 'write':
      return [composeWrite(block, context)];
    case 'fields':
      return [{ kind, fields: block.fields.map((name) => fieldOf(name, context)) }];
    case 'signers': {
      const shared = block.shared.map((name) => fieldOf(name, context));
      return [{ kind, shared, columns: words, rows: block.rows, names: context.names }];
    }
    case 'stamp':
      return [{ kind, ...words }];
    case 'qr':
      return composeQr(block, context);
    case 'headline-ring':
      return [{ kind, ring: ringOf(context), ...words, topic: fieldOf('topic', context) }];
    case 'strips': {
      const word = context.details.values?.group ?? words.text;
      return [{ kind, word, contact: fieldOf('contact', context) }];
    }
    case 'poster': {
      const items = principlesOf(context).map(({ title }) => title);
      return [{ kind, title: words.title, items, free: words.free }];
    }
    case 'decision-tree': {
      const whose = { locale: context.variant.locale, country: homeOf(context) };
      return [composeDecisionTree({ words, ring: ringOf(context) }, whose, context.content)];
    }
    case 'cards':
      return principlesOf(context).map(({ title, text }, index, all) => ({
        ...{ kind: 'card', ring: { seats: nthOf(index + 1, all.length) }, words: { title, text } },
      }));
    default:
      return block satisfies never;
  }
}

const fill = (text: string, { variant, content }: PaperContext): Text =>
  inlineText(text, slotsOf(variant, content));

const headed = ({ heading, text }: { heading: string; text: string }, context: PaperContext): Headed => ({
  heading,
  text: fill(text, context),
});

/** As many seats as pages. */
const pageRing = (page: number, { paper, variant }: PaperContext): Ring => ({
  seats: nthOf(page, paper.layouts[variant.layout]?.pages.length ?? page),
});

const titleOf = ({ title }: { title?: string | undefined }, { paper, variant }: PaperContext): string =>
  unhyphenated(title ?? paper.words[variant.locale].title);

const audienceOf = ({ audience }: { audience?: string | undefined }) =>
  audience === undefined ? {} : { audience };

const publisherOf = ({ variant, content }: PaperContext): string => content.ui[variant.locale]['site.name'];

/** The free seat stands a third of the way round, to the lower right. */
function ringOf({ variant, paper }: PaperContext): Ring {
  const { seats } = paper.layouts[variant.layout] ?? { seats: 6 };
  const free = Math.round(seats / 3);
  return {
    seats: Array.from({ length: seats }, (_, index): SeatState => (index === free ? 'free' : 'taken')),
  };
}

function rangeOf(fact: string, context: PaperContext): { ring: Ring; value: string } {
  const { min, max } = context.content.facts[fact]?.rows[homeOf(context)]?.values ?? {};
  if (min === undefined || max === undefined)
    throw new Error(`The fact “${fact}” has no range for ${homeOf(context)}.`);
  // The fewest are there; as many as this may be.
  const seats = Array.from({ length: max }, (_, index): SeatState => (index < min ? 'taken' : 'open'));
  return { ring: { seats }, value: `${min}–${max}` };
}

function composePhoneList(
  { helplines, words }: Extract<SpecBlock, { kind: 'phone-list' }>,
  context: PaperContext,
): PhoneListBlock {
  const { locale } = context.variant;
  const rows = (helplines[homeOf(context)] ?? []).map((id) => {
    const helpline = context.content.helplines.find((one) => one.id === id);
    if (helpline === undefined) throw new Error(`There is no helpline “${id}”.`);
    const own = words.names?.[id];
    const row = phoneRow(helpline, locale);
    return own === undefined ? row : { name: own, phone: row.phone };
  });
  const { heading, text, note } = words;
  return {
    ...{ kind: 'phone-list', rows },
    ...(heading === undefined ? {} : { heading }),
    ...(text === undefined ? {} : { text: fill(text, context) }),
    ...(note === undefined ? {} : { note: fill(note, context) }),
  };
}

const composeWrite = (block: Extract<SpecBlock, { kind: 'write' }>, context: PaperContext): WriteBlock => ({
  ...{ kind: 'write', heading: block.words.heading, parts: writeParts(block, context), lines: block.lines },
  ...(block.apart ? { apart: true } : {}),
});

/** Words and fields in turn; without words the first field takes the whole line. */
function writeParts(
  { fields, words }: Extract<SpecBlock, { kind: 'write' }>,
  context: PaperContext,
): (string | Field)[] {
  const template = words.text ?? `{${fields[0]}}`;
  return template
    .split(/\{([a-z0-9-]+)\}/)
    .map((part, index) => (index % 2 === 1 ? fieldOf(part, context) : plainText(fill(part, context)).trim()))
    .filter((part) => part !== '');
}

/** A field by its name; what is known of it already stands on its line. */
function fieldOf(name: string, { variant, paper, details, names }: PaperContext): Field {
  const words = paper.words[variant.locale].fields?.[name];
  const kind = paper.fields[name];
  if (words === undefined || kind === undefined)
    throw new Error(`The paper “${paper.id}” has no field “${name}”.`);
  const known: Readonly<Record<string, string | undefined>> = { ...details.values, name: names[0] };
  const value = known[name];
  return { name, ...words, kind, ...(value === undefined ? {} : { value }) };
}

function composeQr(
  { page, words }: Extract<SpecBlock, { kind: 'qr' }>,
  { variant, content, details }: PaperContext,
): Block[] {
  if (details.address === undefined) return [];
  const address = addressOfPage(page, {
    locale: variant.locale,
    pages: content.pages,
    site: details.address,
  });
  const heading = words === 'none' ? {} : words;
  return [{ kind: 'qr', ...heading, address, modules: qrModules(address) }];
}

/** A sheet without room for the whole name of the paper names the country. */
function footLines(text: string, short: boolean, context: PaperContext): Text[] {
  const { variant, content, paper, name } = context;
  const ui = content.ui[variant.locale];
  const edition = ui['paper.edition'].replace('{{date}}', shortDate(paper.edition));
  const rest = fill(text, context);
  if (!short) return [[{ text: `${name} · ${edition}` }], rest];
  // Without a country one line is enough.
  if (variant.region === 'all') return [[{ text: `${edition} · ` }, ...rest]];
  return [[{ text: `${ui[`country.${variant.region}`]} · ${edition}` }], rest];
}

const principlesOf = (context: PaperContext) =>
  context.content.principles
    .filter(({ country, retired }) => country === homeOf(context) && retired === undefined)
    .map(({ words }) => words[context.variant.locale]);
