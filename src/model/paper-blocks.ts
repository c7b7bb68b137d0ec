// The kinds of block a paper's content consists of, a row each: what the structure file says of it, its words in each language,
// and what it refers to. Words are checked by the structure, so the two stand side by side.
import { z } from 'astro/zod';
import { country, inEachCountry, plainWords, words } from './fields.ts';
import { countries, type Country } from './locale.ts';

const id = z.string();
const ids = z.array(id).min(1);
/** `only`: the country on whose paper it stands. */
const base = { only: country.optional() };

const headed = z.strictObject({ heading: plainWords, text: words });
const list = z.array(headed).min(2);
/** What such a block says stands elsewhere in the content, or is known only when it is composed. */
const noWords = z.undefined();

const wordsAround = z.strictObject({ heading: plainWords, text: words.optional() });

/** A line to write on has exactly its fields in its words: one that is missing would vanish from the sheet. */
function holding(fields: readonly string[]) {
  const wanted = fields.map((name) => `{${name}}`).join(' ');
  return wordsAround.refine(
    ({ text = wanted }) => fields.toSorted().join() === [...fieldsIn(text)].toSorted().join(),
    { error: `write each of its fields once: ${wanted}`, path: ['text'] },
  );
}

/** Names in braces without a dot; a figure or a number to call has one. */
const fieldsIn = (text: string): readonly string[] =>
  [...text.matchAll(/\{([a-z0-9-]+)\}/g)].map(([, name = '']) => name);

/** The id of something in another file. */
export type ContentReference =
  | { readonly kind: 'range' | 'page'; readonly id: string }
  | { readonly kind: 'helpline'; readonly id: string; readonly country: Country };

/** What a block names: this, or a field of its own paper. */
type Reference = ContentReference | { readonly kind: 'field'; readonly id: string };

const toFields = (names: readonly string[]) => names.map((name): Reference => ({ kind: 'field', id: name }));

interface Kind<S extends z.ZodRawShape, W extends z.ZodType> {
  /** Beside `kind` and `only`. */
  readonly structure: S;
  /** What is `words` may hold slots: `{dk-life.phone}`, `{child.years}`, `{group-size.phrase}`. */
  readonly words: W;
  /** The same schema, where the structure says more of what they must hold. */
  readonly wordsFor?: (block: Structure<S>) => W;
  readonly refersTo: (block: Structure<S>) => readonly Reference[];
}

type Structure<S extends z.ZodRawShape> = z.output<z.ZodObject<typeof base & S>>;

const define = <S extends z.ZodRawShape, W extends z.ZodType>(row: Kind<S, W>): Kind<S, W> => row;

/** A kind of which the structure says nothing more, so that it refers to nothing. */
const plain = <W extends z.ZodType>(ownWords: W) =>
  define({ structure: {}, words: ownWords, refersTo: () => [] });

