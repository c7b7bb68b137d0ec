// Words about whoever wrote the page instead of whoever reads it: our sources, what they do not say, when they were written. The
// small number and the foot carry all that. Only whole phrases are listed: “vi” is mostly the group, and may say anything.
import { componentOf } from '../model/components.ts';
import type { Content } from '../model/content.ts';
import type { Locale } from '../model/locale.ts';
import type { Page } from '../model/page.ts';
import { faultAt, type Fault, type Problem } from '../model/problem.ts';
import type { RawContent, Use } from '../model/raw.ts';
import { problemAt } from '../model/validate.ts';
import { isName, localeOfWords, withoutQuotations } from './language.ts';
import { textOf } from './page-words.ts';
import { headProseOf, placeInPassage } from './prose.ts';
import { severityOfReaderRules, tellsOfSources } from './reader-pages.ts';
import { textValuesOf } from './text-values.ts';

/** What a phrase is about, as the message says it. */
const kinds = {
  ourselves: 'those who wrote the page',
  sources: 'sources',
  silence: 'what was not found',
  dates: 'when something was written',
} as const;

type Phrases = Readonly<Record<keyof typeof kinds, readonly string[]>>;

/** Up to so many words in between. */
const words = (most: number): string => `(?:[\\p{L}-]+ ){0,${most}}?`;
const year = '(?:19|20)\\d\\d';

