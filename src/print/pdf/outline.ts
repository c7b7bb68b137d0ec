// The headings of a long paper → its bookmarks.
import type { LaidOutPaper, TextBox } from '../boxes.ts';
import type { Tag } from '../tags.ts';
import type { FileWriter, Reference } from './file-writer.ts';
import { points } from './numbers.ts';
import type { TaggedPage } from './structure-tree.ts';
import { textString } from './text-string.ts';

/** Up to here a reader sees what there is by turning the pages. */
const mostPagesWithout = 3;

/** The outline, one entry a heading; undefined for a short paper. A file of many papers has an entry for each of them. */
export function writeOutline(
  writer: FileWriter,
  paper: LaidOutPaper,
  pages: readonly TaggedPage[],
): Reference | undefined {
  if (paper.pages.length <= mostPagesWithout) return undefined;
  const all = headingsOf(paper.tags);
  const titles = all.filter(({ role }) => role === 'H1');
  const headings = titles.length > 1 ? titles : all;
  const outline = writer.reserve();
  const references = headings.map(() => writer.reserve());
  headings.forEach((heading, index) => {
    const [previous, next] = [references[index - 1], references[index + 1]];
    const neighbours = `${previous ? `/Prev ${previous}` : ''}${next ? `/Next ${next}` : ''}`;
    const place = destination(heading, paper, pages);
    const entries = `/Title ${textString(heading.text)}/Parent ${outline}${neighbours}/Dest${place}`;
    writer.write(`<<${entries}>>`, references[index]);
  });
  const ends = `/First ${references[0]}/Last ${references.at(-1)}/Count ${references.length}`;
  return writer.write(`<</Type/Outlines${ends}>>`, outline);
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
  const boxes = tag.kids.filter((kid) => 'kind' in kid && kid.kind === 'text') as TextBox[];
  const [first] = boxes;
  if (first === undefined) return [];
  const text = boxes.flatMap(({ pieces }) => pieces.map((piece) => piece.text)).join('');
  return [{ role: tag.role, text: text.replaceAll(/[\u00AD\u200B]/g, '').trim(), first }];
}

/** ISO 32000-1 12.3.2.2: the page, scrolled to a line above the heading. */
function destination({ first }: Heading, paper: LaidOutPaper, pages: readonly TaggedPage[]): string {
  const index = paper.pages.findIndex(({ boxes }) => boxes.includes(first));
  const page = pages[index];
  if (page === undefined) throw new Error('A heading was laid out on no page.');
  const topMm = first.baselineMm - 2 * first.style.leadingMm;
  return `[${page.page}/XYZ 0 ${points(page.heightMm - Math.max(0, topMm))} null]`;
}
