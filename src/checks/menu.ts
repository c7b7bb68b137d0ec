// The menu names pages that exist and leads to every page; the pages that the site itself leads to are there.
import type { Content } from '../model/content.ts';
import { nearestName, didYouMean } from '../model/did-you-mean.ts';
import { locales } from '../model/locale.ts';
import type { Paper } from '../model/papers.ts';
import { faultOf, faultOn, type Problem } from '../model/problem.ts';

/** Pages that the header alone leads to, from everywhere. */
const besideMenu: readonly string[] = ['index', 'search'];
const ownPages: readonly string[] = [...besideMenu, 'help/acute'];

/** The list of papers leads to each of them. */
const pageOf = ({ id }: Paper): string => `printables/${id}`;

export const checkMenu = (content: Content): Problem[] => [
  ...checkOwnPages(content),
  ...checkNames(content),
  ...checkOrphans(content),
];

/** One that a single language lacks is found by its counterpart. */
const checkOwnPages = ({ pages, papers }: Content): Problem[] =>
  [...ownPages, ...papers.map(pageOf)]
    .filter((key) => !pages.some((page) => page.key === key))
    .flatMap((key) =>
      locales.map((locale) =>
        faultOf(`content/docs/${locale}/${key}.mdx`, {
          rule: 'menu/missing-page',
          message: 'The page is missing, and the site itself leads to it.',
          hint: 'Write it, under exactly that name.',
          causes: `page ${key}`,
        }),
      ),
    );

/** The menu is where pages are registered: what it names in vain is missing everywhere. */
function checkNames(content: Content): Problem[] {
  const keys = content.pages.map((page) => page.key);
  return content.menu.flatMap((group) =>
    group.pages
      .filter((id) => !keys.includes(id))
      .map((id) => {
        const fault = {
          message: `“${id}” does not exist.`,
          hint: didYouMean(id, keys),
          causes: `page ${id}`,
        };
        return faultOn('content/menu/menu.yaml', group.line, { rule: 'references/dangling', ...fault });
      }),
  );
}

/** A page outside the menu is named once, at the first language that has it. */
function checkOrphans({ pages, menu, papers }: Content): Problem[] {
  const named = menu.flatMap((group) => group.pages);
  const led = [...besideMenu, ...papers.map(pageOf), ...named];
  const firsts = new Map(pages.toReversed().map((page) => [page.key, page.file]));
  const missing = named.filter((key) => !firsts.has(key));
  return [...firsts]
    .filter(([key]) => !led.includes(key))
    .map(([key, file]) =>
      faultOf(file, {
        rule: 'menu/orphan',
        message: `The page ${key} stands in no group of the menu.`,
        hint: 'Add it to a group in content/menu/menu.yaml.',
        causedBy: `page ${nearestName(key, missing) ?? key}`,
      }),
    );
}
