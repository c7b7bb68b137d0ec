// Numbered steps.
import type { BlockComposer } from '../block-composer.ts';
import { fillHeaded } from '../paper-context.ts';

export const stepsComposer: BlockComposer<'steps'> = {
  compose: ({ words }, context) => [{ kind: 'steps', items: words.map((item) => fillHeaded(item, context)) }],
  personalFields: () => [],
};
