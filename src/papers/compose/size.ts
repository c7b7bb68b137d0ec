// A fact that is a range, “4–8” → a ring in which the fewest are there and the others may come, the figure, what it means.
import { groupSizeRing } from '../../ring/figures.ts';
import type { Ring } from '../../ring/geometry.ts';
import type { BlockComposer } from '../block-composer.ts';
import { fill, homeOf, type PaperContext } from '../paper-context.ts';

export const sizeComposer: BlockComposer<'size'> = {
  compose: ({ fact, words }, context) => [
    { kind: 'size', ...rangeOf(fact, context), text: fill(words.text, context) },
  ],
  personalFields: () => [],
};

function rangeOf(fact: string, context: PaperContext): { ring: Ring; value: string } {
  const { min, max } = context.content.facts[fact]?.rows[homeOf(context)]?.values ?? {};
  if (min === undefined || max === undefined)
    throw new Error(`The fact “${fact}” has no range for ${homeOf(context)}.`);
  return { ring: groupSizeRing(min, max), value: `${min}–${max}` };
}
