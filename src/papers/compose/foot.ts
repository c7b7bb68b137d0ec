// Where a paper comes from: its publisher, which paper and edition it is, and what it rests on.
import { shortDate } from '../../model/locale.ts';
import type { BlockComposer } from '../block-composer.ts';
import type { Text } from '../document.ts';
import { fill, publisherOf, type PaperContext } from '../paper-context.ts';

export const footComposer: BlockComposer<'foot'> = {
  compose: ({ words, short }, context) => [
    {
      kind: 'foot',
      publisher: publisherOf(context),
      lines: linesOf(fill(words, context), short === true, context),
    },
  ],
  personalFields: () => [],
};

/** A sheet without room for the whole name of the paper names the country. */
function linesOf(rest: Text, short: boolean, { variant, content, paper, name }: PaperContext): Text[] {
  const ui = content.ui[variant.locale];
  const edition = ui['paper.edition'].replace('{{date}}', shortDate(paper.edition));
  if (!short) return [[{ text: `${name} · ${edition}` }], rest];
  // Without a country one line is enough.
  if (variant.region === 'all') return [[{ text: `${edition} · ` }, ...rest]];
  return [[{ text: `${ui[`country.${variant.region}`]} · ${edition}` }], rest];
}
