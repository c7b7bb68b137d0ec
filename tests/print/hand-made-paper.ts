// A laid-out paper made by hand, box by box: every kind of tag there is, whether or not a block makes it yet.
import { paperType } from '../../src/tokens.ts';
import type { PaperDocument } from '../../src/compose/document.ts';
import type { LaidOutPaper, Page, TaggedBox } from '../../src/print/boxes.ts';
import type { Rectangle } from '../../src/print/measures.ts';
import { createFileWriter } from '../../src/print/pdf/file-writer.ts';
import { paintPdf } from '../../src/print/pdf/paint-pdf.ts';
import type { Tag } from '../../src/print/tags.ts';
import { addTag, createTagTree } from '../../src/print/tags.ts';
import { createTypefaces } from '../../src/print/typeface.ts';
import { kit } from './real-kit.ts';
import { single } from './sample-documents.ts';

/** A paper in the making: each text stands on a line of its own. */
export interface HandMade extends LaidOutPaper {
  readonly pages: readonly [Page & { readonly boxes: TaggedBox[] }];
}

/** What the file says of itself; layout has no part in it, so there are no blocks. */
export const onScreen: PaperDocument = { ...single, key: 'nb/hand-made', copies: [] };
export const forPen: PaperDocument = { ...onScreen, fillable: false };

/** An empty sheet. */
export function emptyPaper(): HandMade {
  return { pages: [{ widthMm: 210, heightMm: 297, boxes: [] }], tags: createTagTree() };
}

/** Sets a text on the next line, under its tag, and returns where it stands. */
export function say({ pages: [page] }: HandMade, owner: Tag, text: string): Rectangle {
  const area = { xMm: 18, yMm: 18 + 8 * page.boxes.length, widthMm: 80, heightMm: 8 };
  const pieces = [{ text, bold: false }];
  const place = { xMm: area.xMm, baselineMm: area.yMm + 6, widthMm: area.widthMm };
  put(page, { kind: 'text', owner, ...place, style: paperType.roomy.body, pieces, hyphenated: false });
  return area;
}

/** Puts a box on the page and under its tag. */
export function put(page: HandMade['pages'][0], box: TaggedBox): void {
  page.boxes.push(box);
  box.owner.kids.push(box);
}

/** The bytes of a paper made by hand. */
export async function paintByHand(paper: LaidOutPaper, document: PaperDocument): Promise<Uint8Array> {
  return paintPdf(paper, document, { kit, faces: createTypefaces(kit.faces), writer: createFileWriter() });
}

/** Three levels of headings, a list, a figure, a link, a table; on a screen also a field. */
export function everyKind({ fillable }: PaperDocument): HandMade {
  const paper = emptyPaper();
  const { tags } = paper;
  say(paper, addTag(tags, { role: 'H1' }), 'Taushet');
  say(paper, addTag(tags, { role: 'H2' }), 'Før møtet');
  say(paper, addTag(tags, { role: 'H3' }), 'Rommet');
  addList(paper);
  const area = { xMm: 18, yMm: 18 + 8 * paper.pages[0].boxes.length, widthMm: 80, heightMm: 8 };
  say(paper, addTag(tags, { role: 'Figure', alt: 'Seks stoler i ring, én er ledig', area }), 'oooooo');
  addLink(paper);
  addTable(paper);
  if (fillable) addField(paper);
  return paper;
}

function addList(paper: HandMade): void {
  const list = addTag(paper.tags, { role: 'L', numbering: 'Decimal' });
  for (const [index, text] of ['Finn et rom.', 'Sett fram stoler.'].entries()) {
    const item = addTag(list, { role: 'LI' });
    say(paper, addTag(item, { role: 'Lbl' }), `${index + 1}.`);
    say(paper, addTag(item, { role: 'LBody' }), text);
  }
}

/** Its words run over two lines, so there are two places to click. */
function addLink(paper: HandMade): void {
  const paragraph = addTag(paper.tags, { role: 'P' });
  const owner = addTag(paragraph, { role: 'Link', contents: 'Til siden om taushet' });
  for (const text of ['Mer om taushet står på ', 'siden om taushet.']) {
    const area = say(paper, owner, text);
    put(paper.pages[0], { kind: 'link', owner, ...area, address: 'https://example.org/løfte(1)' });
  }
}

function addTable(paper: HandMade): void {
  const table = addTag(paper.tags, { role: 'Table' });
  const header = addTag(addTag(table, { role: 'THead' }), { role: 'TR' });
  say(paper, addTag(header, { role: 'TH', scope: 'Column' }), 'Nr.');
  say(paper, addTag(header, { role: 'TH', scope: 'Column' }), 'Navn');
  const row = addTag(addTag(table, { role: 'TBody' }), { role: 'TR' });
  say(paper, addTag(row, { role: 'TH', scope: 'Row' }), '1');
  addTag(row, { role: 'TD' });
}

function addField(paper: HandMade): void {
  const paragraph = addTag(paper.tags, { role: 'P' });
  const area = say(paper, paragraph, 'Navn');
  const owner = addTag(paragraph, { role: 'Form' });
  put(paper.pages[0], { kind: 'field', owner, ...area, xMm: 110, name: 'name', tooltip: 'Navn:' });
}
