// Helplines by their ids → whom to call in the paper's country; the reader's own doctor on duty where the list has no number of
// one.
import { hasPhone } from '../../model/phones.ts';
import type { BlockComposer } from '../block-composer.ts';
import { fill, homeOf } from '../paper-context.ts';
import { phoneRow } from '../phone-row.ts';

export const phoneListComposer: BlockComposer<'phone-list'> = {
  compose: ({ helplines, doctor, words: { heading, text, note, names = {} } }, context) => {
    const { locale } = context.variant;
    const own = doctor?.includes(homeOf(context))
      ? [{ name: [{ text: context.content.ui[locale]['paper.doctor'] }] }]
      : [];
    const rows = (helplines[homeOf(context)] ?? []).map((id) => {
      const helpline = context.content.helplines.filter(hasPhone).find((one) => one.id === id);
      if (helpline === undefined) throw new Error(`There is no helpline “${id}”.`);
      const said = names[id];
      return phoneRow(helpline, locale, said === undefined ? undefined : fill(said, context));
    });
    return [
      {
        kind: 'phone-list',
        ...(heading === undefined ? {} : { heading }),
        ...(text === undefined ? {} : { text: fill(text, context) }),
        rows: [...rows, ...own],
        ...(note === undefined ? {} : { note: fill(note, context) }),
      },
    ];
  },
  personalFields: () => [],
};
