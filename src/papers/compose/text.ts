// A paragraph, or a small one about the paper itself, which begins with its edition.
import { shortDate } from '../../model/locale.ts';
import type { BlockComposer } from '../block-composer.ts';
import { fill } from '../paper-context.ts';

export const textComposer: BlockComposer<'text'> = {
  compose: ({ words, small }, context) => {
    const text = fill(words, context);
    if (small === undefined) return [{ kind: 'text', text }];
    const { content, paper, variant } = context;
    const edition = content.ui[variant.locale]['paper.edition'].replace('{{date}}', shortDate(paper.edition));
    return [{ kind: 'text', text: [{ text: `${edition}. ` }, ...text], small }];
  },
  personalFields: () => [],
};
