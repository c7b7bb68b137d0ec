// content/sections.lock.yaml: every section as it was when all languages were last in step. One that has changed since in one
// language, while nobody has looked at the others, leaves those behind.
import type { Content } from '../model/content.ts';
import { locales, localesInEnglish, type Locale } from '../model/locale.ts';
import { faultAt, faultOf, type Problem } from '../model/problem.ts';
import type { RawContent } from '../model/raw.ts';
import { recordOf } from '../model/structure-and-words.ts';
import { sectionLockPath } from '../model/sources.ts';
import { sectionsOf, type Section } from './sections.ts';

export const sectionLockFile = `content/${sectionLockPath}`;

/** Law, help and figures: what is old here can harm. */
const isGrave = ({ reference, citesLaw }: Section): boolean =>
  citesLaw || /^(help\/|take-part\/confidentiality|start\/when-it-gets-hard)|\.yaml#/.test(reference);

/** What is behind; with `due` also where it does no harm, and what is in step again and not noted. */
export function checkSections(
  content: Content,
  raw: RawContent,
  { due }: { readonly due: boolean },
): Problem[] {
  const before = readLock(raw);
  const groups = bySection(content, raw);
  const behind = groups
    .flatMap((group) => behindIn(group, before))
    .filter(({ severity }) => due || severity === 'error');
  const isNoted = sectionLockText(content, raw, []) === lockText(before);
  if (!due || isNoted) return behind;
  const message = 'Sections have changed, or were looked at again, and are not noted.';
  const hint = 'Run `npm run check -- --write`.';
  return [
    ...behind,
    { ...faultOf(sectionLockFile, { rule: 'sections/lock', message, hint }), severity: 'warning' },
  ];
}

/** Hash, and the day somebody last looked, where one is written: `0123456789:2026-11-21`. */
type Entry = Readonly<Partial<Record<Locale, string>>>;
type Lock = ReadonlyMap<string, Entry>;

/** A line reads `help/acute#denmark: da:0123456789:2026-11-21 nb:…`. */
const readLock = ({ data }: RawContent): Lock => {
  const file = data.get(sectionLockPath);
  const lines = Object.entries(file ? recordOf(file) : {});
  return new Map(lines.map(([reference, line]) => [reference, readEntry(String(line))]));
};

const readEntry = (line: string): Entry =>
  Object.fromEntries(
    line.split(' ').map((one) => [one.slice(0, one.indexOf(':')), one.slice(one.indexOf(':') + 1)]),
  );

/** The versions of each section, one for each language that has it. */
const bySection = (content: Content, raw: RawContent): (readonly Section[])[] => [
  ...Map.groupBy(sectionsOf(content, raw), ({ reference }) => reference).values(),
];

const entryOf = ({ hash, reviewed }: Section): string =>
  reviewed === undefined ? hash : `${hash}:${reviewed}`;

function behindIn(group: readonly Section[], lock: Lock): Problem[] {
  const changed = group.filter((one) => isChanged(one, lock));
  if (changed.length === 0) return [];
  const where = changed.map(({ locale }) => localesInEnglish[locale]).join(' and ');
  return group
    .filter((one) => !changed.includes(one) && !isSeen(one, lock))
    .map((one) => {
      const { reference, locale, reviewed } = one;
      const message = `“${reference}” has changed in ${where}, and nobody has looked at it in ${localesInEnglish[locale]} since.`;
      const seen =
        reviewed === undefined
          ? `if nothing is to be changed, run \`npm run check -- --write --seen ${reference}\``
          : 'if nothing is to be changed, set `reviewed` to the day you looked';
      const fault = { rule: 'sections/behind', message, hint: `Bring it into step; ${seen}.` } as const;
      return { ...faultAt(one, fault), severity: group.some(isGrave) ? 'error' : 'warning' };
    });
}

const lockedOf = ({ reference, locale }: Section, lock: Lock): readonly string[] =>
  (lock.get(reference)?.[locale] ?? '').split(':');

/** What the lock does not have in a language has not changed: it is new there. */
function isChanged(section: Section, lock: Lock): boolean {
  const [hash = ''] = lockedOf(section, lock);
  return hash !== '' && hash !== section.hash;
}

function isSeen(section: Section, lock: Lock): boolean {
  const [hash = '', reviewed = ''] = lockedOf(section, lock);
  return hash === '' || (section.reviewed ?? '') > reviewed;
}

const head = `# Every section as it was when all languages were last in step, with the day somebody looked. Written by
# \`npm run check -- --write\`; never by hand.
`;

/** The file as the pages are now. What is behind stays as it was, until somebody has looked or it is among those `seen`. */
export function sectionLockText(content: Content, raw: RawContent, seen: readonly string[]): string {
  const before = readLock(raw);
  const entries = bySection(content, raw).map((group): [string, Entry] => {
    const reference = group[0]?.reference ?? '';
    const old = before.get(reference);
    if (old !== undefined && !seen.includes(reference) && behindIn(group, before).length > 0)
      return [reference, old];
    return [reference, Object.fromEntries(group.map((one) => [one.locale, entryOf(one)]))];
  });
  return lockText(new Map(entries));
}

const lockText = (lock: Lock): string =>
  head +
  [...lock]
    .map(([reference, entry]) => `${reference}: ${said(entry).join(' ')}\n`)
    .toSorted()
    .join('');

const said = (entry: Entry): string[] =>
  locales.flatMap((locale) => (entry[locale] === undefined ? [] : [`${locale}:${entry[locale]}`]));
