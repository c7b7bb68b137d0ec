// Words of danger name situations that there are, and every language has some for each that another has.
import type { Content } from '../model/content.ts';
import { dangerWordsPath } from '../model/danger-words.ts';
import { nearestName } from '../model/did-you-mean.ts';
import { locales, type Locale } from '../model/locale.ts';
import type { Problem } from '../model/problem.ts';
import type { RawContent } from '../model/raw.ts';
import { problemAt } from '../model/validate.ts';
import { danglingFault } from './dangling.ts';

export function checkDangerWords({ danger, situations }: Content, { data }: RawContent): Problem[] {
  const known = situations.map(({ id }) => id);
  const named = new Set(locales.flatMap((locale) => Object.keys(danger[locale])));
  return locales.flatMap((locale) => {
    const file = data.get(`${dangerWordsPath}.${locale}.yaml`);
    if (file === undefined) return [];
    const own = Object.keys(danger[locale]);
    const dangling = own.flatMap((id) => {
      const fault = danglingFault('The list', id, { what: 'situation', known });
      if (fault === undefined) return [];
      // What was meant has no words then.
      const meant = nearestName(id, known);
      const causes = meant === undefined || own.includes(meant) ? {} : { causes: wordsFor(meant, locale) };
      return [problemAt(file, [id], { ...fault, ...causes })];
    });
    const missing = known.filter((id) => named.has(id) && !own.includes(id));
    return [
      ...dangling,
      ...missing.map((id) =>
        problemAt(file, [], {
          rule: 'parity/missing-words',
          message: `There are no words of danger for “${id}”, which another language has some for.`,
          hint: `Add “${id}:” with \`raise\`.`,
          causedBy: wordsFor(id, locale),
        }),
      ),
    ];
  });
}

const wordsFor = (id: string, locale: Locale): string => `danger ${locale} ${id}`;
