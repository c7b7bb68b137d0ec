// Spelling of every word in content/, each file in its own language. The project's own words: spelling/, and the terms of
// the glossary, which people have read one by one.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { languageRows } from './src/model/languages.ts';

/** Of each language that has a dictionary: its code, the dictionary, how it quotes. */
const languages = Object.entries(languageRows).flatMap(([locale, { dictionary, quotes }]) =>
  dictionary === undefined ? [] : [{ locale, dictionary, quotes }],
);

/** Each word of the glossary's terms in a language. */
function termsOf(locale) {
  const glossary = parse(
    readFileSync(new URL(`content/glossary/glossary.${locale}.yaml`, import.meta.url), 'utf8'),
  );
  return Object.values(glossary)
    .flatMap(({ term, also = [] }) => [...(term === undefined ? [] : [term]), ...also])
    .flatMap((term) => term.match(/\p{L}+(?:-\p{L}+)*/gu) ?? []);
}

const own = (locale) => ({ name: `own-${locale}`, path: `./spelling/${locale}.txt` });

const filesOf = (locale) => [
  `content/docs/${locale}/**`,
  `content/**/*.${locale}.yaml`,
  `content/i18n/${locale}.yaml`,
];

/** Dictionaries cspell brings along: of programs and of English. */
const unwanted = [
  ...['softwareTerms', 'typescript', 'html', 'css', 'companies', 'misc', 'filetypes', 'fonts'],
  ...['en_us', 'en-gb', 'npm', 'node', 'public-licenses'],
];

/** @type {import('cspell').CSpellSettings} */
export default {
  version: '0.2',
  import: languages.map(({ dictionary }) => `@cspell/dict-${dictionary}/cspell-ext.json`),
  files: languages.flatMap(({ locale }) => filesOf(locale)),
  // What readers type is misspelt, and in any language.
  ignorePaths: ['content/search/**'],
  language: languages[0]?.locale,
  caseSensitive: true,
  allowCompoundWords: false,
  dictionaryDefinitions: [
    ...languages.map(({ locale }) => own(locale)),
    { name: 'names', path: './spelling/names.txt' },
  ],
  dictionaries: [...unwanted.map((name) => `!${name}`), 'names'],
  // Components with their attributes, link targets, heading ids, slots, ids in front matter, keys of YAML, quotations.
  ignoreRegExpList: [
    /<Term[^]*?<\/Term>/g,
    /<\/?[A-Z][^>]*>/g,
    /\]\([^)]*\)/g,
    /\{#[^}]*\}/g,
    /\{\{?[^}]*\}\}?/g,
    /^(slug|sources|countries|aliases): .*$/gm,
    // What is said to those who read neither language.
    /^ +english: .*$/gm,
    // A word with soft hyphens is in parts here; without them it stands on the page itself.
    /(?<![\p{L}\d])\p{L}*(\\u00AD\p{L}+)+/gu,
    /^[ ]*[\w.-]+:/gm,
    /\b(value|phrase|label|name|text|heading|tooltip|title|note|term|also): /g,
    /^#.*$/gm,
    /\[[A-Z_]+\]/g,
  ],
  overrides: languages.map(({ locale, dictionary, quotes: [open, close] }) => ({
    filename: filesOf(locale),
    language: locale,
    dictionaries: [dictionary, `own-${locale}`],
    words: termsOf(locale),
    ignoreRegExpList: [new RegExp(`${open}[^${close}]*${close}`, 'g')],
  })),
};
