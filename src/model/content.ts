// Raw content → the one validated model that site, paper and checks share. It is plain data: it can be written as JSON.
import { z } from 'astro/zod';
import { checkAsked, type AskedContent } from './asked-files.ts';
import { dangerWords, dangerWordsPath, type DangerWordsFile } from './danger-words.ts';
import { rowStructure, rowWords, type ComparisonRow } from './comparison.ts';
import { factStructure, factWords, finishFact, reportFactFaults, numberWords, type Fact } from './facts.ts';
import { listOf, plainWords } from './fields.ts';
import { termStructure, termWords, type Term } from './glossary.ts';
import { uiStrings, type UiStrings } from './ui-strings.ts';
import { perLocale, type Locale } from './locale.ts';
import { buildPages, type Page } from './page.ts';
import {
  findData,
  joinStructureAndWords,
  recordOf,
  whole,
  type StructureAndWords,
} from './structure-and-words.ts';
import { buildGuide, type Guide } from './guide.ts';
import {
  organisationStructure,
  helplineStructure,
  contactWords,
  helplineWords,
  type Helpline,
  type Organisation,
} from './contacts.ts';
import { buildPapers, paperLockPath, type Paper } from './papers.ts';
import { principleStructure, principleWords, type Principle } from './principles.ts';
import { sortProblems, type Problem } from './problem.ts';
import type { RawContent } from './raw.ts';
import { requiredNumbers, requiredNumbersPath, type RequiredNumbers } from './required-numbers.ts';
import type { SlotFault } from './slots.ts';
import { siteSchema, siteValue, type Site } from './site.ts';
import { finishSituation, situationStructure, situationWords, type Situation } from './situations.ts';
import {
  claimLockPath,
  sectionLockPath,
  claimSchema,
  sourceStructure,
  sourceWords,
  type Claim,
  type Source,
} from './sources.ts';
import { validate, validateAt, type Report } from './validate.ts';

export interface MenuGroup {
  readonly id: string;
  readonly line: number;
  readonly pages: readonly string[];
  readonly words: Readonly<Record<Locale, string>>;
}

export interface Content {
  readonly pages: readonly Page[];
  readonly facts: Readonly<Record<string, Fact>>;
  /** Words for numbers, from zero. */
  readonly numbers: Readonly<Record<Locale, readonly string[]>>;
  readonly comparison: readonly ComparisonRow[];
  readonly glossary: readonly Term[];
  readonly helplines: readonly Helpline[];
  /** In the order in which they are shown. */
  readonly situations: readonly Situation[];
  readonly organisations: readonly Organisation[];
  readonly required: RequiredNumbers;
  /** What readers type in danger, by situation. */
  readonly danger: Readonly<Record<Locale, DangerWordsFile>>;
  readonly principles: readonly Principle[];
  readonly sources: Readonly<Record<string, Source>>;
  readonly claims: Readonly<Record<string, Claim>>;
  readonly menu: readonly MenuGroup[];
  /** In the order in which they are offered. */
  readonly papers: readonly Paper[];
  readonly guide: Guide;
  readonly site: Site;
  readonly ui: Readonly<Record<Locale, UiStrings>>;
}

/** The kinds of data that have a structure file, and a file of words for each language. */
export const kinds = {
  facts: { path: 'facts/facts', structure: factStructure, words: factWords },
  comparison: { path: 'facts/comparison', structure: rowStructure, words: rowWords },
  glossary: { path: 'glossary/glossary', structure: termStructure, words: termWords },
  helplines: { path: 'places/helplines', structure: helplineStructure, words: helplineWords },
  situations: { path: 'places/situations', structure: situationStructure, words: situationWords },
  organisations: { path: 'places/organisations', structure: organisationStructure, words: contactWords },
  principles: { path: 'principles/principles', structure: principleStructure, words: principleWords },
  sources: { path: 'sources', structure: sourceStructure, words: sourceWords },
  menu: { path: 'menu/menu', structure: listOf(z.string()).min(1), words: plainWords },
} as const satisfies Readonly<Record<string, StructureAndWords<z.ZodType, z.ZodType>>>;

