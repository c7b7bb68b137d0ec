// A text from content, with slots and **bold**, → runs for a paper.
import { fillSlots } from '../model/slots.ts';
import type { Run, Text } from './document.ts';

/** `Ring **{phone}**` → runs. Throws when a slot has no value: the content check reports that before anything is painted. */
export function inlineText(template: string, values: Readonly<Record<string, string>>): Text {
  const filled = fillSlots(template, { values, numbers: [] }, (message) => {
    throw new Error(`${message} In the text «${template}».`);
  });
  if (/[{}]|:word\}/.test(filled) || filled.split('**').length % 2 === 0) {
    throw new Error(`A brace or a pair of stars is left over in the text «${template}».`);
  }
  return keepFigures(filled.replaceAll(/ \*\*(?=\d)/g, '\u00A0**'))
    .split('**')
    .map((text, index): Run => (index % 2 === 0 ? { text } : { text, bold: true }))
    .filter((run) => run.text !== '');
}

/** “18 år” never breaks between the figure and what it counts. */
const keepFigures = (text: string): string => text.replaceAll(/(\d) (?=år\b)/gu, '$1\u00A0');

/** A telephone number that never breaks across lines. */
export const unbroken = (phone: string): string => phone.replaceAll(' ', '\u00A0');

/** The words of runs, without their weight. */
export const plainText = (text: Text): string => text.map((run) => run.text).join('');

/** A text without the soft hyphens that say where its words may break: for names, which never break. */
export const unhyphenated = (text: string): string => text.replaceAll('\u00AD', '');
