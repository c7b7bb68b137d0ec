// The kinds of block a paper's content consists of, a row each: what the structure file says of it, its words in each language,
// and what it refers to. Words are checked by the structure, so the two stand side by side.
import { z } from 'astro/zod';
import { country, plainWords, words } from './fields.ts';
import { countries, type Country } from './locale.ts';

const id = z.string();
const ids = z.array(id).min(1);
/** `only`: the country on whose paper it stands. */
const base = { only: country.optional() };

const headed = z.strictObject({ heading: plainWords, text: words });
const list = z.array(headed).min(2);
/** What such a block says stands elsewhere in the content, or is known only when it is composed. */
const noWords = z.undefined();

/** The id of something in another file. */
export type ContentReference =
  | { readonly to: 'range' | 'page'; readonly id: string }
  | { readonly to: 'helpline'; readonly id: string; readonly country: Country };

/** What a block names: this, or a field of its own paper. */
type Reference = ContentReference | { readonly to: 'field'; readonly id: string };

const toFields = (names: readonly string[]) => names.map((name): Reference => ({ to: 'field', id: name }));

interface Kind<S extends z.ZodRawShape, W extends z.ZodType> {
  /** Beside `kind` and `only`. */
  readonly structure: S;
  /** What is `words` may hold slots: `{dk-life.phone}`, `{child.years}`, `{group-size.phrase}`. */
  readonly words: W | ((block: Structure<S>) => W);
  readonly references: (block: Structure<S>) => readonly Reference[];
}

type Structure<S extends z.ZodRawShape> = z.output<z.ZodObject<typeof base & S>>;

const kind = <S extends z.ZodRawShape, W extends z.ZodType>(row: Kind<S, W>): Kind<S, W> => row;

/** A kind of which the structure says nothing more, so that it refers to nothing. */
const plain = <W extends z.ZodType>(ownWords: W) =>
  kind({ structure: {}, words: ownWords, references: () => [] });

const kinds = {
  /** Without a title of its own the head has the paper's. */
  head: plain(z.strictObject({ title: plainWords.optional(), audience: plainWords.optional() })),
  cover: plain(z.strictObject({ title: plainWords, audience: plainWords })),
  'page-heading': plain(plainWords),
  lead: plain(words),
  /** `small`: about the paper, not about what it is for. */
  text: kind({ structure: { small: z.literal(true).optional() }, words, references: () => [] }),
  row: kind({
    structure: { bar: z.enum(['note', 'acute']).optional() },
    words: headed,
    references: () => [],
  }),
  rows: plain(list),
  steps: plain(list),
  terms: plain(list),
  /** A figure that is a range of seats. */
  size: kind({
    structure: { fact: id },
    words: z.strictObject({ text: words }),
    references: ({ fact }) => [{ to: 'range', id: fact }],
  }),
  /** Ids of helplines to call, the most urgent first; `names` are shorter ones for some of them, `note` stands after the numbers. */
  'phone-list': kind({
    structure: { helplines: z.strictObject({ dk: ids.optional(), no: ids.optional() }) },
    words: z.strictObject({
      heading: plainWords.optional(),
      text: words.optional(),
      note: words.optional(),
      names: z.record(id, plainWords).optional(),
    }),
    references: ({ helplines }) =>
      countries.flatMap((one) =>
        (helplines[one] ?? []).map((name) => ({ to: 'helpline', id: name, country: one }) as const),
      ),
  }),
  /** `{weekday} at {time}`: each field of the block becomes a line to write on. `apart`: a short line that stands by itself. */
  write: kind({
    structure: {
      fields: ids,
      lines: z.int().min(1).default(1),
      apart: z.literal(true).optional(),
    },
    words: ({ fields }) => wordsAround(fields),
    references: ({ fields }) => toFields(fields),
  }),
  fields: kind({ structure: { fields: ids }, words: noWords, references: ({ fields }) => toFields(fields) }),
  signers: kind({
    structure: { shared: ids, rows: z.int().min(2).max(10) },
    words: z.strictObject({ number: plainWords, name: plainWords, date: plainWords, signature: plainWords }),
    references: ({ shared }) => toFields(shared),
  }),
  stamp: plain(z.strictObject({ heading: plainWords, text: plainWords })),
  /** The key of the page that the code leads to. `none`: the sheet has room for the address alone. */
  qr: kind({
    structure: { page: id },
    words: z.union([z.strictObject({ heading: plainWords }), z.literal('none')]),
    references: ({ page }) => [{ to: 'page', id: page }],
  }),
  'headline-ring': kind({
    structure: {},
    words: z.strictObject({ text: plainWords, label: plainWords }),
    references: () => toFields(['topic']),
  }),
  strips: kind({
    structure: {},
    words: z.strictObject({ text: plainWords }),
    references: () => toFields(['contact']),
  }),
  poster: plain(z.strictObject({ title: plainWords, free: plainWords })),
  /** One for each principle. */
  card: plain(noWords),
  /** Short: names the country alone, where the sheet has no room for the paper's whole name. */
  foot: kind({ structure: { short: z.literal(true).optional() }, words, references: () => [] }),
  'page-footer': plain(words),
  /** The questions of the guide; `onward` stands before the number of the next one, `goal` after the last answer. */
  'decision-tree': plain(
    z.strictObject({ title: plainWords, lead: plainWords, onward: plainWords, goal: plainWords }),
  ),
};

