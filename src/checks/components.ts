// Components in pages: known names, known attributes, and ids that lead to what the component needs.
import { componentNames, componentOf } from '../model/components.ts';
import type { Component, Reference } from '../model/component-row.ts';
import { listTopicsOf } from '../model/contacts.ts';
import type { Content } from '../model/content.ts';
import { didYouMean } from '../model/did-you-mean.ts';
import { hasPhone } from '../model/phones.ts';
import type { Fact, FactRow } from '../model/facts.ts';
import { locales } from '../model/locale.ts';
import { faultAt, type Fault, type Problem } from '../model/problem.ts';
import type { Use } from '../model/raw.ts';
import { valueAt } from '../model/validate.ts';
import { zodMessage, missingRemedy, type Issue } from '../model/zod-messages.ts';
import { danglingFault, type Targets } from './dangling.ts';

/** One problem for each component that cannot be rendered as written. */
export const checkComponents = (content: Content): Problem[] =>
  content.pages.flatMap((page) => page.body.uses.flatMap((use) => checkUse(use, content)));

function checkUse(use: Use, content: Content): Problem[] {
  const component = componentOf(use.name);
  if (component === undefined) {
    if (/^[a-z]/.test(use.name)) return [faultAt(use, htmlFault(use.name))];
    const message = `There is no component <${use.name}>.`;
    const causedBy = `component ${use.name}`;
    return [
      faultAt(use, {
        rule: 'components/unknown',
        message,
        hint: didYouMean(use.name, componentNames),
        causedBy,
      }),
    ];
  }
  const faults = [
    ...attributeFaults(use, component),
    ...component
      .refersTo(use.attributes)
      .flatMap(
        (reference) =>
          danglingFault(`<${use.name}>`, reference.id, targetsOf(reference, content)) ??
          needFault(use, reference, content) ??
          [],
      ),
  ];
  return faults.map((fault) => faultAt(use, fault));
}

const htmlFault = (name: string): Fault => ({
  rule: 'page/not-words',
  message: `Here stands HTML, <${name}>.`,
  hint: 'Use words, **bold**, links as [words](path.mdx), and a blank line where a paragraph ends.',
});

function attributeFaults(use: Use, { attributes: schema }: Component): Fault[] {
  const takes = `It takes: ${Object.keys(schema.shape).join(', ') || 'no attributes'}.`;
  return (schema.safeParse(use.attributes).error?.issues ?? []).map((issue) => ({
    rule: 'components/attributes',
    ...plainAttribute(use, issue, takes),
  }));
}

function plainAttribute({ name, attributes }: Use, issue: Issue, takes: string): Omit<Fault, 'rule'> {
  if (issue.code === 'unrecognized_keys') {
    return { message: `<${name}> has no attribute “${issue.keys.join('”, “')}”.`, hint: takes };
  }
  const field = issue.path.map(String).join('.');
  const value = valueAt(attributes, issue.path);
  if (value === undefined) {
    return {
      message: `<${name}> lacks “${field}”.`,
      hint: `Write ${field}="…" in it: ${missingRemedy(issue)}. ${takes}`,
    };
  }
  const { state, remedy } = zodMessage(issue, value);
  return { message: `<${name}>: “${field}” ${state}.`, hint: `${remedy} ${takes}` };
}

function targetsOf(reference: Reference, content: Content): Targets {
  const { kind } = reference;
  switch (kind) {
    case 'fact': {
      const known = factsWith(content, (fact) => fact.rows[reference.country] !== undefined);
      return { what: `fact for ${reference.country}`, known };
    }
    case 'page':
      return { what: kind, known: [...new Set(content.pages.map(({ key }) => key))] };
    case 'paper':
      return { what: kind, known: content.papers.map(({ id }) => id) };
    case 'claim':
      return { what: kind, known: Object.keys(content.claims) };
    case 'helpline':
      return { what: kind, known: content.helplines.filter(hasPhone).map(({ id }) => id) };
    case 'topic': {
      const own = content.organisations.filter(({ country }) => country === reference.country);
      return {
        what: `topic in ${reference.country}`,
        known: [...new Set(own.flatMap(listTopicsOf))],
      };
    }
  }
}

/** What is there, but not as the component needs it. */
function needFault({ name }: Use, reference: Reference, content: Content): Fault | undefined {
  if (reference.kind === 'paper') return regionFault(name, reference, content);
  if (reference.kind !== 'fact') return undefined;
  const { id, country, needs } = reference;
  const row = content.facts[id]?.rows[country];
  if (needs === 'range' && !hasRange(row)) {
    const known = factsWith(content, (fact) => hasRange(fact.rows[country]));
    const message = `<${name}> names the fact “${id}”, which has no min and max for “${country}”.`;
    return { rule: 'components/ring', message, hint: didYouMean(id, known) };
  }
  if (needs !== 'phrase') return undefined;
  // A fact that only stands in lists has no words for running text.
  const without = locales.filter((locale) => row?.text[locale].phrase === undefined);
  if (without.length === 0) return undefined;
  const files = without.map((locale) => `content/facts/facts.${locale}.yaml`).join(' and ');
  return {
    rule: 'components/phrase',
    message: `<${name}> puts “${id}” into a sentence, and its \`phrase\` for “${country}” is missing in ${files}.`,
    hint: 'Add the `phrase` there, or write form="value" here, which is the figure as it stands in lists.',
    causedBy: `phrase ${id} ${country}`,
  };
}

/** A paper with countries is shown for one of them. */
function regionFault(
  name: string,
  { id, region }: Extract<Reference, { kind: 'paper' }>,
  { papers }: Content,
): Fault | undefined {
  const paper = papers.find((one) => one.id === id);
  if (region === undefined || paper === undefined || paper.regions.includes(region)) return undefined;
  const message = `<${name}> shows “${id}” for “${region === 'all' ? 'no country' : region}”, which it does not exist for.`;
  const hint =
    paper.countries.length === 0
      ? 'Leave `country` out.'
      : `Write country="…" in it, with one of: ${paper.countries.join(', ')}.`;
  return { rule: 'components/paper-country', message, hint };
}

const factsWith = ({ facts }: Content, isKnown: (fact: Fact) => boolean): string[] =>
  Object.values(facts)
    .filter(isKnown)
    .map(({ id }) => id);

const hasRange = (row: FactRow | undefined): boolean =>
  row?.values['min'] !== undefined && row.values['max'] !== undefined;
