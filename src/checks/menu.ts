// The menu names pages that exist and leads to every page; the pages that the site itself leads to are there.
import type { Content } from '../model/content.ts';
import { didYouMean } from '../model/did-you-mean.ts';
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
    .flatMap((key) => locales.map((locale) => `content/docs/${locale}/${key}.mdx`))
    .map((file) =>
      faultOf(file, {
        rule: 'menu/missing-page',
        message: 'The page is missing, and the site itself leads to it.',
        hint: 'Write it, under exactly that name.',
      }),
    );

function checkNames({ pages, menu }: Content): Problem[] {
  const keys = pages.map((page) => page.key);
  return menu.flatMap((group) =>
    group.pages
      .filter((id) => !keys.includes(id))
      .map((id) => {
        const message = `“${id}” does not exist.`;
        const hint = didYouMean(id, keys);
        return faultOn('content/menu/menu.yaml', group.line, { rule: 'references/dangling', message, hint });
      }),
  );
}

/** A page outside the menu is named once, at the first language that has it. */
function checkOrphans({ pages, menu, papers }: Content): Problem[] {
  const led = [...besideMenu, ...papers.map(pageOf), ...menu.flatMap((group) => group.pages)];
  const firsts = new Map(pages.toReversed().map((page) => [page.key, page.file]));
  return [...firsts]
    .filter(([key]) => !led.includes(key))
    .map(([key, file]) =>
      faultOf(file, {
        rule: 'menu/orphan',
        message: `The page ${key} stands in no group of the menu.`,
        hint: 'Add it to a group in content/menu/menu.yaml.',
      }),
    );
}
