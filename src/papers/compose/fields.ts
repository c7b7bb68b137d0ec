// Lines to write on, one under another.
import type { BlockComposer } from '../block-composer.ts';
import { fieldOf } from '../paper-context.ts';

export const fieldsComposer: BlockComposer<'fields'> = {
  compose: ({ fields }, context) => [
    { kind: 'fields', fields: fields.map((name) => fieldOf(name, context)) },
  ],
  personalFields: ({ fields }) => fields,
};
