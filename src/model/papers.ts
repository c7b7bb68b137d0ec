// The papers as content: what each consists of, for which countries and on which sheets, once; how it is said, per language.
import { z } from 'astro/zod';
import { blockStructure, fieldsOf, wordsOfBlocks, type BlockSpec } from './paper-blocks.ts';
import { claimIds, country, inEachCountry, isoDate, listOf, plainWords } from './fields.ts';
import { countries, perCountry, perLocale, type Country, type Locale } from './locale.ts';
import { findData, whole, type AskedContent } from './structure-and-words.ts';
import { validate, type Report } from './validate.ts';

/** Countries have texts of their own where law and practice differ; a paper without countries has one text, `all`. */
export const regions = [...countries, 'all'] as const;
export type Region = (typeof regions)[number];

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'write it in small letters, with hyphens between');

/** The sheets there are; src/layout/sheets.ts says what they look like. */
const sheetNames = [
  'roomy',
  'dense',
  'large',
  'two-up',
  'leaflet',
  'form',
  'checklist',
  'notice',
  'decision-tree',
  'guide-sheet',
  'a5',
  'booklet',
  'tri-fold',
  'cards',
  'poster-a4',
  'poster-a3',
] as const;
export type SheetName = (typeof sheetNames)[number];

const layout = z.strictObject({
  sheet: z.enum(sheetNames),
  fillable: z.literal(true).optional(),
  /** How many copies stand on one sheet. */
  perSheet: z.int().min(2).optional(),
  /** Seats of the ring at the head. */
  seats: z.int().min(2).max(12).default(6),
  /** Shown on the paper's page as well, beside the first layout. */
  shown: z.literal(true).optional(),
  /** The blocks of each page, in the order of reading. */
  pages: z.array(z.array(id).min(1)).min(1),
});

export const paperStructure = z
  .strictObject({
    edition: isoDate,
    countries: listOf(country).default([]),
    claims: inEachCountry(claimIds).partial().default({}),
    /** Whom it is for, where its words differ by that. */
    roles: inEachCountry(listOf(id)).partial().default({}),
    /** The blocks whose words go into an e-mail. */
    mail: listOf(id).optional(),
    fields: z.record(id, z.enum(['text', 'date', 'signature'])).default({}),
    layouts: z.record(id, layout),
    blocks: z.record(id, blockStructure),
  })
  .superRefine(({ layouts, blocks, fields }, context) => {
    const fault = (path: PropertyKey[], name: string, known: object): void => {
      const message = `“${name}” is unknown; there is ${Object.keys(known).join(', ') || 'nothing'}`;
      context.addIssue({ code: 'custom', path, message });
    };
    for (const [name, { pages }] of Object.entries(layouts)) {
      for (const [page, ids] of pages.entries()) {
        const unknown = ids.filter((one) => blocks[one] === undefined);
        for (const one of unknown) fault(['layouts', name, 'pages', page, ids.indexOf(one)], one, blocks);
      }
    }
    for (const [name, block] of Object.entries(blocks)) {
      for (const one of fieldsOf(block)) {
        if (fields[one] === undefined) fault(['blocks', name], one, fields);
      }
    }
  });

/** papers.yaml: the ids, in the order in which papers are offered. */
export const paperList = listOf(z.string()).min(1);

export type PaperStructure = z.output<typeof paperStructure>;

const labelled = z.strictObject({ label: plainWords.max(22), tooltip: plainWords });

/** What belongs to every name of a list, and nothing else. */
const each = <T extends z.ZodType>(names: readonly string[], schema: T) =>
  z.strictObject(Object.fromEntries(names.map((name) => [name, schema])) as Record<string, T>);

/** Words for each name of a list under one key, where there are names. */
const unlessEmpty = <T extends z.ZodType>(key: string, names: readonly string[], schema: T) =>
  names.length > 0 ? { [key]: each(names, schema) } : {};

/** The words a paper needs, by its structure: a block without words, or words without a block, are found at their line. */
export function paperWords(structure: PaperStructure) {
  const own = structure.countries.length === 0 ? (['all'] as const) : structure.countries;
  const roles = [...new Set(countries.flatMap((one) => structure.roles[one] ?? []))];
  const fields = Object.keys(structure.fields);
  return z.strictObject({
    title: plainWords,
    summary: plainWords,
    subject: plainWords,
    layouts: each(Object.keys(structure.layouts), plainWords),
    ...unlessEmpty('roles', roles, plainWords),
    ...unlessEmpty('fields', fields, labelled),
    ...Object.fromEntries(own.map((region) => [region, regionWords(structure, region)])),
  }) as unknown as z.ZodType<PaperWords>;
}

function regionWords(structure: PaperStructure, region: Region) {
  const others = region === 'all' ? [] : (structure.roles[region] ?? []).slice(1);
  const blocks = wordsOfBlocks(structure.blocks, region);
  const role = z.strictObject({ download: plainWords, blocks: blocks.partial() });
  return z.strictObject({
    /** What the download button says: verb, paper and country. */
    download: plainWords,
    ...(structure.mail ? { mail: z.strictObject({ subject: plainWords, opening: plainWords }) } : {}),
    blocks,
    ...unlessEmpty('roles', others, role),
  });
}

interface RegionWords {
  readonly download: string;
  readonly mail?: { readonly subject: string; readonly opening: string };
  readonly blocks: Readonly<Record<string, BlockSpec['words']>>;
  /** What differs for every role but the first. */
  readonly roles?: Readonly<Record<string, Pick<RegionWords, 'download' | 'blocks'>>>;
}

export interface PaperWords extends Readonly<Partial<Record<Region, RegionWords>>> {
  readonly title: string;
  readonly summary: string;
  readonly subject: string;
  readonly layouts: Readonly<Record<string, string>>;
  readonly roles?: Readonly<Record<string, string>>;
  readonly fields?: Readonly<Record<string, { readonly label: string; readonly tooltip: string }>>;
}

export interface Paper extends PaperStructure {
  readonly id: string;
  readonly regions: readonly Region[];
  /** Line of each key of the structure file that names something elsewhere. */
  readonly lines: Readonly<Record<Country | 'blocks', number>>;
  readonly words: Readonly<Record<Locale, PaperWords>>;
}

/** The files in content/printables → every paper that is whole in every language, in the order of papers.yaml. */
export function buildPapers(raw: AskedContent, report: Report): Paper[] {
  const list = findData(raw, 'printables/papers.yaml', report);
  const ids = (list && validate(list, paperList, report)) ?? [];
  return ids.flatMap((id) => buildPaper(id, raw, report) ?? []);
}

function buildPaper(id: string, raw: AskedContent, report: Report): Paper | undefined {
  const data = findData(raw, `printables/${id}.yaml`, report);
  const structure = data && validate(data, paperStructure, report);
  const words = whole(
    perLocale((locale) => {
      // Without a structure the words cannot be judged; the file still counts as asked for.
      const file = findData(raw, `printables/${id}.${locale}.yaml`, report);
      return file && structure && validate(file, paperWords(structure), report);
    }),
  );
  if (data === undefined || structure === undefined || words === undefined) return undefined;
  const regions = structure.countries.length > 0 ? structure.countries : (['all'] as const);
  const lines = {
    ...perCountry((one) => data.locate(['claims', one]).line),
    blocks: data.locate(['blocks']).line,
  };
  return { ...structure, id, regions, lines, words };
}
