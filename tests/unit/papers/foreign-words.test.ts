// Which words of a text are said in another language, from the real names and glossary.
import { expect, test } from 'vitest';
import { foreignMarker, markName } from '../../../src/papers/foreign-words.ts';
import type { Text } from '../../../src/papers/document.ts';
import { content } from '../../support/content.ts';

/** Marked words in brackets. */
const shown = (text: Text): string =>
  text.map(({ text: words, lang }) => (lang === undefined ? words : `[${words}]`)).join('');
const inDanish = (words: string): string => shown(foreignMarker('da', content)([{ text: words }]));

test.each([
  ['Ring til Kirkens SOS nu.', 'Ring til [Kirkens SOS] nu.'],
  ['Selvhjelp Norges side', '[Selvhjelp Norges] side'],
  ['Mental Helse svarer', '[Mental Helse] svarer'],
  ['Livslinien svarer', 'Livslinien svarer'],
  ['LEVE og leve, ikke HLEVE', '[LEVE] og leve, ikke HLEVE'],
  [
    'Spørg en »Frivilligsentral«, ikke en frivilligsentral',
    'Spørg en »[Frivilligsentral]«, ikke en frivilligsentral',
  ],
  ['»likeperson« og »gratis«', '»[likeperson]« og »gratis«'],
])('%s', (words, expected) => expect(inDanish(words)).toBe(expected));

test('what is marked keeps its weight, and what was marked before its language', () => {
  const text = [
    { text: 'Ring LEVE', bold: true as const },
    { text: 'LEVE', lang: 'en' },
  ];
  expect(foreignMarker('da', content)(text)).toEqual([
    { text: 'Ring ', bold: true },
    { text: 'LEVE', bold: true, lang: 'nb-NO' },
    { text: 'LEVE', lang: 'en' },
  ]);
});

test('a list’s own words around a short name stay in its language', () => {
  const name = 'Alarmtelefonen for barn og unge';
  expect(shown(markName([{ text: 'Børn: Alarmtelefonen' }], name, 'nb-NO'))).toBe('Børn: [Alarmtelefonen]');
});
