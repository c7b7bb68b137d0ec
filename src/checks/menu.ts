// The menu and the declaration name things that exist.
import type { Content } from '../model/content.ts';
import { suggest } from '../model/nearest.ts';
import type { Place, Problem } from '../model/problem.ts';
import { faultAt } from './fault.ts';

export function checkMenu(content: Content): Problem[] {
  const keys = content.pages.map((page) => page.key);
  const places = content.places.map((place) => place.id);
  const { countries, lines } = content.declaration;
  return [
    ...content.menu.flatMap(({ line, pages }) =>
      pages.flatMap((id) => dangling({ file: 'content/menu/menu.yaml', line, column: 1 }, id, keys)),
    ),
    ...(['dk', 'no'] as const).flatMap((country) => {
      const at = { file: 'content/printables/declaration.yaml', line: lines[country], column: 1 };
      return dangling(at, countries[country].phone, places);
    }),
  ];
}

function dangling(at: Place, id: string, known: readonly string[]): Problem[] {
  if (known.includes(id)) return [];
  const message = `“${id}” does not exist.`;
  return [faultAt(at, { rule: 'references/dangling', message, hint: suggest(id, known) })];
}