/** Patterns of whole words. A language without a row is not read for them. */
const phrases: Readonly<Partial<Record<Locale, Phrases>>> = {
  da: {
    ourselves: [
      'vores (?:eget |egne )?(?:forslag|kilder?|tekster|læsning)',
      `(?:ordene|tekst|teksten|teksterne|eksemplerne|sætningerne|forklaringerne|rækkefølgen|rådene|resten) ${words(4)}er vores`,
      '(?:foreslår|anbefaler) vi|vi (?:foreslår|anbefaler)|har vi (?:selv )?(?:foreslået|føjet til|lavet et forslag)',
      `vi har (?:et|nogle) forslag|vi ${words(1)}bygger ${words(1)}på|bygger vi ${words(2)}på`,
      `så vidt vi ved|vi gætter ikke|vi ved ${words(1)}ikke,? (?:om|hvem|hvilken|hvilket|hvilke)`,
      'vi skriver (?:her|om)|når vi skriver|(?:sådan|som) (?:læser|forstår) vi|her er (?:det|dem|de|svarene),? vi',
      'vi kan (?:kun vise|ikke love,? at der (?:er|findes) en gruppe)',
      '(?:skrevet|foreslået) af fællesrum|fællesrum (?:foreslår|anbefaler|mener)',
    ],
    sources: [
      `(?:kilde|kilden|kilder|kilderne) ${words(2)}(?:siger|sagde|nævner|nævnte|skriver|skrev|svarer|beskriver|fortæller|forklarer|kalder|kaldte|tier|mangler)`,
      `(?:siger|skriver|beskriver|svarer|forklarer) ${words(3)}(?:kilden|kilderne|ingen kilde|kilder)`,
      `(?:teksterne|tekster),? ${words(1)}vi (?:begyndte|har læst|bygger)`,
      `(?:danske|norske|fem|norsk|dansk|landets) tekst(?:er)? ${words(1)}(?:siger|sagde|nævner|nævnte|beskriver|skrev|kaldte|har ingen|går)`,
      `ifølge (?:vores|kilden|kilderne|teksterne|${words(2)}(?:kilde|kilder|tekst|tekster))`,
      `(?:står|stod) ${words(6)}i ${words(4)}(?:kilde|kilden|kilder|kilderne|teksterne)`,
      `(?:siden|arket|teksten|udgave|udgaven|hæftet|kortene) ${words(2)}bygger ${words(1)}på|bygger ${words(1)}på ${words(4)}(?:kilde|kilder|kilderne|tekster|teksterne)`,
      'kilder?:|bygger på [^.]*(?:m\\. ?fl\\.|og os selv)',
    ],
    silence: [
      'vi har (?:heller )?(?:ikke|kun)(?: selv)? (?:læst|undersøgt|slået|fået bekræftet|ringet til (?:nogen|numrene))',
      'vi (?:har )?(?:heller )?ikke fundet(?! (?:en|et|hinanden|ud af))|fundet svar på',
      '(?:har|fandt) vi (?:heller )?(?:ikke|kun)(?: selv)? (?:læst|undersøgt|slået|fået|tjekket|fundet)',
      'har ikke set (?:en|nogen) (?:rapport|undersøgelse|kilde|lov)',
      'delvis bekræftet|ikke fået bekræftet|kopier af offentlige|ikke blandt vores',
      'numre(?:t|ne)? (?:er |blev )?(?:slået op|tjekket|kontrolleret)|nummer slået op',
    ],
    dates: [
      `(?:skrev|beskrev|kaldte|nævnte|anbefalede|oplyste) ${words(4)}i ${year}`,
      `i ${year} (?:skrev|beskrev|kaldte|nævnte|anbefalede|oplyste|var erfaringen)`,
      `(?:tekst|tekster|teksterne|kilde|kilder|kilderne|brochure|hæfte) ${words(4)}fra (?:samme år|(?:\\p{L}+ )?${year})`,
    ],
  },
  nb: {
    ourselves: [
      'vårt (?:eget )?forslag|våre (?:egne )?(?:forslag|kilder|tekster)|kildene våre|tekstene våre',
      `(?:ordene|tekst|teksten|tekstene|eksemplene|setningene|forklaringene|rekkefølgen|rådene|resten) ${words(4)}er (?:vår|vårt|våre)`,
      '(?:foreslår|anbefaler) vi|vi (?:foreslår|anbefaler)|har vi (?:selv )?(?:foreslått|lagt til|laget våre)',
      `vi har (?:et|noen) forslag|vi ${words(1)}bygger ${words(1)}på|bygger vi ${words(2)}på`,
      `så vidt vi vet|vi gjetter ikke|vi vet ${words(1)}ikke (?:om|hvem|hvilken|hvilket|hvilke)`,
      'vi skriver (?:her|om)|når vi skriver|slik (?:vi (?:leser|forstår)|(?:leser|forstår) vi)|her er (?:det|dem|de|svarene) vi|vi leser ordene',
      'vi kan (?:bare vise|ikke love at det (?:er|finnes) en gruppe)',
      '(?:skrevet|foreslått) av fellesrom|fellesrom (?:foreslår|anbefaler|mener)',
    ],
    sources: [
      `(?:kilde|kilden|kilder|kildene) ${words(2)}(?:sier|sa|nevner|nevnte|skriver|skrev|svarer|beskriver|forteller|forklarer|kaller|kalte|påstår|tier|mangler)`,
      `(?:sier|skriver|beskriver|svarer|forklarer) ${words(3)}(?:kilden|kildene|ingen kilde|kilder)`,
      `(?:tekstene|tekster),? ${words(1)}vi (?:begynte|har lest|bygger)|(?:tekstene|kildene) ${words(1)}(?:arket|sida) bygger`,
      `(?:danske|norske|fem|norsk|dansk) (?:tekst|tekster|tekstene) ${words(1)}(?:sier|sa|nevner|nevnte|beskriver|skrev|kalte|har ingen|går)|tekstene ${words(1)}(?:sier|nevner|beskriver)`,
      `ifølge (?:våre|kilden|kildene|tekstene|${words(2)}(?:kilde|kilder|tekst|tekster))`,
      `(?:står|sto) ${words(6)}i ${words(4)}(?:kilde|kilden|kilder|kildene|tekstene)`,
      `(?:sida|arket|teksten|utgaven|brosjyren|heftet|kortene) ${words(2)}bygger ${words(1)}på|bygger ${words(1)}på ${words(4)}(?:kilde|kilder|kildene|tekster|tekstene)`,
      'kilder?:|bygger på [^.]*(?:m\\. ?fl\\.|og oss selv)',
    ],
    silence: [
      'vi har (?:heller )?(?:ikke|bare)(?: selv)? (?:lest|undersøkt|slått|sjekket|fått bekreftet|ringt (?:noen|numrene))',
      'vi (?:har )?(?:heller )?ikke funnet(?! (?:en|et|ei|hverandre|ut av))|funnet svar(?:et)? på',
      '(?:har|fant) vi (?:heller )?(?:ikke|bare)(?: selv)? (?:lest|undersøkt|slått|fått|sjekket|funnet|hatt tilgang)',
      'har ikke sett noen (?:rapport|studie|undersøkelse|kilde|lov)',
      'delvis (?:fått )?bekreftet|ikke fått bekreftet|kopier av offentlige|lagret kopi',
      'numre(?:t|ne)? (?:er |ble )?(?:slått opp|sjekket|kontrollert)|nummer sjekket',
    ],
    dates: [
      `(?:skrev|beskrev|kalte|nevnte|anbefalte|opplyste) ${words(4)}i ${year}`,
      `i ${year} (?:skrev|beskrev|kalte|nevnte|anbefalte|opplyste|var erfaringen)`,
      `(?:tekst|tekster|tekstene|kilde|kilder|kildene|brosjyre|hefte) ${words(4)}fra (?:samme år|(?:\\p{L}+ )?${year})`,
    ],
  },
};

