// Words for people, outside the pages: titles, tooltips, descriptions, languages. Whatever a text holds, it stays text.
import { hex4 } from './numbers.ts';

/** ISO 32000-1 7.9.2.2: ASCII as it is, with what would end the string escaped; everything else as UTF-16. */
export function textString(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return `(${text.replace(/[\\()]/g, '\\$&')})`;
  let units = '';
  for (let index = 0; index < text.length; index += 1) units += hex4(text.charCodeAt(index));
  return `<FEFF${units}>`;
}
