// The kinds of block a paper's content consists of: what the structure file says of each, and which words belong to it.
import { z } from 'astro/zod';
import { country, plainWords, words } from './fields.ts';

const id = z.string();
const ids = z.array(id).min(1);
/** `only`: the country on whose paper it stands. */
const base = { only: country.optional() };
const plain = <K extends string>(kind: K) => z.strictObject({ kind: z.literal(kind), ...base });

export const blockStructure = z.discriminatedUnion('kind', [
  plain('head'),
  plain('cover'),
  plain('page-heading'),
  plain('lead'),
  plain('text'),
  plain('small'),
  z.strictObject({ kind: z.literal('row'), ...base, bar: z.enum(['note', 'acute']).optional() }),
  plain('rows'),
  plain('steps'),
  plain('terms'),
  /** A figure that is a range of seats. */
  z.strictObject({ kind: z.literal('size'), ...base, fact: id }),
  /** Ids of helplines to call, the most urgent first. */
  z.strictObject({
    kind: z.literal('phone-list'),
    ...base,
    helplines: z.strictObject({ dk: ids.optional(), no: ids.optional() }),
  }),
  /** `apart`: a short line that stands by itself. */
  z.strictObject({
    kind: z.literal('write'),
    ...base,
    fields: ids,
    lines: z.int().min(1).default(1),
    apart: z.literal(true).optional(),
  }),
  z.strictObject({ kind: z.literal('fields'), ...base, fields: ids }),
  z.strictObject({ kind: z.literal('signers'), ...base, shared: ids, rows: z.int().min(2).max(10) }),
  plain('stamp'),
  /** The key of the page that the code leads to. */
  z.strictObject({ kind: z.literal('qr'), ...base, page: id }),
  plain('headline-ring'),
  plain('strips'),
  plain('poster'),
  plain('cards'),
  /** Short: names the country alone, where the sheet has no room for the paper's whole name. */
  z.strictObject({ kind: z.literal('foot'), ...base, short: z.literal(true).optional() }),
  plain('page-footer'),
  /** The decision guide: its questions down a line, and where each answer leads. */
  plain('decision-tree'),
]);

export type BlockStructure = z.output<typeof blockStructure>;
export type BlockKind = BlockStructure['kind'];

const headed = z.strictObject({ heading: plainWords, text: words });
const list = z.array(headed).min(2);

/** Words by kind. What is `words` may hold slots: `{dk-life.phone}`, `{child.years}`, `{group-size.phrase}`. */
const wordsByKind = {
  /** Without a title of its own the head has the paper's. */
  head: z.strictObject({ title: plainWords.optional(), audience: plainWords.optional() }),
  cover: z.strictObject({ title: plainWords, audience: plainWords }),
  'page-heading': plainWords,
  lead: words,
  text: words,
  small: words,
  row: headed,
  rows: list,
  steps: list,
  terms: list,
  size: z.strictObject({ text: words }),
  /** `names`: shorter ones for some helplines, by their id. */
  'phone-list': z.strictObject({
    heading: plainWords.optional(),
    text: words.optional(),
    /** Stands after the numbers. */
    note: words.optional(),
    names: z.record(id, plainWords).optional(),
  }),
  /** `{weekday} at {time}`: each field of the block becomes a line to write on. */
  write: z.strictObject({ heading: plainWords, text: words.optional() }),
  fields: z.undefined(),
  signers: z.strictObject({ number: plainWords, name: plainWords, date: plainWords, signature: plainWords }),
  stamp: z.strictObject({ heading: plainWords, text: plainWords }),
  /** `none`: the sheet has room for the address alone. */
  qr: z.union([z.strictObject({ heading: plainWords }), z.literal('none')]),
  'headline-ring': z.strictObject({ text: plainWords, label: plainWords }),
  strips: z.strictObject({ text: plainWords }),
  poster: z.strictObject({ title: plainWords, free: plainWords }),
  cards: z.undefined(),
  foot: words,
  'page-footer': words,
  /** `onward` stands before the number of the next question, `goal` after the last answer. */
  'decision-tree': z.strictObject({
    title: plainWords,
    lead: plainWords,
    onward: plainWords,
    goal: plainWords,
  }),
} as const satisfies Record<BlockKind, z.ZodType>;

/** A block with its words in one language. */
export type SpecBlock = {
  [K in BlockKind]: Extract<BlockStructure, { kind: K }> & {
    readonly words: z.output<(typeof wordsByKind)[K]>;
  };
}[BlockKind];

/** A line to write on has exactly its fields in its words: one that is missing would vanish from the sheet. */
function wordsOfBlock(block: BlockStructure): z.ZodType {
  if (block.kind !== 'write') return wordsByKind[block.kind];
  const { fields } = block;
  const wanted = fields.map((name) => `{${name}}`).join(' ');
  return wordsByKind.write.refine(
    ({ text = wanted }) => fields.toSorted().join() === [...fieldsIn(text)].toSorted().join(),
    { error: `write each of its fields once: ${wanted}`, path: ['text'] },
  );
}

/** Names in braces without a dot; a figure or a number to call has one. */
export const fieldsIn = (text: string): readonly string[] =>
  [...text.matchAll(/\{([a-z0-9-]+)\}/g)].map(([, name = '']) => name);

/** Exactly the words that the blocks of a region need. */
export function wordsOfBlocks(blocks: Readonly<Record<string, BlockStructure>>, region: string) {
  const own = Object.entries(blocks).filter(
    ([, { kind, only }]) => (only ?? region) === region && !(wordsByKind[kind] instanceof z.ZodUndefined),
  );
  return z.strictObject(Object.fromEntries(own.map(([name, block]) => [name, wordsOfBlock(block)])));
}