/** A line to write on has exactly its fields in its words: one that is missing would vanish from the sheet. */
function wordsAround(fields: readonly string[]) {
  const wanted = fields.map((name) => `{${name}}`).join(' ');
  return z
    .strictObject({ heading: plainWords, text: words.optional() })
    .refine(({ text = wanted }) => fields.toSorted().join() === [...fieldsIn(text)].toSorted().join(), {
      error: `write each of its fields once: ${wanted}`,
      path: ['text'],
    });
}

/** Names in braces without a dot; a figure or a number to call has one. */
const fieldsIn = (text: string): readonly string[] =>
  [...text.matchAll(/\{([a-z0-9-]+)\}/g)].map(([, name = '']) => name);

export type BlockKind = keyof typeof kinds;

type Structures = {
  readonly [K in BlockKind]: { readonly kind: K } & Structure<(typeof kinds)[K]['structure']>;
};

/** What the structure file says of a block. */
export type BlockStructure<K extends BlockKind = BlockKind> = Structures[K];

type WordsOf<R> = R extends Kind<infer _S, infer W> ? z.output<W> : never;

type Specs = {
  readonly [K in BlockKind]: Structures[K] & { readonly words: WordsOf<(typeof kinds)[K]> };
};

/** A block with its words in one language. */
export type BlockSpec<K extends BlockKind = BlockKind> = Specs[K];

const structures = Object.entries(kinds).map(([name, { structure }]) =>
  z.strictObject({ kind: z.literal(name), ...base, ...structure }),
);

// A list made from the table has no type that says which structure belongs to which kind.
export const blockStructure = z.discriminatedUnion(
  'kind',
  structures as [(typeof structures)[number]],
) as unknown as z.ZodType<BlockStructure>;

interface Row {
  readonly words: z.ZodType | ((block: BlockStructure) => z.ZodType);
  readonly references: (block: BlockStructure) => readonly Reference[];
}

// Each row is given blocks of its own kind only; TypeScript cannot follow that through an index.
const rowOf = (block: BlockStructure): Row => kinds[block.kind] as unknown as Row;

const referencesOf = (block: BlockStructure) => rowOf(block).references(block);

/** Names of the fields that the paper of a block must have. */
export const fieldsOf = (block: BlockStructure): readonly string[] =>
  referencesOf(block).flatMap((one) => (one.to === 'field' ? [one.id] : []));

/** What a block refers to in other files. */
export const contentReferencesOf = (block: BlockStructure): readonly ContentReference[] =>
  referencesOf(block).filter((reference) => reference.to !== 'field');

function wordsOfBlock(block: BlockStructure): z.ZodType {
  const { words: own } = rowOf(block);
  return typeof own === 'function' ? own(block) : own;
}

/** Exactly the words that the blocks of a region need. */
export function wordsOfBlocks(blocks: Readonly<Record<string, BlockStructure>>, region: string) {
  const own = Object.entries(blocks)
    .filter(([, { only }]) => (only ?? region) === region)
    .map(([name, block]) => [name, wordsOfBlock(block)] as const);
  return z.strictObject(Object.fromEntries(own.filter(([, ownWords]) => ownWords !== noWords)));
}
