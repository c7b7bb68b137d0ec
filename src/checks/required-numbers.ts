// Pages and papers that must carry numbers for danger to life do; and what carries some is listed as one that must.
import type { Content } from '../model/content.ts';
import { didYouMean, nearestName } from '../model/did-you-mean.ts';
import { countries, locales, otherCountries, ownCountry, phonePlans, type Country } from '../model/locale.ts';
import type { Page } from '../model/page.ts';
import { faultAt, faultOn, type Fault, type Problem } from '../model/problem.ts';
import type { RawContent, RawData, Use } from '../model/raw.ts';
import { requiredNumbersPath } from '../model/required-numbers.ts';
import { problemAt } from '../model/validate.ts';
import { danglingFault } from './dangling.ts';

const listFile = `content/${requiredNumbersPath}`;

export function checkRequiredNumbers(content: Content, { data }: RawContent): Problem[] {
  const file = data.get(requiredNumbersPath);
  if (file === undefined) return [];
  return [
    ...checkNames(content, file),
    ...checkShort(content, file),
    ...content.pages.flatMap((page) => [
      ...checkComponents(page, content),
      ...checkUrgent(page, content),
      ...checkListed(page, content),
    ]),
  ];
}

const listing = (name: string): string => `listing ${name}`;

/** The list names pages and papers that there are, and every paper. */
function checkNames({ pages, papers, situations, required }: Content, file: RawData): Problem[] {
  const keys = [...new Set(pages.map(({ key }) => key))];
  const ids = papers.map(({ id }) => id);
  const dangling = (part: 'pages' | 'papers', what: string, known: readonly string[]): Problem[] =>
    Object.keys(required[part]).flatMap((name) => {
      const fault = danglingFault('The list', name, { what, known });
      if (fault === undefined) return [];
      // What was meant stands nowhere in the list.
      const meant = nearestName(name, known);
      return [
        problemAt(file, [part, name], meant === undefined ? fault : { ...fault, causes: listing(meant) }),
      ];
    });
  const unlisted = ids.filter((id) => required.papers[id] === undefined);
  const there = situations.map(({ id }) => id);
  const lost = required.situations.filter((id) => !there.includes(id));
  const added = there.filter((id) => !required.situations.includes(id));
  return [
    ...lost.map((id) =>
      problemAt(file, ['situations', required.situations.indexOf(id)], {
        rule: 'places/required',
        message: `There is no situation “${id}”, and others link to its anchor.`,
        hint: didYouMean(id, there),
      }),
    ),
    ...added.map((id) =>
      problemAt(file, ['situations'], {
        rule: 'places/required',
        message: `The situation “${id}” does not stand here.`,
        hint: `Write “- ${id}” here: once others link to it, it stays.`,
      }),
    ),
    ...dangling('pages', 'page', keys),
    ...dangling('papers', 'paper', ids),
    ...unlisted.map((id) =>
      problemAt(file, ['papers'], {
        rule: 'places/required',
        message: `“${id}” does not stand here.`,
        hint: `Write “${id}: must” where it has to carry the number for danger to life, “${id}: may” where not, and “${id}: none” where it carries none.`,
        causedBy: listing(id),
      }),
    ),
  ];
}

/** Where there is room for a sentence a situation, these numbers are said in every language. */
function checkShort({ situations, required, helplines }: Content, file: RawData): Problem[] {
  return countries.flatMap((country) => {
    const own = helplines.flatMap((one) => (one.country === country ? [one.id] : []));
    return required.short[country].flatMap((id, index) => {
      const path = ['short', country, index];
      const dangling = danglingFault('The list', id, { what: `helpline in ${country}`, known: own });
      if (dangling !== undefined) return [problemAt(file, path, dangling)];
      const silent = locales.filter(
        (locale) => !situations.some(({ words }) => words[locale][country].short?.includes(`{${id}.phone}`)),
      );
      if (silent.length === 0) return [];
      const message = `The short form of the situations does not say the number of “${id}” in ${silent.join(' and ')}.`;
      const hint = `Say {${id}.phone} in a \`short\` of content/places/situations.<language>.yaml, under ${country}.`;
      return [problemAt(file, path, { rule: 'places/required', message, hint })];
    });
  });
}

const usesOf = ({ body }: Page, name: string): readonly Use[] => body.uses.filter((use) => use.name === name);

const missingRule = 'places/required';

/** `Acute` for every country, the reader’s own first; `AcuteShort` for the reader’s own. */
function checkComponents(page: Page, { required, ui }: Content): Problem[] {
  const name = required.pages[page.key];
  if (name !== 'Acute' && name !== 'AcuteShort') return [];
  const own = ownCountry[page.locale];
  const wanted: readonly Country[] = name === 'Acute' ? [own, ...otherCountries(own)] : [own];
  const uses = usesOf(page, name);
  const first = uses[0];
  const at = (fault: Fault): Problem =>
    first === undefined ? faultOn(page.file, page.lines['title'] ?? 1, fault) : faultAt(first, fault);
  const missing = wanted.filter((country) =>
    uses.every(({ attributes }) => attributes['country'] !== country),
  );
  const said = (country: Country): string =>
    `${phonePlans[country].life[0]} in ${ui[page.locale][`country.${country}`]}`;
  if (missing.length > 0) {
    const message = `${page.locale}/${page.key} does not show whom to call in danger to life: ${missing.map(said).join(', ')}.`;
    const hint = `Write ${missing.map((country) => `<${name} country="${country}" />`).join(' and ')}; ${listFile} says that this page must.`;
    return [at({ rule: missingRule, message, hint, causes: `list ${name} ${page.locale}/${page.key}` })];
  }
  if (first?.attributes['country'] === own) return [];
  const message = `${page.locale}/${page.key} shows the numbers of another country before ${said(own)}.`;
  const hint = `Let <${name} country="${own}" /> be the first.`;
  return [at({ rule: missingRule, message, hint })];
}

function checkUrgent({ key, locale, file, lines, urgent }: Page, { required }: Content): Problem[] {
  if (urgent || required.pages[key] !== 'urgent') return [];
  const message = `${locale}/${key} does not have ${phonePlans[ownCountry[locale]].life[0]} in its head, which is called in danger to life.`;
  const hint = `Write “urgent: true” here; ${listFile} says that this page must.`;
  return [faultOn(file, lines['title'] ?? 1, { rule: missingRule, message, hint })];
}

/** What a page shows is required of it, so that it cannot be taken off unseen. */
function checkListed(page: Page, { required }: Content): Problem[] {
  const listed = required.pages[page.key];
  const shown = (['Acute', 'AcuteShort'] as const).flatMap((name) =>
    usesOf(page, name)
      .slice(0, 1)
      .map((use) => ({ name, line: use.line })),
  );
  const inHead = page.urgent ? [{ name: 'urgent' as const, line: page.lines['urgent'] ?? 1 }] : [];
  return [...shown, ...inHead]
    .filter(({ name }) => name !== listed)
    .map(({ name, line }) =>
      faultOn(page.file, line, {
        rule: missingRule,
        message: `${page.locale}/${page.key} shows numbers for danger to life, and ${listFile} does not say that it must.`,
        hint: `Write “${page.key}: ${name}” there, under \`pages\`.`,
        causedBy: listing(page.key),
      }),
    );
}
