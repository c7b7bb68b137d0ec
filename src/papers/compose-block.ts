// A block of a paper's content, with its words → blocks of the document.
import type { Content } from '../model/content.ts';
import { ownCountry, shortDate, type Country } from '../model/locale.ts';
import type { SpecBlock } from '../model/paper-blocks.ts';
import type { Paper } from '../model/papers.ts';
import { nthOf, type SeatState } from '../ring/geometry.ts';
import { callRow } from './phone-row.ts';
import type { Block, CallsBlock, Field, Headed, Ring, Text, WriteBlock } from './document.ts';
import { inlineText, plainText, unhyphenated } from './runs.ts';
import type { PaperVariant } from './variants.ts';
import { addressOfPage, qrModules } from './qr.ts';
import { slotsOf } from './slot-values.ts';
import { composeSpine } from './decision-tree.ts';
import type { Wishes } from './personal-details.ts';

/** What a paper is composed from. */
export type Parts = Pick<
  Content,
  'papers' | 'places' | 'organisations' | 'interface' | 'facts' | 'principles' | 'pages' | 'guide'
>;

/** The paper being composed, for whom, and what is known. */
export interface Setting {
  readonly variant: PaperVariant;
  readonly paper: Paper;
  readonly content: Parts;
  readonly wishes: Wishes;
  /** Of the copy: the person it is for, or, with rows to sign, those who sign. */
  readonly names: readonly string[];
  /** Paper, role and country in words, for the foot. */
  readonly name: string;
}

export const homeOf = ({ variant: { locale, region } }: Setting): Country =>
  region === 'all' ? ownCountry[locale] : region;

/** The block's own id, and the page it stands on, from one. */
export interface BlockPlace {
  readonly id: string;
  readonly page: number;
}

/** None where what it shows is not known: a code without an address. */
export function composeBlock(block: SpecBlock, setting: Setting, at: BlockPlace): Block[] {
  const { kind, words } = block;
  switch (kind) {
    case 'head':
      return [{ kind, ring: ringOf(setting), title: titleOf(words, setting), ...audienceOf(words) }];
    case 'cover':
      return [{ kind, ring: ringOf(setting), publisher: publisherOf(setting), ...words }];
    case 'panel':
      return [{ kind, id: at.id, heading: words }];
    case 'lead':
    case 'text':
      return [{ kind, text: fill(words, setting) }];
    case 'small':
      return [{ kind: 'text', text: fill(words, setting), small: true }];
    case 'row':
      return [{ kind, ...headed(words, setting), ...(block.bar === undefined ? {} : { bar: block.bar }) }];
    case 'rows':
      return words.map((row) => ({ kind: 'row', ...headed(row, setting) }));
    case 'steps':
      return [{ kind, items: words.map((item) => headed(item, setting)) }];
    case 'terms':
      return [{ kind, rows: words.map((row) => headed(row, setting)) }];
    case 'folio':
      return [
        { kind, text: fill(words, setting), number: String(at.page), ring: pageRing(at.page, setting) },
      ];
    case 'foot':
      return [
        { kind, publisher: publisherOf(setting), lines: footLines(words, block.short === true, setting) },
      ];
    default:
      return composeWriting(block, setting);
  }
}

type Writing = Exclude<
  SpecBlock,
  {
    kind:
      | 'head'
      | 'cover'
      | 'panel'
      | 'lead'
      | 'text'
      | 'small'
      | 'row'
      | 'rows'
      | 'steps'
      | 'terms'
      | 'folio'
      | 'foot';
  }
>;

/** What is written on, pointed at or put on a wall. */
function composeWriting(block: Writing, setting: Setting): Block[] {
  const { kind, words } = block;
  switch (kind) {
    case 'size':
      return [{ kind, ...rangeOf(block.fact, setting), text: fill(words.text, setting) }];
    case 'calls':
      return [composeCalls(block, setting)];
    case 'write':
      return [composeWrite(block, setting)];
    case 'fields':
      return [{ kind, fields: block.fields.map((name) => fieldOf(name, setting)) }];
    case 'signers': {
      const shared = block.shared.map((name) => fieldOf(name, setting));
      return [{ kind, shared, columns: words, rows: block.rows, names: setting.names }];
    }
    case 'stamp':
      return [{ kind, ...words }];
    case 'qr':
      return composeQr(block, setting);
    case 'roundel':
      return [{ kind, ring: ringOf(setting), ...words, topic: fieldOf('topic', setting) }];
    case 'strips': {
      const word = setting.wishes.values?.group ?? words.text;
      return [{ kind, word, contact: fieldOf('contact', setting) }];
    }
    case 'poster': {
      const items = principlesOf(setting).map(({ title }) => title);
      return [{ kind, title: words.title, items, free: words.free }];
    }
    case 'spine': {
      const whose = { locale: setting.variant.locale, country: homeOf(setting) };
      return [composeSpine({ words, ring: ringOf(setting) }, whose, setting.content)];
    }
    case 'cards':
      return principlesOf(setting).map(({ title, text }, index, all) => ({
        ...{ kind: 'card', ring: { seats: nthOf(index + 1, all.length) }, words: { title, text } },
      }));
    default:
      return block satisfies never;
  }
}

