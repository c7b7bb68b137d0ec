// The menu names pages that exist, and leads to every page.
import type { Content } from '../model/content.ts';
import { suggest } from '../model/did-you-mean.ts';
import { faultAt, faultOn, type Position, type Problem } from '../model/problem.ts';

/** Pages the header leads to from everywhere. */
const besideMenu: readonly string[] = ['index', 'search'];

export function checkMenu(content: Content): Problem[] {
  const keys = content.pages.map((page) => page.key);
  return [
    ...content.menu.flatMap(({ line, pages }) =>
      pages.flatMap((id) => dangling({ file: 'content/menu/menu.yaml', line, column: 1 }, id, keys)),
    ),
    ...orphans(content),
  ];
}

/** A page outside the menu is named once, at the first language that has it. */
function orphans({ pages, menu, papers }: Content): Problem[] {
  // The list of papers leads to each of them.
  const listed = papers.map(({ id }) => `printables/${id}`);
  const led = [...besideMenu, ...listed, ...menu.flatMap((group) => group.pages)];
  const firsts = new Map(pages.toReversed().map((page) => [page.key, page.file]));
  return [...firsts]
    .filter(([key]) => !led.includes(key))
    .map(([key, file]) =>
      faultOn(file, 1, {
        ...{ rule: 'menu/orphan', message: `The page ${key} stands in no group of the menu.` },
        hint: 'Add it to a group in content/menu/menu.yaml.',
      }),
    );
}

function dangling(at: Position, id: string, known: readonly string[]): Problem[] {
  if (known.includes(id)) return [];
  const message = `“${id}” does not exist.`;
  return [faultAt(at, { rule: 'references/dangling', message, hint: suggest(id, known) })];
}
