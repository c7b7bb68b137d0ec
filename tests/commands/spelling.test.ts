// The spelling gate: it finds what it is there to find, in each language by that language's own words.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { locales, type Locale } from '../../src/model/locale.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Words the gate does not know in a text that would stand in a page of that language. */
function unknownIn(locale: Locale, text: string): Promise<string[]> {
  return new Promise((resolve) => {
    const file = `stdin://${root}content/docs/${locale}/page.mdx`;
    const options = ['--no-progress', '--no-summary', '--words-only', file];
    // It answers 1 when it has found something: what it found is the answer.
    const child = execFile('cspell', options, { cwd: root }, (_error, stdout) =>
      resolve(stdout.split('\n').filter((word) => word !== '')),
    );
    child.stdin?.end(text);
  });
}

/** What each language's gate is shown: right words, slips, the neighbour's words bare and quoted, a term of the glossary. */
const shown = {
  da: {
    text: 'Gruppen mødes hver uge, og alle lyter. Taushetsplikten gjelder. Det hedder »frivilligsentral«. Et frivilligcenter.',
    unknown: ['lyter', 'Taushetsplikten', 'gjelder'],
  },
  nb: {
    text: 'Gruppa møttess hver uke, og alle lytter. Tavshedspligten gælder. Det heter «frivilligcenter». En frivilligsentral.',
    unknown: ['møttess', 'Tavshedspligten', 'gælder'],
  },
} as const;

test.each(locales)(
  'a slip and a word of the neighbour’s are found, and nothing else is: %s',
  async (locale) => {
    expect(await unknownIn(locale, shown[locale].text)).toEqual(shown[locale].unknown);
  },
);