const fill = (text: string, { variant, content }: Setting): Text =>
  inlineText(text, slotsOf(variant, content));

const headed = ({ heading, text }: { heading: string; text: string }, setting: Setting): Headed => ({
  heading,
  text: fill(text, setting),
});

/** As many seats as pages. */
const pageRing = (page: number, { paper, variant }: Setting): Ring => ({
  seats: nthOf(page, paper.layouts[variant.layout]?.pages.length ?? page),
});

const titleOf = ({ title }: { title?: string | undefined }, { paper, variant }: Setting): string =>
  unhyphenated(title ?? paper.words[variant.locale].title);

const audienceOf = ({ audience }: { audience?: string | undefined }) =>
  audience === undefined ? {} : { audience };

const publisherOf = ({ variant, content }: Setting): string => content.interface[variant.locale]['site.name'];

/** The free seat stands a third of the way round, to the lower right. */
function ringOf({ variant, paper }: Setting): Ring {
  const { seats } = paper.layouts[variant.layout] ?? { seats: 6 };
  const free = Math.round(seats / 3);
  return {
    seats: Array.from({ length: seats }, (_, index): SeatState => (index === free ? 'free' : 'taken')),
  };
}

function rangeOf(fact: string, setting: Setting): { ring: Ring; value: string } {
  const { min, max } = setting.content.facts[fact]?.rows[homeOf(setting)]?.values ?? {};
  if (min === undefined || max === undefined)
    throw new Error(`The fact “${fact}” has no range for ${homeOf(setting)}.`);
  // The fewest are there; as many as this may be.
  const seats = Array.from({ length: max }, (_, index): SeatState => (index < min ? 'taken' : 'open'));
  return { ring: { seats }, value: `${min}–${max}` };
}

function composeCalls(
  { places, words }: Extract<SpecBlock, { kind: 'calls' }>,
  setting: Setting,
): CallsBlock {
  const { locale } = setting.variant;
  const rows = (places[homeOf(setting)] ?? []).map((id) => {
    const place = setting.content.places.find((one) => one.id === id);
    if (place === undefined) throw new Error(`There is no place to call “${id}”.`);
    const own = words.names?.[id];
    const row = callRow(place, locale);
    return own === undefined ? row : { name: own, phone: row.phone };
  });
  const { heading, text, note } = words;
  return {
    ...{ kind: 'calls', rows },
    ...(heading === undefined ? {} : { heading }),
    ...(text === undefined ? {} : { text: fill(text, setting) }),
    ...(note === undefined ? {} : { note: fill(note, setting) }),
  };
}

const composeWrite = (block: Extract<SpecBlock, { kind: 'write' }>, setting: Setting): WriteBlock => ({
  ...{ kind: 'write', heading: block.words.heading, parts: writeParts(block, setting), lines: block.lines },
  ...(block.apart ? { apart: true } : {}),
});

/** Words and fields in turn; without words the first field takes the whole line. */
function writeParts(
  { fields, words }: Extract<SpecBlock, { kind: 'write' }>,
  setting: Setting,
): (string | Field)[] {
  const template = words.text ?? `{${fields[0]}}`;
  return template
    .split(/\{([a-z0-9-]+)\}/)
    .map((part, index) => (index % 2 === 1 ? fieldOf(part, setting) : plainText(fill(part, setting)).trim()))
    .filter((part) => part !== '');
}

/** A field by its name; what is known of it already stands on its line. */
function fieldOf(name: string, { variant, paper, wishes, names }: Setting): Field {
  const words = paper.words[variant.locale].fields?.[name];
  const kind = paper.fields[name];
  if (words === undefined || kind === undefined)
    throw new Error(`The paper “${paper.id}” has no field “${name}”.`);
  const known: Readonly<Record<string, string | undefined>> = { ...wishes.values, name: names[0] };
  const value = known[name];
  return { name, ...words, kind, ...(value === undefined ? {} : { value }) };
}

function composeQr(
  { page, words }: Extract<SpecBlock, { kind: 'qr' }>,
  { variant, content, wishes }: Setting,
): Block[] {
  if (wishes.address === undefined) return [];
  const address = addressOfPage(page, { locale: variant.locale, pages: content.pages, site: wishes.address });
  const heading = words === 'none' ? {} : words;
  return [{ kind: 'qr', ...heading, address, modules: qrModules(address) }];
}

/** A sheet without room for the whole name of the paper names the country. */
function footLines(text: string, short: boolean, setting: Setting): Text[] {
  const { variant, content, paper, name } = setting;
  const ui = content.interface[variant.locale];
  const edition = ui['paper.edition'].replace('{{date}}', shortDate(paper.edition));
  const rest = fill(text, setting);
  if (!short) return [[{ text: `${name} · ${edition}` }], rest];
  // Without a country one line is enough.
  if (variant.region === 'all') return [[{ text: `${edition} · ` }, ...rest]];
  return [[{ text: `${ui[`country.${variant.region}`]} · ${edition}` }], rest];
}

const principlesOf = (setting: Setting) =>
  setting.content.principles
    .filter(({ country, retired }) => country === homeOf(setting) && retired === undefined)
    .map(({ words }) => words[setting.variant.locale]);