interface Found {
  /** As they stand in the text. */
  readonly words: string;
  readonly kind: keyof typeof kinds;
}

/** Every phrase in a text that is about its writers; quotations are somebody else's. */
export function ourselvesIn(text: string, locale: Locale): Found[] {
  const own = withoutQuotations(text, locale);
  return Object.entries(phrases[locale] ?? {}).flatMap(([kind, list]) =>
    [...own.matchAll(new RegExp(`(?<![\\p{L}-])(?:${list.join('|')})(?![\\p{L}-])`, 'giu'))].map(
      ([found]) => ({ words: found, kind: kind as Found['kind'] }),
    ),
  );
}

/** Titles, descriptions, passages and lists of facts, on pages that do not tell of sources. */
export const checkOurselves = (content: Content): Problem[] =>
  content.pages
    .filter(({ key }) => !tellsOfSources(key))
    .flatMap((page) =>
      [
        ...headProseOf(page).map((piece) => ({ ...piece, placeOf: () => piece })),
        ...page.body.passages.map((passage) => ({
          text: textOf(passage, page.locale, content),
          placeOf: (said: string) => placeInPassage(said, passage, page),
        })),
        ...page.body.uses.map((use) => ({ text: factsIn(use, page, content), placeOf: () => use })),
      ].flatMap(({ text, placeOf }) =>
        faultsIn(text, page.locale).map(({ said, fault }) => told(faultAt(placeOf(said), fault))),
      ),
    );

/** The facts in a list; those in a sentence are read with it. */
function factsIn({ name, attributes }: Use, { locale }: Page, content: Content): string {
  const component = componentOf(name);
  const isList = component?.stands !== 'line' && component?.refersTo(attributes)[0]?.kind === 'fact';
  return isList ? component.says(attributes, content, locale).join('\n') : '';
}

/** Words that stand on pages that tell of sources; a fact is judged where a page shows it. */
const ofThosePages = /^(?:sources|glossary|facts)/;

/** Papers, the guide, and whatever else is data. */
export const checkOurselvesWords = ({ data }: RawContent): Problem[] =>
  [...data].flatMap(([path, file]) => {
    const locale = localeOfWords(path);
    if (locale === undefined || ofThosePages.test(path)) return [];
    return textValuesOf(file.value)
      .filter((leaf) => !isName(path, leaf))
      .flatMap((leaf) =>
        faultsIn(leaf.value, locale).map(({ fault }) => told(problemAt(file, leaf.path, fault))),
      );
  });

const told = (problem: Problem): Problem => ({ ...problem, severity: severityOfReaderRules });

const faultsIn = (text: string, locale: Locale): { readonly said: string; readonly fault: Fault }[] =>
  ourselvesIn(text, locale).map(({ words: said, kind }) => ({
    said,
    fault: {
      rule: 'language/ourselves',
      message: `“${said}” is about ${kinds[kind]}, not about the reader.`,
      hint: 'Give the advice itself, or say what the reader can do or ask; the small number carries the source.',
    },
  }));
