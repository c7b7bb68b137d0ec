// Lines to write on with words between them: “every ___ at ___”.
import type { BlockSpec } from '../../model/paper-blocks.ts';
import type { BlockComposer } from '../block-composer.ts';
import type { Field } from '../document.ts';
import { fieldOf, fill, type PaperContext } from '../paper-context.ts';
import { plainText } from '../runs.ts';

export const writeComposer: BlockComposer<'write'> = {
  compose: (block, context) => [
    {
      kind: 'write',
      heading: block.words.heading,
      parts: partsOf(block, context),
      lines: block.lines,
      ...(block.apart === undefined ? {} : { apart: block.apart }),
    },
  ],
  personalFields: ({ fields }) => fields,
};

/** Words and fields in turn; without words the first field takes the whole line. */
function partsOf({ fields, words }: BlockSpec<'write'>, context: PaperContext): (string | Field)[] {
  const template = words.text ?? `{${fields[0]}}`;
  return template
    .split(/\{([a-z0-9-]+)\}/)
    .map((part, index) => (index % 2 === 1 ? fieldOf(part, context) : plainText(fill(part, context)).trim()))
    .filter((part) => part !== '');
}
