// The menu and the declaration name things that exist.
import type { Content } from '../model/content.ts';
import { suggest } from '../model/nearest.ts';
import type { Problem } from '../model/problem.ts';
import { faultIn } from './fault.ts';

export function checkMenu(content: Content): Problem[] {
  const keys = content.pages.map((page) => page.key);
  const places = content.places.map((place) => place.id);
  return [
    ...content.menu
      .flatMap((group) => group.pages)
      .flatMap((key) => dangling('content/menu/menu.yaml', key, keys)),
    ...Object.values(content.declaration.countries).flatMap(({ phone }) =>
      dangling('content/printables/declaration.yaml', phone, places),
    ),
  ];
}

function dangling(file: string, id: string, known: readonly string[]): Problem[] {
  if (known.includes(id)) return [];
  const message = `“${id}” does not exist.`;
  return [faultIn(file, { rule: 'references/dangling', message, hint: suggest(id, known) })];
}