const kinds = {
  /** Without a title of its own the head has the paper's. */
  head: plain(z.strictObject({ title: plainWords.optional(), audience: plainWords.optional() })),
  cover: plain(z.strictObject({ title: plainWords, audience: plainWords })),
  'page-heading': plain(plainWords),
  lead: plain(words),
  /** `small`: about the paper, not about what it is for. */
  text: define({ structure: { small: z.literal(true).optional() }, words, refersTo: () => [] }),
  row: define({
    structure: { bar: z.enum(['note', 'acute']).optional() },
    words: headed,
    refersTo: () => [],
  }),
  rows: plain(list),
  steps: plain(list),
  terms: plain(list),
  /** A figure that is a range of seats. */
  size: define({
    structure: { fact: id },
    words: z.strictObject({ text: words }),
    refersTo: ({ fact }) => [{ kind: 'range', id: fact }],
  }),
  /** Ids of helplines to call, the most urgent first; `names` are shorter ones for some of them, `note` stands after the numbers. */
  'phone-list': define({
    structure: { helplines: inEachCountry(ids).partial() },
    words: z.strictObject({
      heading: plainWords.optional(),
      text: words.optional(),
      note: words.optional(),
      names: z.record(id, plainWords).optional(),
    }),
    refersTo: ({ helplines }) =>
      countries.flatMap((one) =>
        (helplines[one] ?? []).map((name) => ({ kind: 'helpline', id: name, country: one }) as const),
      ),
  }),
  /** `{weekday} at {time}`: each field of the block becomes a line to write on. `apart`: a short line that stands by itself. */
  write: define({
    structure: {
      fields: ids,
      lines: z.int().min(1).default(1),
      apart: z.literal(true).optional(),
    },
    words: wordsAround,
    wordsFor: ({ fields }) => holding(fields),
    refersTo: ({ fields }) => toFields(fields),
  }),
  fields: define({ structure: { fields: ids }, words: noWords, refersTo: ({ fields }) => toFields(fields) }),
  signers: define({
    structure: { shared: ids, rows: z.int().min(2).max(10) },
    words: z.strictObject({ number: plainWords, name: plainWords, date: plainWords, signature: plainWords }),
    refersTo: ({ shared }) => toFields(shared),
  }),
  stamp: plain(z.strictObject({ heading: plainWords, text: plainWords })),
  /** The key of the page that the code leads to. `none`: the sheet has room for the address alone. */
  qr: define({
    structure: { page: id },
    words: z.union([z.strictObject({ heading: plainWords }), z.literal('none')]),
    refersTo: ({ page }) => [{ kind: 'page', id: page }],
  }),
  'headline-ring': define({
    structure: {},
    words: z.strictObject({ text: plainWords, label: plainWords }),
    refersTo: () => toFields(['topic']),
  }),
  strips: define({
    structure: {},
    words: z.strictObject({ text: plainWords }),
    refersTo: () => toFields(['contact']),
  }),
  poster: plain(z.strictObject({ title: plainWords, free: plainWords })),
  /** One for each principle. */
  card: plain(noWords),
  /** Short: names the country alone, where the sheet has no room for the paper's whole name. */
  foot: define({ structure: { short: z.literal(true).optional() }, words, refersTo: () => [] }),
  'page-footer': plain(words),
  /** The questions of the guide; `onward` stands before the number of the next one, `goal` after the last answer. */
  'decision-tree': plain(
    z.strictObject({ title: plainWords, lead: plainWords, onward: plainWords, goal: plainWords }),
  ),
};

export type BlockKind = keyof typeof kinds;

type Structures = {
  readonly [K in BlockKind]: { readonly kind: K } & Structure<(typeof kinds)[K]['structure']>;
};

/** What the structure file says of a block. */
export type BlockStructure<K extends BlockKind = BlockKind> = Structures[K];

type Specs = {
  readonly [K in BlockKind]: Structures[K] & { readonly words: z.output<(typeof kinds)[K]['words']> };
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

/** The words of a block of any kind that has words. */
export const anyBlockWords = z.union(
  Object.values(kinds).flatMap(({ words: own }) => (own instanceof z.ZodUndefined ? [] : [own])),
);

interface Row {
  readonly words: z.ZodType;
  readonly wordsFor?: (block: BlockStructure) => z.ZodType;
  readonly refersTo: (block: BlockStructure) => readonly Reference[];
}

// Each row is given blocks of its own kind only; TypeScript cannot follow that through an index.
const rowOf = (block: BlockStructure): Row => kinds[block.kind] as unknown as Row;

const referencesOf = (block: BlockStructure) => rowOf(block).refersTo(block);

/** Names of the fields that the paper of a block must have. */
export const fieldsOf = (block: BlockStructure): readonly string[] =>
  referencesOf(block).flatMap((one) => (one.kind === 'field' ? [one.id] : []));

/** What a block refers to in other files. */
export const contentReferencesOf = (block: BlockStructure): readonly ContentReference[] =>
  referencesOf(block).filter((reference) => reference.kind !== 'field');

function wordsOfBlock(block: BlockStructure): z.ZodType {
  const { words: own, wordsFor } = rowOf(block);
  return wordsFor === undefined ? own : wordsFor(block);
}

/** Exactly the words that the blocks of a region need. */
export function wordsOfBlocks(blocks: Readonly<Record<string, BlockStructure>>, region: string) {
  const own = Object.entries(blocks)
    .filter(([, { only }]) => (only ?? region) === region)
    .map(([name, block]) => [name, wordsOfBlock(block)] as const);
  return z.strictObject(Object.fromEntries(own.filter(([, ownWords]) => ownWords !== noWords)));
}
