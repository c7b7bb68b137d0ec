// Which pages are read by whoever looks for help or for a group: there the words are the reader's, and evidence and comparison
// have pages of their own.
import { ownCountry } from '../model/locale.ts';
import type { Page } from '../model/page.ts';
import type { Problem } from '../model/problem.ts';

/** How the rules for the words of these pages are told. */
export const severityOfReaderRules: Problem['severity'] = 'error';

/** Where it is said, once, what the site rests on and who is behind it. */
const aboutEvidence: readonly string[] = [
  'organisations/for-professionals',
  'principles/quality',
  'principles/denmark-and-norway',
];

/** Whether a page may talk of sources, of what they do not say, and of who wrote it. */
export const tellsOfSources = (key: string): boolean =>
  key.startsWith('about/') || aboutEvidence.includes(key);

/** Whether a page is about one country first, its reader's, and has the other in one section at most. The guide has each whole. */
export const isReaderPage = ({ key, locale, countries, body }: Page): boolean =>
  /^(?:index$|take-part\/|start\/|help\/find-a-group$)/.test(key) &&
  countries.includes(ownCountry[locale]) &&
  !body.uses.some(({ name }) => name === 'Guide');
