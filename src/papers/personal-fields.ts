// What of all that a person may add a paper has room for.
import type { Content } from '../model/content.ts';
import { personalFieldsIn } from './compose-block.ts';
import { paperOf, standsOn, type PaperVariant } from './variants.ts';

/** Names of fields: `group`, `name`. A field that is on no sheet of the paper is not among them. */
export function personalFieldsOn(
  variant: PaperVariant,
  content: Pick<Content, 'papers'>,
): ReadonlySet<string> {
  const { layouts, blocks } = paperOf(content, variant.id);
  const { pages, parts = [] } = layouts[variant.layout] ?? { pages: [] };
  const own = pages.flat().flatMap((id) => {
    const block = blocks[id];
    return block === undefined || !standsOn(block, variant) ? [] : personalFieldsIn(block);
  });
  const ofParts = parts.flatMap(({ paper: id, layout, role }) => [
    ...personalFieldsOn({ ...variant, id, layout, ...(role === undefined ? {} : { role }) }, content),
  ]);
  return new Set([...own, ...ofParts.filter((name) => name !== 'name')]);
}
