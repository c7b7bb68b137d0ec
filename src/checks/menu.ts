// The menu names pages that exist and leads to every page; the pages that the site itself leads to are there.
import type { Content } from '../model/content.ts';
import { nearestName } from '../model/did-you-mean.ts';
import { locales } from '../model/locale.ts';
import type { Paper } from '../model/papers.ts';
import { faultOf, type Problem } from '../model/problem.ts';
import type { RawContent } from '../model/raw.ts';
import { problemAt } from '../model/validate.ts';

/** Pages that the header alone leads to, from everywhere. */
const besideMenu: readonly string[] = ['index', 'search'];
const ownPages: readonly string[] = [...besideMenu, 'help/acute'];

/** The list of papers leads to each of them. */
const pageOf = ({ id }: Paper): string => `printables/${id}`;

export const checkMenu = (content: Content, raw: RawContent): Problem[] => [
  ...checkOwnPages(content),
  ...checkNames(content, raw),
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
function checkNames(content: Content, { data }: RawContent): Problem[] {
  const keys = content.pages.map((page) => page.key);
  const file = data.get('menu/menu.yaml');
  return content.menu.flatMap((group) =>
    group.pages.flatMap((id, index) => {
      if (file === undefined || keys.includes(id)) return [];
      const message = `The menu names the page “${id}”, which does not exist.`;
      const near = nearestName(id, keys);
      const hint =
        near === undefined
          ? 'Write that page in every language, or take its name away here.'
          : `Did you mean “${near}”?`;
      const causes = `page ${id}`;
      return [problemAt(file, [group.id, index], { rule: 'references/dangling', message, hint, causes })];
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