/** The model, and all problems of shape and parity. Whatever is broken is missing from the model and reported. */
export function buildContent(files: RawContent): { content: Content | undefined; problems: Problem[] } {
  const problems: Problem[] = [];
  const raw: AskedContent = { ...files, asked: new Set() };
  const report: Report = (problem) => problems.push(problem);
  const guide = buildGuide(raw, report);
  const site = buildSite(raw, report);
  const ui = buildUiStrings(raw, report);
  const required = buildRequiredNumbers(raw, report);
  const danger = buildDangerWords(raw, report);
  const numbers = perLocale((locale) => buildNumbers(raw, locale, report));
  const rest = {
    pages: buildPages(raw.pages, report),
    numbers,
    facts: buildFacts(raw, numbers, report),
    comparison: buildList(raw, kinds.comparison, report),
    glossary: buildList(raw, kinds.glossary, report),
    organisations: buildList(raw, kinds.organisations, report),
    helplines: buildList(raw, kinds.helplines, report),
    situations: joinStructureAndWords(raw, kinds.situations, report).map((entry) =>
      finishSituation(entry, report),
    ),
    principles: buildList(raw, kinds.principles, report),
    sources: byId(buildList(raw, kinds.sources, report)),
    claims: buildClaims(raw, report),
    menu: buildMenu(raw, report),
    papers: buildPapers(raw, report),
  };
  // These are made by a command, which says so where one is missing.
  for (const path of [claimLockPath, paperLockPath, sectionLockPath])
    if (raw.data.has(path)) raw.asked.add(path);
  const content =
    guide && site && ui && required && danger ? { ...rest, guide, site, ui, required, danger } : undefined;
  return { content, problems: sortProblems([...problems, ...checkAsked(raw)]) };
}

const byId = <T extends { readonly id: string }>(list: readonly T[]): Record<string, T> =>
  Object.fromEntries(list.map((item) => [item.id, item]));

const buildList = <S extends z.ZodObject, W extends z.ZodType>(
  raw: AskedContent,
  kind: StructureAndWords<S, W>,
  report: Report,
) =>
  joinStructureAndWords(raw, kind, report).map(({ id, line, structure, words }) => ({
    ...structure,
    id,
    line,
    words,
  }));

function buildFacts(raw: AskedContent, numbers: Content['numbers'], report: Report): Record<string, Fact> {
  const entries = joinStructureAndWords(raw, kinds.facts, report);
  return byId(
    entries.map((entry) => {
      const faults: SlotFault[] = [];
      const fact = finishFact(entry, numbers, (fault) => faults.push(fault));
      reportFactFaults(entry, faults, report);
      return fact;
    }),
  );
}

function buildNumbers(raw: AskedContent, locale: Locale, report: Report): readonly string[] {
  const data = findData(raw, `facts/numbers.${locale}.yaml`);
  return (data && validate(data, numberWords, report)) ?? [];
}

function buildClaims(raw: AskedContent, report: Report): Record<string, Claim> {
  const data = findData(raw, 'claims.yaml');
  if (data === undefined) return {};
  return byId(
    Object.entries(recordOf(data)).flatMap(([id, value]) => {
      const claim = validateAt(data, { path: [id], value, schema: claimSchema }, report);
      return claim === undefined ? [] : [{ ...claim, id, line: data.locate([id]).line }];
    }),
  );
}

const buildMenu = (raw: AskedContent, report: Report): MenuGroup[] =>
  joinStructureAndWords(raw, kinds.menu, report).map(({ id, line, structure, words }) => ({
    id,
    line,
    pages: structure,
    words,
  }));

function buildSite(raw: AskedContent, report: Report) {
  const data = findData(raw, 'site.yaml');
  return data && validateAt(data, { path: [], value: siteValue(data.value), schema: siteSchema }, report);
}

function buildRequiredNumbers(raw: AskedContent, report: Report) {
  const data = findData(raw, requiredNumbersPath);
  return data && validate(data, requiredNumbers, report);
}

const buildDangerWords = (raw: AskedContent, report: Report) =>
  whole(
    perLocale((locale) => {
      const data = findData(raw, `${dangerWordsPath}.${locale}.yaml`);
      return data && validate(data, dangerWords, report);
    }),
  );

const buildUiStrings = (raw: AskedContent, report: Report) =>
  whole(
    perLocale((locale) => {
      const data = findData(raw, `i18n/${locale}.yaml`);
      return data && validate(data, uiStrings, report);
    }),
  );
