// The other country on a page whose reader lives in one: a single section, the last before the ways on, so that whoever lives here
// reads about here until the end.
import { nextId, otherCountryId } from '../model/anchors.ts';
import type { Content } from '../model/content.ts';
import { countries, ownCountry } from '../model/locale.ts';
import type { Page } from '../model/page.ts';
import { faultAt, type Fault, type Position, type Problem } from '../model/problem.ts';
import type { Heading } from '../model/raw.ts';
import { isReaderPage, severityOfReaderRules } from './reader-pages.ts';

export const checkOtherCountry = (content: Content): Problem[] =>
  content.pages
    .filter(isReaderPage)
    .flatMap((page) => [...misplacedSection(page), ...otherSections(page, content), ...otherNotes(page)]);

/** From its heading to the next on its level, in lines; undefined where a page has none. */
export function otherCountryLines({
  body,
}: Page): { readonly from: number; readonly to: number } | undefined {
  const sections = body.headings.filter(({ depth }) => depth === 2);
  const index = sections.findIndex(({ id }) => id === otherCountryId);
  const from = sections[index]?.line;
  return from === undefined ? undefined : { from, to: sections[index + 1]?.line ?? Infinity };
}

const isInside = ({ line }: Position, page: Page): boolean => {
  const lines = otherCountryLines(page);
  return lines !== undefined && line >= lines.from && line < lines.to;
};

function misplacedSection({ body }: Page): Problem[] {
  const found = body.headings.find(({ id }) => id === otherCountryId);
  if (found === undefined) return [];
  if (found.depth !== 2)
    return [problem(found, `“${found.text}” is on level ${found.depth}.`, 'Begin it with ##.')];
  const after = body.headings.filter(
    ({ line, depth, id }) => line > found.line && depth === 2 && id !== nextId,
  );
  if (after.length === 0) return [];
  const message = `After “${found.text}” comes “${after[0]?.text ?? ''}”, which is for every reader.`;
  return [problem(found, message, `Move the section to the end of the page, before {#${nextId}}.`)];
}

/** Sections that by their headings are about another country alone. */
function otherSections(page: Page, { ui }: Content): Problem[] {
  const own = ownCountry[page.locale];
  const namesAnotherAlone = ({ text }: Heading): boolean => {
    const named = countries.filter((country) => text.includes(ui[page.locale][`country.${country}`]));
    return named.length > 0 && !named.includes(own);
  };
  return page.body.headings
    .filter((heading) => namesAnotherAlone(heading) && !isInside(heading, page))
    .map((heading) =>
      problem(heading, `“${heading.text}” is another section about another country.`, gather),
    );
}

const otherNotes = (page: Page): Problem[] =>
  page.body.uses
    .filter((use) => use.name === 'Country' && !isInside(use, page))
    .map((use) => problem(use, 'A note on another country stands among what is about this one.', gather));

const gather = `Say it in one section at the end, “## … {#${otherCountryId}}”, if a reader here needs it at all.`;

const problem = (at: Position, message: string, hint: string): Problem => {
  const fault: Fault = { rule: 'language/other-country', message, hint };
  return { ...faultAt(at, fault), severity: severityOfReaderRules };
};
