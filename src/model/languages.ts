// The one table of languages and countries: everything the code says of either by name. Whoever adds one adds a row here and
// its words in content/; docs/adding-a-language.md has the steps.

/** Which telephone numbers there can be in a country, without spaces. */
export interface PhonePlan {
  /** All there are for danger to life, the ambulance first: a list that no writer adds to. */
  readonly life: readonly [string, ...string[]];
  /** The other numbers of six digits or fewer that may be given: one digit wrong, and somebody else answers, or nobody. */
  readonly short: readonly string[];
  /** How many digits a number may have. */
  readonly digits: readonly number[];
}

interface CountryRow {
  /** In English, for whoever runs the commands. */
  readonly english: string;
  readonly phones: PhonePlan;
  /** By its name in the time zone database, as calendars know it. */
  readonly timeZone: string;
}

export const countryRows = {
  dk: {
    english: 'Denmark',
    timeZone: 'Europe/Copenhagen',
    phones: {
      life: ['112'],
      short: ['114', '1813', '1818', '1888', '116006', '116111'],
      digits: [3, 4, 6, 8],
    },
  },
  no: {
    english: 'Norway',
    timeZone: 'Europe/Oslo',
    phones: {
      // The last is for text phones.
      life: ['113', '112', '110', '1412'],
      short: ['02800', '116006', '116111', '116117', '116123'],
      digits: [3, 4, 5, 6, 8],
    },
  },
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
