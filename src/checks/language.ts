// Words that give a translation away, and promises no source makes.
import type { Content } from '../model/content.ts';
import type { Locale } from '../model/locale.ts';
import type { Problem } from '../model/problem.ts';
import { faultAt } from './fault.ts';
import { proseOf } from './prose.ts';

/** Words that exist in the other language only (glossary, false friends 16); quotations in «» are let through. */
const neighbourWords: Readonly<Record<Locale, RegExp>> = {
  da: /(?<![\p{L}-])(gruppa|deltaker\p{L}*|hjelp\p{L}*|møte\p{L}*|taushet\p{L}*|igangsetter\p{L}*|uke\p{L}*|å|meldepligt\p{L}*|likeverd\p{L}*|noen|dere|etter|\p{L}{3,}sjon)(?![\p{L}-])/giu,
  nb: /(?<![\p{L}-])(hjælp\p{L}*|gruppen|gruppens|deltager\p{L}*|møde\p{L}*|tavshed\p{L}*|igangsætter\p{L}*|uge\p{L}*|hvad|af|nogen|efter|at (?:dele|tale|lytte|være|komme|starte))(?![\p{L}-])/giu,
};

/** Claims of effect: what participants tell is not proof (findings 1.6). */
const effectWords: Readonly<Record<Locale, RegExp>> = {
  da: /(?<!\p{L})(dokumenteret effekt|forskning viser|undersøgelser viser|bevist|virker mod|helbreder)(?!\p{L})/giu,
  nb: /(?<!\p{L})(dokumentert effekt|forskning viser|forskningen viser|undersøkelser viser|bevist|virker mot|helbreder)(?!\p{L})/giu,
};

export function checkLanguage(content: Content): Problem[] {
  return content.pages.flatMap((page) =>
    proseOf(page).flatMap((piece) => {
      const text = piece.text.replaceAll(/«[^»]*»/g, '');
      const neighbours = (text.match(neighbourWords[page.locale]) ?? []).map((word) =>
        faultAt(piece, {
          rule: 'language/neighbour-word',
          message: `“${word}” belongs to the other language.`,
          hint: 'Use this language’s own word, or put a term of art in «guillemets».',
        }),
      );
      const effects = (text.match(effectWords[page.locale]) ?? []).map((word) =>
        faultAt(piece, {
          rule: 'language/effect',
          message: `“${word}” promises an effect.`,
          hint: 'Say what participants report, or name the study in the same sentence and reword.',
        }),
      );
      return [...neighbours, ...effects];
    }),
  );
}
