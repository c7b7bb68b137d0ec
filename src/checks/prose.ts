// Everything on a page that a reader reads as sentences: title, description, and the words of its body.
import type { Page } from '../model/page.ts';
import type { Position } from '../model/problem.ts';
import type { Passage, Prose } from '../model/raw.ts';

/** Each stretch of words with its place in the file. */
export const proseOf = (page: Page): readonly Prose[] => [...headProseOf(page), ...page.body.prose];

/** Title and description alone. */
export const headProseOf = (page: Page): readonly Prose[] =>
  (['title', 'description'] as const).map((key) => ({
    file: page.file,
    line: page.lines[key] ?? 1,
    column: 1,
    text: page[key],
  }));

/** The line of the page on which it was said; of the passage where its words are parted by markup. */
export function placeInPassage(said: string, passage: Passage, { body }: Page): Position {
  const piece = body.prose.find(({ line, text }) => line >= passage.line && text.includes(said));
  if (piece === undefined) return passage;
  const linesBefore = piece.text.slice(0, piece.text.indexOf(said)).split('\n').length - 1;
  return { ...piece, line: piece.line + linesBefore };
}
