// The kinds of block a paper's content consists of, a row each: what the structure file says of it, its words in each language,
// and what it refers to. Words are checked by the structure, so the two stand side by side.
import { z } from 'astro/zod';
import { country, inEachCountry, listOf, plainWords, words } from './fields.ts';
import { countries, type Country } from './locale.ts';

const id = z.string();
const ids = z.array(id).min(1);
/** `only`: the country on whose paper it stands. `roles`: those on whose sheet it stands, where not on all. */
const base = { only: country.optional(), roles: listOf(id).optional() };

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
  | { readonly kind: 'range' | 'hours' | 'page'; readonly id: string }
  | { readonly kind: 'helpline'; readonly id: string; readonly country: Country };

/** What a block names: this, or a field of its own paper. */
type Reference = ContentReference | { readonly kind: 'field'; readonly id: string };

const toFields = (names: readonly string[]) => names.map((name): Reference => ({ kind: 'field', id: name }));

interface Kind<S extends z.ZodRawShape, W extends z.ZodType> {
  /** For writers, in a line. */
  readonly description: string;
  /** Beside `kind`, `only` and `roles`. */
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
const plain = <W extends z.ZodType>(description: string, ownWords: W) =>
  define({ description, structure: {}, words: ownWords, refersTo: () => [] });

export const blockKinds = {
  head: plain(
    'The ring, the title beside it, and for whom the paper is; without a title of its own it has the paper’s.',
    z.strictObject({ title: plainWords.optional(), audience: plainWords.optional() }),
  ),
  cover: plain('The first page of a brochure.', z.strictObject({ title: plainWords, audience: plainWords })),
  'page-heading': plain('What one page of several is about.', plainWords),
  lead: plain('The sentence that says it all, in larger type.', words),
  text: define({
    description: 'A paragraph; `small` where it is about the paper, not about what it is for.',
    structure: { small: z.literal(true).optional() },
    words,
    refersTo: () => [],
  }),
  row: define({
    description: 'A heading with its text; `bar` sets it apart.',
    structure: { bar: z.enum(['note', 'acute']).optional() },
    words: headed,
    refersTo: () => [],
  }),
  rows: plain('Several rows, one after another.', list),
  steps: plain('What to do, in order.', list),
  'running-order': define({
    description:
      'A meeting step by step on a clock: the minutes of each step, in order; together they are as long as `fact` says.',
    structure: { fact: id, minutes: z.array(z.int().min(5)).min(2) },
    words: list,
    wordsFor: ({ minutes }) =>
      list.length(minutes.length, `write ${minutes.length} steps: one for each number of \`minutes\``),
    refersTo: ({ fact }) => [{ kind: 'hours', id: fact }],
  }),
  terms: plain('Short answers under their headings, a line between them.', list),
  size: define({
    description: 'A figure that is a range of seats, as a ring.',
    structure: { fact: id },
    words: z.strictObject({ text: words }),
    refersTo: ({ fact }) => [{ kind: 'range', id: fact }],
  }),
  'phone-list': define({
    description:
      'Helplines by their ids, the most urgent first; `names` has shorter names for some, `note` stands after them. `doctor`: countries where a line is left to write the number of one’s own doctor on duty.',
    structure: { helplines: inEachCountry(ids).partial(), doctor: listOf(country).optional() },
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
  write: define({
    description:
      'Lines to write on: each field of the block is one, where the text has it in braces. `apart` is a short line by itself.',
    structure: {
      fields: ids,
      lines: z.int().min(1).default(1),
      apart: z.literal(true).optional(),
    },
    words: wordsAround,
    wordsFor: ({ fields }) => holding(fields),
    refersTo: ({ fields }) => toFields(fields),
  }),
  fields: define({
    description: 'Fields of the paper at its foot, each a line with its label.',
    structure: { fields: ids },
    words: noWords,
    refersTo: ({ fields }) => toFields(fields),
  }),
  signers: define({
    description: 'A table for several to sign in; `shared` fields stand above it.',
    structure: { shared: ids, rows: z.int().min(2).max(10) },
    words: z.strictObject({ number: plainWords, name: plainWords, date: plainWords, signature: plainWords }),
    refersTo: ({ shared }) => toFields(shared),
  }),
  'contact-table': define({
    description:
      'A table for how to reach one another; in the last column is a box for whoever lets the others have it, `tick` says what to write there on a screen.',
    structure: { rows: z.int().min(2).max(12) },
    words: z.strictObject({
      name: plainWords,
      reach: plainWords,
      may: plainWords,
      tick: plainWords,
    }),
    refersTo: () => [],
  }),
  stamp: plain(
    'Room at the foot for whoever hands the paper out.',
    z.strictObject({ heading: plainWords, text: plainWords }),
  ),
  qr: define({
    description:
      'A code that leads to a page, by its key; `none` where the sheet has room for the address alone.',
    structure: { page: id },
    words: z.union([z.strictObject({ heading: plainWords }), z.literal('none')]),
    refersTo: ({ page }) => [{ kind: 'page', id: page }],
  }),
  'headline-ring': define({
    description: 'The headline of a notice, with what the group is about where that is known.',
    structure: {},
    words: z.strictObject({ text: plainWords, label: plainWords }),
    refersTo: () => toFields(['topic']),
  }),
  strips: define({
    description: 'Strips to tear off at the lower edge, each with the contact.',
    structure: {},
    words: z.strictObject({ text: plainWords }),
    refersTo: () => toFields(['contact']),
  }),
  poster: plain(
    'The principles on a wall, around a ring; `free` is said of the seat that is the reader’s.',
    z.strictObject({ title: plainWords, free: plainWords }),
  ),
  card: plain('A card for each principle.', noWords),
  foot: define({
    description:
      'Publisher, edition and whatever else dates the sheet; `short` names the country without the paper.',
    structure: { short: z.literal(true).optional() },
    words,
    refersTo: () => [],
  }),
  'page-footer': plain('What a page of a booklet rests on, and its number.', words),
  'decision-tree': plain(
    'The questions of the guide; `onward` stands before the number of the next, `goal` after the last answer.',
    z.strictObject({ title: plainWords, lead: plainWords, onward: plainWords, goal: plainWords }),
  ),
};

export type BlockKind = keyof typeof blockKinds;

type Structures = {
  readonly [K in BlockKind]: { readonly kind: K } & Structure<(typeof blockKinds)[K]['structure']>;
};

/** What the structure file says of a block. */
export type BlockStructure<K extends BlockKind = BlockKind> = Structures[K];

type Specs = {
  readonly [K in BlockKind]: Structures[K] & { readonly words: z.output<(typeof blockKinds)[K]['words']> };
};

/** A block with its words in one language. */
export type BlockSpec<K extends BlockKind = BlockKind> = Specs[K];

const structures = Object.entries(blockKinds).map(([name, { description, structure }]) =>
  z.strictObject({ kind: z.literal(name), ...base, ...structure }).describe(description),
);

// A list made from the table has no type that says which structure belongs to which kind.
export const blockStructure = z.discriminatedUnion(
  'kind',
  structures as [(typeof structures)[number]],
) as unknown as z.ZodType<BlockStructure>;

/** The words of a block of any kind that has words. */
export const anyBlockWords = z.union(
  Object.values(blockKinds).flatMap(({ words: own }) => (own instanceof z.ZodUndefined ? [] : [own])),
);

interface Row {
  readonly words: z.ZodType;
  readonly wordsFor?: (block: BlockStructure) => z.ZodType;
  readonly refersTo: (block: BlockStructure) => readonly Reference[];
}

// Each row is given blocks of its own kind only; TypeScript cannot follow that through an index.
const rowOf = (block: BlockStructure): Row => blockKinds[block.kind] as unknown as Row;

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

/** Whether a block stands on the paper of a region, and on the sheet of a role where the paper has roles. */
export const standsFor = (
  { only, roles }: BlockStructure,
  { region, role }: { readonly region: string; readonly role?: string | undefined },
): boolean => (only ?? region) === region && (roles === undefined || roles.some((one) => one === role));

/** Exactly the words that the blocks of a region need. */
export function wordsOfBlocks(blocks: Readonly<Record<string, BlockStructure>>, region: string) {
  const own = Object.entries(blocks)
    .filter(([, { only }]) => (only ?? region) === region)
    .map(([name, block]) => [name, wordsOfBlock(block)] as const);
  return z.strictObject(Object.fromEntries(own.filter(([, ownWords]) => ownWords !== noWords)));
}
