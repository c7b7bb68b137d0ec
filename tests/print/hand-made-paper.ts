// A laid-out document made by hand, box by box: every kind of tag there is, whether or not a block makes it yet.
import { paperType } from '../../src/tokens.ts';
import type {
  DocumentInformation,
  LaidOutDocument,
  Page,
  Tag,
  TaggedBox,
} from '../../src/tagged-pdf/boxes.ts';
import type { Rectangle } from '../../src/tagged-pdf/measures.ts';
import { createFileWriter } from '../../src/tagged-pdf/write/file-writer.ts';
import { paintPdf } from '../../src/tagged-pdf/write/paint-pdf.ts';
import { addTag, createTagTree } from '../../src/tagged-pdf/tags.ts';
import { createTypefaces } from '../../src/tagged-pdf/typeface.ts';
import { resources } from './real-resources.ts';

/** A paper in the making: each text stands on a line of its own. */
export interface HandMade extends LaidOutDocument {
  readonly pages: readonly [Page & { readonly boxes: TaggedBox[] }];
}

/** What the file says of itself. */
export const onScreen: DocumentInformation = {
  ...{ key: 'nb/hand-made', title: 'Taushet', subject: 'Et løfte', author: 'Fellesrom' },
  ...{ lang: 'nb-NO', edition: '2026-11-21', fillable: true },
};
export const forPen: DocumentInformation = { ...onScreen, fillable: false };

/** An empty page. */
export function emptyPaper(information = onScreen): HandMade {
  return { information, pages: [{ widthMm: 210, heightMm: 297, boxes: [] }], tags: createTagTree() };
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
export async function paintByHand(document: LaidOutDocument): Promise<Uint8Array> {
  return paintPdf(document, {
    resources,
    faces: createTypefaces(resources.faces),
    writer: createFileWriter(),
  });
}

/** Three levels of headings, a list, a figure, a link, a table; on a screen also a field. */
export function everyKind(information: DocumentInformation): HandMade {
  const paper = emptyPaper(information);
  const { tags } = paper;
  say(paper, addTag(tags, { role: 'H1' }), 'Taushet');
  say(paper, addTag(tags, { role: 'H2' }), 'Før møtet');
  say(paper, addTag(tags, { role: 'H3' }), 'Rommet');
  addList(paper);
  const area = { xMm: 18, yMm: 18 + 8 * paper.pages[0].boxes.length, widthMm: 80, heightMm: 8 };
  say(paper, addTag(tags, { role: 'Figure', alt: 'Seks stoler i ring, én er ledig', area }), 'oooooo');
  addLink(paper);
  addTable(paper);
  if (information.fillable) addField(paper);
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
  put(paper.pages[0], {
    kind: 'field',
    owner,
    ...area,
    xMm: 110,
    name: 'name',
    tooltip: 'Navn:',
    sizePt: 12,
  });
}
