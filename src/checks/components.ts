// Components in pages: known names, known attributes, and ids that lead somewhere.
import {
  attributesOf,
  componentAttributes,
  componentNames,
  type ComponentName,
} from '../model/components.ts';
import type { Content } from '../model/content.ts';
import type { FactRow } from '../model/facts.ts';
import { locales } from '../model/locale.ts';
import { suggest } from '../model/did-you-mean.ts';
import { plainFault, plainWanted, type Issue } from '../model/zod-messages.ts';
import type { Problem } from '../model/problem.ts';
import type { Use } from '../model/raw.ts';
import { valueAt } from '../model/validate.ts';
import { faultAt } from './fault.ts';

/** One problem for each component that cannot be rendered as written. */
export const checkComponents = (content: Content): Problem[] =>
  content.pages.flatMap((page) => page.body.uses.flatMap((use) => checkUse(use, content)));

function checkUse(use: Use, content: Content): Problem[] {
  const name = componentNames.find((known) => known === use.name);
  if (name === undefined) {
    const message = `There is no component <${use.name}>.`;
    return [faultAt(use, { rule: 'components/unknown', message, hint: suggest(use.name, componentNames) })];
  }
  const faults = checkAttributes(use, name);
  return faults.length > 0
    ? faults
    : [
        ...checkIds(use, content),
        ...checkRing(use, content),
        ...checkPhrase(use, content),
        ...checkTwin(use, content),
      ];
}

function checkAttributes(use: Use, name: ComponentName): Problem[] {
  const schema = componentAttributes[name];
  const result = schema.safeParse(use.attributes);
  return (result.error?.issues ?? []).map((issue) => {
    const field = issue.path.map(String).join('.');
    const takes = `It takes: ${Object.keys(schema.shape).join(', ') || 'no attributes'}.`;
    const { message, hint } = plainAttribute(issue, {
      name,
      field,
      value: valueAt(use.attributes, issue.path),
      takes,
    });
    return faultAt(use, { rule: 'components/attributes', message, hint });
  });
}

interface Attribute {
  readonly name: ComponentName;
  readonly field: string;
  readonly value: unknown;
  readonly takes: string;
}

function plainAttribute(
  issue: Issue,
  { name, field, value, takes }: Attribute,
): { message: string; hint: string } {
  if (issue.code === 'unrecognized_keys') {
    return { message: `<${name}> has no attribute “${issue.keys.join('”, “')}”.`, hint: takes };
  }
  if (value === undefined) {
    return { message: `<${name}> lacks “${field}”.`, hint: `Add it: ${plainWanted(issue)}. ${takes}` };
  }
  const { so, todo } = plainFault(issue, value);
  return { message: `<${name}>: “${field}” ${so}.`, hint: `${todo} ${takes}` };
}

/** A ring is drawn from a smallest and a largest number of seats. */
function checkRing(use: Use, content: Content): Problem[] {
  const ring = attributesOf(use, 'Ring');
  const row = ring && content.facts[ring.fact]?.rows[ring.country];
  if (ring === undefined || row === undefined || hasRange(row)) return [];
  const known = Object.values(content.facts).filter((fact) => hasRange(fact.rows[ring.country]));
  const message = `<Ring> names the fact “${ring.fact}”, which has no min and max for “${ring.country}”.`;
  const hint = suggest(
    ring.fact,
    known.map((fact) => fact.id),
  );
  return [faultAt(use, { rule: 'components/ring', message, hint })];
}

/** A fact that only stands in lists has no words for running text. */
function checkPhrase(use: Use, content: Content): Problem[] {
  const fact = attributesOf(use, 'Fact');
  const row = fact && content.facts[fact.id]?.rows[fact.country];
  if (fact === undefined || row === undefined || fact.form === 'value') return [];
  if (locales.every((locale) => row.text[locale].phrase !== undefined)) return [];
  const message = `<Fact> names “${fact.id}”, which has no phrase for “${fact.country}” in both languages.`;
  const hint = 'Give it a `phrase` in facts.da.yaml and facts.nb.yaml, or write form="value".';
  return [faultAt(use, { rule: 'components/phrase', message, hint })];
}

/** A paper with countries is shown for one of them. */
function checkTwin(use: Use, content: Content): Problem[] {
  const twin = attributesOf(use, 'PaperContent');
  const paper = content.papers.find(({ id }) => id === twin?.paper);
  if (twin === undefined || paper === undefined || paper.regions.includes(twin.country ?? 'all')) return [];
  const message = `<PaperContent> shows “${paper.id}” for “${twin.country ?? 'no country'}”, which it does not exist for.`;
  const hint =
    paper.countries.length === 0 ? 'Leave `country` out.' : `Use one of: ${paper.countries.join(', ')}.`;
  return [faultAt(use, { rule: 'components/paper-country', message, hint })];
}

const hasRange = (row: FactRow | undefined): boolean =>
  row?.values['min'] !== undefined && row.values['max'] !== undefined;

/** Every reference a component makes, with the names it may be. */
function checkIds(use: Use, content: Content): Problem[] {
  return referencesOf(use, content)
    .filter(({ id, known }) => !known.includes(id))
    .map(({ id, known, what }) => {
      const message = `<${use.name}> names the ${what} “${id}”, which does not exist.`;
      return faultAt(use, { rule: 'references/dangling', message, hint: suggest(id, known) });
    });
}

interface Reference {
  readonly what: string;
  readonly id: string;
  readonly known: readonly string[];
}

function referencesOf(use: Use, content: Content): Reference[] {
  const fact = attributesOf(use, 'Fact');
  const facts = attributesOf(use, 'Facts');
  const ring = attributesOf(use, 'Ring');
  const figures = [
    ...(fact === undefined ? [] : [{ id: fact.id, country: fact.country }]),
    ...(facts?.ids ?? []).map((id) => ({ id, country: facts?.country })),
    ...(ring === undefined ? [] : [{ id: ring.fact, country: ring.country }]),
  ].map(({ id, country }) => {
    const known = Object.values(content.facts).filter(
      (one) => country !== undefined && one.rows[country] !== undefined,
    );
    return { what: `fact for ${country ?? 'no country'}`, id, known: known.map((one) => one.id) };
  });
  const keys = [...new Set(content.pages.map((page) => page.key))];
  const to = attributesOf(use, 'Go')?.to ?? attributesOf(use, 'EntryCard')?.to;
  const paper = attributesOf(use, 'Card')?.paper ?? attributesOf(use, 'PaperContent')?.paper;
  const claims = Object.keys(content.claims);
  return [
    ...figures,
    ...(to === undefined ? [] : [{ what: 'page', id: to, known: keys }]),
    ...(paper === undefined
      ? []
      : [{ what: 'paper', id: paper, known: content.papers.map((one) => one.id) }]),
    ...(attributesOf(use, 'Source')?.claim ?? []).map((id) => ({ what: 'claim', id, known: claims })),
  ];
}
