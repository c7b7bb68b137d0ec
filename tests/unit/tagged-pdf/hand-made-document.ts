// A laid-out document made by hand, box by box: what the engine promises is asked of it alone, without papers and layout.
import type {
  DocumentInformation,
  LaidOutDocument,
  Page,
  Tag,
  TaggedBox,
} from '../../../src/tagged-pdf/boxes.ts';
import type { Rectangle } from '../../../src/tagged-pdf/measures.ts';
import type { TextStyle } from '../../../src/tagged-pdf/text.ts';
import { createFileWriter } from '../../../src/tagged-pdf/write/file-writer.ts';
import { paintPdf } from '../../../src/tagged-pdf/write/paint-pdf.ts';
import { addTag, createTagTree } from '../../../src/tagged-pdf/tags.ts';
import { createTypefaces } from '../../../src/tagged-pdf/typeface.ts';
import { resources } from '../../support/resources.ts';

/** A document in the making, of one page: each text stands on a line of its own. */
export interface HandMade extends LaidOutDocument {
  readonly pages: readonly [Page & { readonly boxes: TaggedBox[] }];
}

export const faces = createTypefaces(resources.faces);
export const style: TextStyle = { sizePt: 12, leadingMm: 6, bold: false, trackingEm: 0 };

/** What the file says of itself. */
export const onScreen: DocumentInformation = {
  ...{ key: 'nb/hand-made', title: 'Taushet', subject: 'Et løfte', author: 'Fellesrom' },
  ...{ lang: 'nb-NO', edition: '2026-11-21', fillable: true },
};
export const forPen: DocumentInformation = { ...onScreen, fillable: false };

/** An empty page. */
export function emptyDocument(information = onScreen): HandMade {
  return { information, pages: [{ widthMm: 210, heightMm: 297, boxes: [] }], tags: createTagTree() };
}

/** Sets a text on the next line, under its tag, and returns where it stands. */
export function say({ pages: [page] }: HandMade, owner: Tag, text: string): Rectangle {
  const area = { xMm: 18, yMm: 18 + 8 * page.boxes.length, widthMm: 80, heightMm: 8 };
  const pieces = [{ text, bold: false }];
  const place = { xMm: area.xMm, baselineMm: area.yMm + 6, widthMm: area.widthMm };
  put(page, { kind: 'text', owner, ...place, style, pieces, hyphenated: false });
  return area;
}

/** Puts a box on the page and under its tag. */
export function put(page: HandMade['pages'][0], box: TaggedBox): void {
  page.boxes.push(box);
  box.owner.kids.push(box);
}

/** The bytes of a document made by hand, whatever is wrong with it. */
export function paintByHand(document: LaidOutDocument): Uint8Array {
  return paintPdf(document, { resources, faces, writer: createFileWriter() });
}

/** Three levels of headings, a list, a figure, a link, a table; on a screen also a field. */
export function everyKind(information: DocumentInformation): HandMade {
  const document = emptyDocument(information);
  const { tags } = document;
  say(document, addTag(tags, { role: 'H1' }), 'Taushet');
  say(document, addTag(tags, { role: 'H2' }), 'Før møtet');
  say(document, addTag(tags, { role: 'H3' }), 'Rommet');
  addList(document);
  const area = { xMm: 18, yMm: 18 + 8 * document.pages[0].boxes.length, widthMm: 80, heightMm: 8 };
  say(document, addTag(tags, { role: 'Figure', alt: 'Seks stoler i ring, én er ledig', area }), 'oooooo');
  addLink(document);
  addTable(document);
  if (information.fillable) addField(document);
  return document;
}

function addList(document: HandMade): void {
  const list = addTag(document.tags, { role: 'L', numbering: 'Decimal' });
  for (const [index, text] of ['Finn et rom.', 'Sett fram stoler.'].entries()) {
    const item = addTag(list, { role: 'LI' });
    say(document, addTag(item, { role: 'Lbl' }), `${index + 1}.`);
    say(document, addTag(item, { role: 'LBody' }), text);
  }
}

/** Its words run over two lines, so there are two places to click. */
function addLink(document: HandMade): void {
  const paragraph = addTag(document.tags, { role: 'P' });
  const owner = addTag(paragraph, { role: 'Link', contents: 'Til siden om taushet' });
  for (const text of ['Mer om taushet står på ', 'siden om taushet.']) {
    const area = say(document, owner, text);
    put(document.pages[0], { kind: 'link', owner, ...area, address: 'https://example.org/løfte(1)' });
  }
}

function addTable(document: HandMade): void {
  const table = addTag(document.tags, { role: 'Table' });
  const header = addTag(addTag(table, { role: 'THead' }), { role: 'TR' });
  say(document, addTag(header, { role: 'TH', scope: 'Column' }), 'Nr.');
  say(document, addTag(header, { role: 'TH', scope: 'Column' }), 'Navn');
  const row = addTag(addTag(table, { role: 'TBody' }), { role: 'TR' });
  say(document, addTag(row, { role: 'TH', scope: 'Row' }), '1');
  addTag(row, { role: 'TD' });
}

function addField(document: HandMade): void {
  const paragraph = addTag(document.tags, { role: 'P' });
  const area = say(document, paragraph, 'Navn');
  const owner = addTag(paragraph, { role: 'Form' });
  put(document.pages[0], {
    kind: 'field',
    owner,
    ...area,
    xMm: 110,
    name: 'name',
    tooltip: 'Navn:',
    sizePt: 12,
  });
}
