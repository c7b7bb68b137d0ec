// The papers as content: what each consists of, for which countries and on which sheets, once; how it is said, per language.
import { z } from 'astro/zod';
import { anyBlockWords, blockStructure, wordsOfBlocks } from './paper-blocks.ts';
import { claimIds, country, eachOf, inEachCountry, isoDate, listOf, plainWords } from './fields.ts';
import { nearestName } from './did-you-mean.ts';
import { countries, perCountry, perLocale, type Country, type Locale } from './locale.ts';
import { faultsOfPaper } from './paper-names.ts';
import type { Fault } from './problem.ts';
import { paperOf, type AskedContent } from './asked-files.ts';
import { validateWords } from './agreeing-words.ts';
import { findData } from './structure-and-words.ts';
import { problemAt, validate, type Report } from './validate.ts';

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
  'leaf',
  'kit',
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
  perSheet: z.int().min(2).optional().describe('How many copies stand on one sheet.'),
  seats: z.int().min(2).max(12).default(6).describe('Seats of the ring at the head.'),
  shown: z.literal(true).optional().describe("Shown on the paper's page as well, beside the first layout."),
  pages: z.array(z.array(id).min(1)).min(1).describe('The blocks of each page, in the order of reading.'),
  parts: z
    .array(z.strictObject({ paper: id, layout: id, role: id.optional() }))
    .optional()
    .describe('Other papers that follow in the same file, each on a new leaf.'),
  back: z
    .array(id)
    .min(1)
    .optional()
    .describe('The blocks on the back of a leaf that is printed on one side.'),
});

export const paperStructure = z
  .strictObject({
    edition: isoDate,
    countries: listOf(country).default([]),
    claims: inEachCountry(claimIds).partial().default({}),
    roles: inEachCountry(listOf(id))
      .partial()
      .default({})
      .describe('Whom it is for, where its words differ by that.'),
    mail: listOf(id).optional().describe('The blocks whose words go into an e-mail.'),
    fields: z.record(id, z.enum(['text', 'date', 'signature'])).default({}),
    layouts: z.record(id, layout),
    blocks: z.record(id, blockStructure),
  })
  .superRefine((paper, context) => {
    for (const { path, state, message, cause } of faultsOfPaper(paper))
      context.addIssue({ code: 'custom', path, message, params: { state, cause } });
  });

/** Under content/: what each paper said in its edition. Its lines are src/checks/paper-lock.ts's. */
export const paperLockPath = 'papers.lock.yaml';

/** papers.yaml: the ids, in the order in which papers are offered. */
export const paperList = listOf(z.string()).min(1);

export type PaperStructure = z.output<typeof paperStructure>;

const labelled = z.strictObject({ label: plainWords.max(22), tooltip: plainWords });
const mailWords = z.strictObject({ subject: plainWords, opening: plainWords });

/** What differs for every role but the first. */
const roleWords = z.strictObject({
  download: plainWords.describe('What the download button says: verb, paper and country.'),
  blocks: z.record(id, anyBlockWords),
});
const regionWords = roleWords.extend({
  mail: mailWords.optional(),
  roles: z.record(id, roleWords).optional(),
});
const commonWords = z.strictObject({ title: plainWords, summary: plainWords, subject: plainWords });

/** The words of any paper. */
export const anyPaperWords = commonWords.extend({
  layouts: z.record(id, plainWords),
  roles: z.record(id, plainWords).optional(),
  fields: z.record(id, labelled).optional(),
  ...perCountry(() => regionWords.optional()),
  all: regionWords.optional(),
});

export type PaperWords = z.output<typeof anyPaperWords>;

/** Words for each name of a list under one key, where there are names. */
const unlessEmpty = <T extends z.ZodType>(key: string, names: readonly string[], schema: T) =>
  names.length > 0 ? { [key]: eachOf(names, schema) } : {};

/** The words this paper needs: a block without words, or words without a block, are found at their line. */
export function paperWords(structure: PaperStructure): z.ZodType<PaperWords> {
  const own = structure.countries.length === 0 ? (['all'] as const) : structure.countries;
  const roles = [...new Set(countries.flatMap((one) => structure.roles[one] ?? []))];
  return commonWords.extend({
    layouts: eachOf(Object.keys(structure.layouts), plainWords),
    ...unlessEmpty('roles', roles, plainWords),
    ...unlessEmpty('fields', Object.keys(structure.fields), labelled),
    ...Object.fromEntries(own.map((region) => [region, wordsOfRegion(structure, region)])),
  }) as unknown as z.ZodType<PaperWords>;
}

function wordsOfRegion(structure: PaperStructure, region: Region) {
  const others = region === 'all' ? [] : (structure.roles[region] ?? []).slice(1);
  const blocks = wordsOfBlocks(structure.blocks, region);
  return z.strictObject({
    download: plainWords,
    ...(structure.mail ? { mail: mailWords } : {}),
    blocks,
    ...unlessEmpty('roles', others, roleWords.extend({ blocks: blocks.partial() })),
  });
}

export interface Paper extends PaperStructure {
  readonly id: string;
  readonly regions: readonly Region[];
  /** Line of each key of the structure file that names something elsewhere, and of the edition. */
  readonly lines: Readonly<Record<Country | 'blocks' | 'edition', number>>;
  readonly words: Readonly<Record<Locale, PaperWords>>;
}

/** The files in content/printables → every paper that is whole in every language, in the order of papers.yaml. */
export function buildPapers(raw: AskedContent, report: Report): Paper[] {
  const list = findData(raw, 'printables/papers.yaml');
  const ids = (list && validate(list, paperList, report)) ?? [];
  const named = [...raw.data.keys()].flatMap((path) => paperOf(path) ?? []);
  return ids.flatMap((id, index) => {
    if (list !== undefined && !named.includes(id))
      report(
        problemAt(
          list,
          [index],
          withoutFiles(
            id,
            named.filter((name) => !ids.includes(name)),
          ),
        ),
      );
    return buildPaper(id, raw, report) ?? [];
  });
}

/** A paper of which there is not one file was meant to be another, or has not been written yet. */
function withoutFiles(id: string, unlisted: readonly string[]): Fault {
  const near = nearestName(id, unlisted);
  return {
    rule: 'references/dangling',
    message: `There is no file of the paper “${id}”.`,
    hint:
      near === undefined
        ? 'Write its files; content/README.md, “A paper”, says which.'
        : `Did you mean “${near}”?`,
    causes: `paper ${id}`,
  };
}

function buildPaper(id: string, raw: AskedContent, report: Report): Paper | undefined {
  const data = findData(raw, `printables/${id}.yaml`);
  const structure = data && validate(data, paperStructure, report);
  // Without a structure the words cannot be judged; the files still count as asked for.
  const files = perLocale((locale) => findData(raw, `printables/${id}.${locale}.yaml`));
  const words = data && structure && validateWords(files, paperWords(structure), { data }, report);
  if (data === undefined || structure === undefined || words === undefined) return undefined;
  const regions = structure.countries.length > 0 ? structure.countries : (['all'] as const);
  const lines = {
    ...perCountry((one) => data.locate(['claims', one]).line),
    blocks: data.locate(['blocks']).line,
    edition: data.locate(['edition']).line,
  };
  return { ...structure, id, regions, lines, words };
}
