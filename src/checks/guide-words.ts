// The words of the guide: whatever is filled into them must have a value in the country they are read in.
import type { GuideGraph } from '../guide/graph.ts';
import { slotsOf } from '../papers/slot-values.ts';
import type { Content } from '../model/content.ts';
import type { GuideWords } from '../model/guide.ts';
import { countriesInEnglish, locales, localesInEnglish, type Country } from '../model/locale.ts';
import type { Problem } from '../model/problem.ts';
import { lostSlot } from './dangling.ts';
import { faultInGuide } from './guide-fault.ts';

/** A slot in the words that this country has no value for. */
export function checkGuideWords(graph: GuideGraph, country: Country, content: Content): Problem[] {
  return locales.flatMap((locale) => {
    const slots = slotsOf({ locale, region: country }, content);
    return textsOf(content.guide.words[locale], graph, country).flatMap(({ id, text }) => {
      const slot = [...text.matchAll(/\{([^}]*)\}/g)].find(([, name = '']) => slots[name] === undefined)?.[0];
      if (slot === undefined) return [];
      const message = `“${id}” says ${slot} in ${localesInEnglish[locale]}, which has no value for ${countriesInEnglish[country]}.`;
      const hint = 'Say it without, or under the country that has it.';
      const fault = {
        rule: 'guide/words',
        message,
        hint,
        ...(lostPhrase(slot, country, content) ?? lostSlot(slot, content)),
      } as const;
      return [faultInGuide(content.guide, id, fault)];
    });
  });
}

/** A slot of a phrase that a fact lacks there: `{group-size.phrase}`. */
function lostPhrase(
  slot: string,
  country: Country,
  { facts }: Content,
): { readonly causedBy: string } | undefined {
  const [id = '', field] = slot.slice(1, -1).split('.');
  return field === 'phrase' && facts[id]?.rows[country] !== undefined
    ? { causedBy: `phrase ${id} ${country}` }
    : undefined;
}

interface Said {
  readonly id: string;
  readonly text: string;
}

/** Everything a reader of this country's guide can come to read, with the question or outcome it belongs to. */
function textsOf(words: GuideWords, { questions, outcomes }: GuideGraph, country: Country): Said[] {
  const asked = Object.entries(questions).flatMap(([id, answers]) => {
    const {
      question = '',
      hint = '',
      short = '',
      answers: texts = {},
      reasons = {},
      paper = {},
    } = words.questions[id] ?? {};
    const own = answers.flatMap((one) => [texts[one.id], reasons[one.id], paper[one.to]]);
    return [question, hint, short, ...own].map((text = '') => ({ id, text }));
  });
  const ends = outcomes.flatMap((id) => {
    const { title = '', text = '', closing, paper, [country]: own } = words.outcomes[id] ?? {};
    return [title, text, own, closing, paper?.title, paper?.text, paper?.[country]].map((one = '') => ({
      id,
      text: one,
    }));
  });
  return [...asked, ...ends];
}
