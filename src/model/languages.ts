// The one table of languages and countries: everything the code says of either by name. Whoever adds one adds a row here and
// its words in content/; docs/adding-a-language.md has the steps.

interface CountryRow {
  /** In English, for whoever runs the commands. */
  readonly english: string;
}

export const countryRows = {
  dk: { english: 'Denmark' },
  no: { english: 'Norway' },
} as const satisfies Readonly<Record<string, CountryRow>>;

interface LanguageRow {
  /** In itself, as the link to it says. */
  readonly name: string;
  /** In English, for whoever runs the commands. */
  readonly english: string;
  /** BCP 47 with region, for formats that name one country's form of the language. */
  readonly tag: string;
  /** The country whose practice its reader meets first. */
  readonly country: keyof typeof countryRows;
  /** January first. */
  readonly months: readonly string[];
  /** How it opens and closes a quotation. */
  readonly quotes: readonly [string, string];
  /** Where whoever wants to leave this site at once is sent: a page that nobody wonders about. */
  readonly weather: string;
  /** For spelling: the package `@cspell/dict-<dictionary>`. Without one the language's words are not spelt. */
  readonly dictionary?: string;
}

export const languageRows = {
  da: {
    name: 'Dansk',
    english: 'Danish',
    tag: 'da-DK',
    country: 'dk',
    // prettier-ignore
    months: ['januar', 'februar', 'marts', 'april', 'maj', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'december'],
    quotes: ['»', '«'],
    weather: 'https://www.dmi.dk/',
    dictionary: 'da-dk',
  },
  nb: {
    name: 'Norsk',
    english: 'Norwegian',
    tag: 'nb-NO',
    country: 'no',
    // prettier-ignore
    months: ['januar', 'februar', 'mars', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'desember'],
    quotes: ['«', '»'],
    weather: 'https://www.yr.no/',
    dictionary: 'nb-no',
  },
} as const satisfies Readonly<Record<string, LanguageRow>>;
