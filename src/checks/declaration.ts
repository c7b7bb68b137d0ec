// The declaration of confidentiality: whoever signs it has read where the promise stops, whom to call, and that it is no advice.
import { mailOf } from '../papers/compose-paper.ts';
import { wordsOf } from '../papers/document-words.ts';
import { plainText } from '../papers/runs.ts';
import { countryOf, paperPath } from '../papers/variants.ts';
import type { Locale } from '../model/locale.ts';
import type { Problem } from '../model/problem.ts';
import { problemAt } from '../model/validate.ts';
import type { ComposedPaper } from './checked-paper.ts';
import { blocksOf, emergencyNumber } from './paper-words.ts';

/** What each sheet says, by the words it is known from. A language without a list is not read for them. */
const mustSay: Readonly<Partial<Record<Locale, Readonly<Record<string, RegExp>>>>> = {
  da: {
    'that it is no legal advice': /ikke juridisk rådgivning/,
    'who keeps the sheet': /Opbevares af/,
    'that the sheet is destroyed': /makuler/,
  },
  nb: {
    'that it is no legal advice': /ikke juridisk rådgivning/,
    'who keeps the sheet': /Oppbevares av/,
    'that the sheet is destroyed': /makuler/,
  },
};

/** Everyone's duty to tell the authorities about a child, as Danish law has it and no other does. */
const danishDuty: Readonly<Partial<Record<Locale, RegExp>>> = {
  da: /(?:underretter?|siger jeg det til|sige det til) kommunen/,
  nb: /(?:si|sier jeg) fra til kommunen/,
};

export function checkDeclaration(paper: ComposedPaper): Problem[] {
  const { variant, structure, words } = paper;
  if (variant.id !== 'declaration') return [];
  const says = (message: string, hint: string) =>
    ({ rule: 'papers/declaration', message: `${paperPath(variant)} ${message}.`, hint }) as const;
  return [
    ...faultsOfOrder(paper).map((message) =>
      problemAt(
        structure,
        ['layouts', variant.layout],
        says(message, 'Put its blocks in that order, in `pages` of this layout.'),
      ),
    ),
    ...faultsOfWords(paper).map((message) =>
      problemAt(
        words,
        [variant.region],
        says(message, 'Say it in the words for this country; the other countries and languages show how.'),
      ),
    ),
  ];
}

/** The promise, what else it covers and its limits first; the place to sign and the foot last. */
function faultsOfOrder({ variant, document }: ComposedPaper): string[] {
  const blocks = blocksOf(document);
  const kinds = blocks.map(({ kind }) => kind);
  const end = variant.layout === 'group' ? 'signers' : 'fields';
  const wanted = ['head', 'lead', 'row', end, 'foot'].join(', ');
  const signed = blocks.flatMap((block) => (block.kind === 'fields' ? block.fields : []));
  const byHand = signed.filter(({ kind }) => kind === 'signature').length;
  return [
    ...([...kinds.slice(0, 3), ...kinds.slice(-2)].join(', ') === wanted
      ? []
      : [`does not begin and end with ${wanted}`]),
    ...(signed.length === 0 || (byHand === 1 && signed.at(-1)?.kind === 'signature')
      ? []
      : ['is not signed by hand in one place, the last']),
  ];
}

function faultsOfWords({ variant, document, content }: ComposedPaper): string[] {
  const text = wordsOf(document).join('\n');
  const says = mustSay[variant.locale] ?? {};
  const silent = Object.keys(says).filter((what) => says[what]?.test(text) === false);
  const promise = blocksOf(document).find((block) => block.kind === 'lead')?.text ?? [];
  const rows = blocksOf(document).flatMap((block) => (block.kind === 'row' ? [block.text] : []));
  // What else the promise covers may stand before its limits, which are known by the number to call.
  const at = Math.max(
    0,
    rows.findIndex((text) => text.some((run) => run.bold === true)),
  );
  const limits = rows[at] ?? [];
  const bold = plainText(limits.filter((run) => run.bold === true));
  const country = countryOf(variant);
  const number = country && emergencyNumber(country);
  const isDue = country === 'dk';
  const isTold = danishDuty[variant.locale]?.test(text) ?? isDue;
  const mail = mailOf(variant, content)?.body.split('\r\n\r\n') ?? [];
  return [
    ...silent.map((what) => `does not say ${what}`),
    ...(new RegExp(`(^|\\D)${number}$`).test(bold) ? [] : [`does not end its limits with ${number} in bold`]),
    ...(isTold && !isDue ? ['makes a duty of Danish law a promise'] : []),
    ...(isDue && !isTold ? ['does not say that the authorities hear of a child'] : []),
    ...([promise, ...rows.slice(0, at + 1)].every((part) => mail.includes(plainText(part)))
      ? []
      : ['promises something else, or without its limits, in an e-mail']),
  ];
}
