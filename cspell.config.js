// Spelling of every word in content/, each file in its own language. The project's own words: spelling/, and the terms of
// the glossary, which people have read one by one.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

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

/** Dictionaries cspell brings along: of programs and of English. */
const unwanted = [
  ...['softwareTerms', 'typescript', 'html', 'css', 'companies', 'misc', 'filetypes', 'fonts'],
  ...['en_us', 'en-gb', 'npm', 'node', 'public-licenses'],
];

/** @type {import('cspell').CSpellSettings} */
export default {
  version: '0.2',
  import: ['@cspell/dict-da-dk/cspell-ext.json', '@cspell/dict-nb-no/cspell-ext.json'],
  files: ['content/**/*.{da,nb}.yaml', 'content/i18n/*.yaml', 'content/docs/**/*.mdx'],
  language: 'da',
  caseSensitive: true,
  allowCompoundWords: false,
  dictionaryDefinitions: [own('da'), own('nb'), { name: 'names', path: './spelling/names.txt' }],
  dictionaries: [...unwanted.map((name) => `!${name}`), 'names'],
  // Components with their attributes, link targets, heading ids, slots, ids in front matter, keys of YAML, quotations.
  ignoreRegExpList: [
    /<Term[^]*?<\/Term>/g,
    /<\/?[A-Z][^>]*>/g,
    /\]\([^)]*\)/g,
    /\{#[^}]*\}/g,
    /\{\{?[^}]*\}\}?/g,
    /^(slug|sources|countries|aliases): .*$/gm,
    /^[ ]*[\w.-]+:/gm,
    /\b(value|phrase|label|name|text|heading|tooltip|title|note|term|also): /g,
    /^#.*$/gm,
    /\[[A-Z_]+\]/g,
  ],
  overrides: [
    {
      filename: ['content/docs/da/**', 'content/**/*.da.yaml', 'content/i18n/da.yaml'],
      language: 'da',
      dictionaries: ['da-dk', 'own-da'],
      words: termsOf('da'),
      ignoreRegExpList: [/»[^«]*«/g],
    },
    {
      filename: ['content/docs/nb/**', 'content/**/*.nb.yaml', 'content/i18n/nb.yaml'],
      language: 'nb',
      dictionaries: ['nb-no', 'own-nb'],
      words: termsOf('nb'),
      ignoreRegExpList: [/«[^»]*»/g],
    },
  ],
};
