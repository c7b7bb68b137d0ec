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

/** Parts in order; every second one, between the marks, is marked. */
export const readExcerpt = (html: string): readonly ExcerptPart[] =>
  html
    .split(/<\/?mark>/)
    .map((part, index) => ({ text: decode(part), marked: index % 2 === 1 }))
    .filter(({ text }) => text !== '');

const decode = (text: string): string =>
  text.replaceAll(/&(?:lt|gt|quot|#39|amp);/g, (entity) => entities[entity] ?? entity);
