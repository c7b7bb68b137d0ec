// HTML of paragraphs → the same as plain text for an e-mail; lines end as RFC 6068 wants them.

const signs: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  '#x27': "'",
};

/** Only what a page's words can hold: paragraphs and marks within them. */
export const mailTextOf = (html: string): string =>
  html
    .split(/<\/p>/)
    .map((part) =>
      part
        .replaceAll(/<[^>]*>/g, '')
        .replaceAll(/&([a-z]+|#x?\d+);/g, (whole, name: string) => signs[name] ?? whole)
        .replaceAll('\u00AD', '')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    )
    .filter((text) => text !== '')
    .join('\r\n\r\n');
