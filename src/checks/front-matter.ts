// What pages call themselves, and are found by: nothing twice in a language, and words besides the page's own; and that there is a
// page below it.
import type { Content } from '../model/content.ts';
import type { Page } from '../model/page.ts';
import { faultOf, faultOn, type Fault, type Problem } from '../model/problem.ts';

export const checkFrontMatter = ({ pages }: Content): Problem[] =>
  pages.flatMap((page) => [
    ...checkRepeated(page, pages, 'title'),
    ...checkRepeated(page, pages, 'description'),
    ...faultsOfAliases(page).map((fault) => faultOn(page.file, page.lines['aliases'] ?? 1, fault)),
    ...checkBody(page),
  ]);

function checkBody({ file, body }: Page): Problem[] {
  if (body.uses.length > 0 || body.passages.length > 0) return [];
  const message = 'The page has nothing below its title.';
  const hint = 'Write it, or keep the draft outside content/ until somebody does.';
  return [faultOf(file, { rule: 'page/empty', message, hint })];
}

/** A tab, a hit of the search and a shared link show these alone. */
function checkRepeated(page: Page, pages: readonly Page[], key: 'title' | 'description'): Problem[] {
  const first = pages.find(
    (one) => one.locale === page.locale && one[key].toLowerCase() === page[key].toLowerCase(),
  );
  if (first === undefined || first === page) return [];
  const message = `${first.file} has the same ${key}.`;
  const hint = `Say in the ${key} what this page alone is about.`;
  return [faultOn(page.file, page.lines[key] ?? 1, { rule: 'front-matter/repeated', message, hint })];
}

function faultsOfAliases({ key, title, aliases }: Page): Fault[] {
  const rule = 'front-matter/aliases';
  // The page of results is never one of them.
  if (key === 'search')
    return aliases.length === 0
      ? []
      : [{ rule, message: 'The search page has aliases.', hint: 'Remove them: it is not found by itself.' }];
  if (aliases.length === 0) {
    const hint = 'Write what people type who mean this page and do not know its title.';
    return [{ rule, message: 'The page has no aliases.', hint }];
  }
  const small = aliases.map((alias) => alias.toLowerCase());
  return aliases.flatMap((alias, index): Fault[] => {
    const isTitle = small[index] === title.toLowerCase();
    if (!isTitle && small.indexOf(alias.toLowerCase()) === index) return [];
    const message = `The alias “${alias}” ${isTitle ? 'is the title' : 'stands twice'}.`;
    return [{ rule, message, hint: 'Remove it: it finds nothing more.' }];
  });
}
