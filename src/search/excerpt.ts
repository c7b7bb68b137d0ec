// Pagefind's excerpt, a string of HTML with <mark>, → plain parts: nothing from an index is ever put into a page as HTML.

export interface ExcerptPart {
  readonly text: string;
  /** True where the text is what was searched for. */
  readonly marked: boolean;
}

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

/** Parts in order; every second one, between the marks, is marked. Begins with a sentence where one begins before the mark. */
export const readExcerpt = (html: string): readonly ExcerptPart[] =>
  trim(html)
    .split(/<\/?mark>/)
    .map((part, index) => ({ text: decode(part), marked: index % 2 === 1 }))
    .filter(({ text }) => text !== '');

/** Pagefind cuts at a number of words: the rest of a sentence at the front goes, an open end says that it is open. */
function trim(html: string): string {
  const whole = html.replace(/^[^<.?!]*[.?!]\s+/, '');
  const begun = whole === html && /^\p{Ll}/u.test(html) ? `… ${html}` : whole;
  return begun === '' || /[.?!]\W*(<\/mark>)?$/.test(begun) ? begun : `${begun} …`;
}

const decode = (text: string): string =>
  text.replaceAll(/&(?:lt|gt|quot|#39|amp);/g, (entity) => entities[entity] ?? entity);
