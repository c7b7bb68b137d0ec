// A table to write in how to reach one another: a field in each cell, named by its column and its row.
import type { BlockComposer } from '../block-composer.ts';
import type { Field } from '../document.ts';

export const contactTableComposer: BlockComposer<'contact-table'> = {
  compose: ({ rows, words: { tick, ...columns } }) => [
    {
      kind: 'contact-table',
      columns,
      rows: Array.from({ length: rows }, (_, index) => {
        const fieldOf = (name: string, label: string, tooltip = label): Field => ({
          name: `${name}-${index + 1}`,
          label,
          tooltip: `${tooltip}, ${index + 1}`,
          kind: 'text',
        });
        return {
          name: fieldOf('name', columns.name),
          reach: fieldOf('reach', columns.reach),
          may: fieldOf('may', columns.may, tick),
        };
      }),
    },
  ],
  personalFields: () => [],
};
