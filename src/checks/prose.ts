// Everything on a page that a reader reads as sentences: title, description, and the words of its body.
import type { Page } from '../model/page.ts';
import type { Prose } from '../model/raw.ts';

/** Each stretch of words with its place in the file. */
export function proseOf(page: Page): readonly Prose[] {
  const inFront = (key: 'title' | 'description'): Prose => ({
    file: page.file,
    line: page.lines[key] ?? 1,
    column: 1,
    text: page[key],
  });
  return [inFront('title'), inFront('description'), ...page.body.prose];
}
