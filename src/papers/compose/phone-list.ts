// Helplines by their ids → whom to call in the paper's country.
import { hasPhone } from '../../model/phones.ts';
import type { BlockComposer } from '../block-composer.ts';
import { fill, homeOf } from '../paper-context.ts';
import { phoneRow } from '../phone-row.ts';

export const phoneListComposer: BlockComposer<'phone-list'> = {
  compose: ({ helplines, words: { heading, text, note, names = {} } }, context) => {
    const rows = (helplines[homeOf(context)] ?? []).map((id) => {
      const helpline = context.content.helplines.filter(hasPhone).find((one) => one.id === id);
      if (helpline === undefined) throw new Error(`There is no helpline “${id}”.`);
      const row = phoneRow(helpline, context.variant.locale);
      const name = names[id];
      return name === undefined ? row : { name, phone: row.phone };
    });
    return [
      {
        kind: 'phone-list',
        ...(heading === undefined ? {} : { heading }),
        ...(text === undefined ? {} : { text: fill(text, context) }),
        rows,
        ...(note === undefined ? {} : { note: fill(note, context) }),
      },
    ];
  },
  personalFields: () => [],
};
