// The headings of a long document → its bookmarks.
import type { LaidOutDocument, Tag, TextBox } from '../boxes.ts';
import type { Destination, Outline, OutlineItem, Reference } from './dictionaries.ts';
import type { FileWriter } from './file-writer.ts';
import { points } from './numbers.ts';
import type { PaintedPage } from './structure-tree.ts';

/** Up to here a reader sees what there is by turning the pages. */
const mostPagesWithout = 3;

/** One entry a heading; undefined for a short document. A file of many documents has an entry for each of them. */
export function writeOutline(
  writer: FileWriter,
  document: LaidOutDocument,
  pages: readonly PaintedPage[],
): Reference | undefined {
  if (document.pages.length <= mostPagesWithout) return undefined;
  const all = headingsOf(document.tags);
  const titles = all.filter(({ role }) => role === 'H1');
  const headings = titles.length > 1 ? titles : all;
  if (headings.length === 0) return undefined;
  const outline = writer.reserve();
  const first = writer.reserve();
  const references = [first, ...headings.slice(1).map(() => writer.reserve())];
  headings.forEach((heading, index) => {
    writer.write<OutlineItem>(
      {
        Title: { text: heading.text },
        Parent: outline,
        Prev: references[index - 1],
        Next: references[index + 1],
        Dest: destination(heading, document, pages),
      },
      references[index],
    );
  });
  const last = references.at(-1) ?? first;
  return writer.write<Outline>(
    { Type: '/Outlines', First: first, Last: last, Count: references.length },
    outline,
  );
}

interface Heading {
  readonly role: 'H1' | 'H2';
  readonly text: string;
  readonly first: TextBox;
}

function headingsOf(tag: Tag): Heading[] {
  if (tag.role !== 'H1' && tag.role !== 'H2') {
    return tag.kids.flatMap((kid) => ('role' in kid ? headingsOf(kid) : []));
  }
  const boxes = textsIn(tag);
  const [first] = boxes;
  if (first === undefined) return [];
  const text = boxes.flatMap(({ pieces }) => pieces.map((piece) => piece.text)).join('');
  return [{ role: tag.role, text: text.replaceAll(/[\u00AD\u200B]/g, '').trim(), first }];
}

/** Those of words in another language stand in a Span of their own. */
const textsIn = ({ kids }: Tag): TextBox[] =>
  kids.flatMap((kid) => {
    if ('role' in kid) return textsIn(kid);
    return kid.kind === 'text' ? [kid] : [];
  });

/** ISO 32000-1 12.3.2.2: the page, scrolled to a line above the heading. */
function destination(
  { first }: Heading,
  document: LaidOutDocument,
  pages: readonly PaintedPage[],
): Destination {
  const index = document.pages.findIndex(({ boxes }) => boxes.includes(first));
  const page = pages[index];
  if (page === undefined) throw new Error('A heading was laid out on no page.');
  const topMm = first.baselineMm - 2 * first.style.leadingMm;
  return [page.page, '/XYZ', 0, points(page.heightMm - Math.max(0, topMm)), null];
}
