// A paper's pages → sheets of boxes and its tag tree. What is read flows down from the top of its frame, what is written on
// stands on the foot, and where the two would meet there is an error. Tags follow the order of reading, whatever the order
// in which pages stand on the sheets.
import type { Block, PaperDocument, PaperPage, SheetName } from '../papers/document.ts';
import type { Box, DocumentInformation, Page, LaidOutDocument, Tag } from '../tagged-pdf/boxes.ts';
import { artifact } from '../tagged-pdf/boxes.ts';
import { OverflowError } from '../tagged-pdf/errors.ts';
import { formats, type Sheet } from './sheets.ts';
import type { Frame } from './frames/frame.ts';
import { addTag, createTagTree } from '../tagged-pdf/tags.ts';
import type { Typefaces } from '../tagged-pdf/typeface.ts';
import { plainText, type Canvas } from './canvas.ts';
import type { Flow } from './flow.ts';
import { anchoredHeightMm, placeBlock } from './place-block.ts';

/** Throws OverflowError where a text finds no room and MissingGlyphError where the typeface lacks a character. */
export function layOut(document: PaperDocument, faces: Typefaces): LaidOutDocument {
  const tags = createTagTree();
  const pages = pagesOf(document, tags);
  const sheets: Page[] = [];
  for (let first = 0; first < pages.length;) {
    const name = pages[first]?.sheet ?? document.sheet;
    const format = formats[name];
    const pattern = pages.slice(first, first + format.pages).filter(({ sheet }) => sheet === name);
    if (pattern.length < format.pages) {
      throw new Error(
        `«${document.key}» has ${pages.length} pages; the sheet «${name}» takes ${format.pages} at a time.`,
      );
    }
    sheets.push(
      ...format.sheets.map((sheet) => fillSheet(sheet, pattern, { faces, fillable: document.fillable })),
    );
    first += format.pages;
  }
  return { information: informationOf(document), pages: sheets, tags };
}

/** What its file says of itself. */
const informationOf = (document: PaperDocument): DocumentInformation => {
  const { key, title, subject, publisher: author, lang, edition, fillable } = document;
  const { duplex } = formats[document.sheet];
  return {
    ...{ key, title, subject, author, lang, edition, fillable },
    ...(duplex === undefined ? {} : { duplex }),
  };
};

/** ISO 32000-1 14.8.4.2: a file that holds a paper more than once holds so many bodies of text, each whole in itself. */
const copyTag = { role: 'Art' } as const;

/** A page of a paper of several: its parts stay together, wherever on a sheet it is printed. */
const pageTag = { role: 'Sect' } as const;

/** A page, its place in the tag tree, and what its form fields' names begin with. */
interface PageToFill {
  readonly page: PaperPage;
  readonly sheet: SheetName;
  readonly root: Tag;
  readonly fieldPrefix: string;
}

function pagesOf({ copies, sheet: ownSheet }: PaperDocument, tags: Tag): PageToFill[] {
  return copies.flatMap(({ pages, sheet = ownSheet }, copy) => {
    const whole = copies.length > 1 ? addTag(tags, copyTag) : tags;
    const fieldPrefix = copies.length > 1 ? `${copy + 1}-` : '';
    return pages.map((page) => ({
      page,
      sheet,
      root: pages.length > 1 ? addTag(whole, pageTag) : whole,
      fieldPrefix,
    }));
  });
}

interface Setup {
  readonly faces: Typefaces;
  readonly fillable: boolean;
}

function fillSheet(
  { widthMm, heightMm, placements, cuts }: Sheet,
  pattern: readonly PageToFill[],
  setup: Setup,
): Page {
  const boxes: Box[] = [];
  for (const { page: index, frame } of placements) {
    const tagged = pattern[index];
    if (tagged === undefined) continue;
    const { page, root, fieldPrefix } = tagged;
    fillFrame({ ...setup, frame, boxes, root, fieldPrefix, underPageHeading: false }, page);
  }
  for (const cut of cuts) boxes.push({ kind: 'cut', owner: artifact, ...cut });
  return { widthMm, heightMm, boxes };
}

/** The line that closes a table may stand this far below what is read, where nothing stands on the foot. */
const closingLineMm = 2.5;

/** Sums of millimetres are as exact as this. */
const roundingMm = 1e-6;

/** What is drawn, and not set as text, ends in its frame as well: lines to write on, a ring. */
function requireEnd(block: Block, { clearMm, limitMm }: Flow, spareMm: number): void {
  if (clearMm - limitMm <= spareMm) return;
  const heading = 'heading' in block ? block.heading : undefined;
  const part = typeof heading === 'object' ? plainText(heading) : (heading ?? block.kind);
  const remedy = 'Shorten what stands on the page, or use fewer lines.';
  const [roomMm, neededMm] = [Math.max(0, limitMm), clearMm];
  throw new OverflowError({ part, text: part, direction: 'height', roomMm, neededMm, remedy });
}

function fillFrame(canvas: Canvas, { blocks }: PaperPage): void {
  const { topMm, lastLineMm }: Frame = canvas.frame;
  const anchoredMm = anchoredHeightMm(canvas, blocks);
  const flow: Flow = {
    nextMm: topMm,
    clearMm: topMm,
    limitMm: lastLineMm - anchoredMm,
    previous: undefined,
  };
  const spareMm = anchoredMm === 0 ? closingLineMm : roundingMm;
  for (const block of blocks) {
    placeBlock(canvas, block, flow);
    requireEnd(block, flow, spareMm);
    flow.previous = block.kind;
  }
}
