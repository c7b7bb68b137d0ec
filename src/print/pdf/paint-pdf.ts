// A laid-out paper → the bytes of a tagged PDF 1.7 file: PDF/UA-1 always, and PDF/A-2a when nothing is filled in on screen.
import type { PaperDocument } from '../../compose/document.ts';
import type { AnnotationBox, LaidOutPaper, Page } from '../boxes.ts';
import type { PrinterKit } from '../kit.ts';
import type { Typefaces } from '../typeface.ts';
import type { Annotation, AnnotationPlace } from './annotation.ts';
import { deflate, deflated } from './deflate.ts';
import type { FileWriter, Reference } from './file-writer.ts';
import { latin1 } from './byte-buffer.ts';
import { writeForm, writeWidget } from './form.ts';
import { writeLink } from './link.ts';
import { writeCatalogMetadata, writeInformation } from './metadata.ts';
import { points } from './numbers.ts';
import { writeOutline } from './outline.ts';
import { writePageContent } from './page-content.ts';
import type { TaggedPage } from './structure-tree.ts';
import { writeStructureTree } from './structure-tree.ts';

/** What painting needs besides the paper itself. */
export interface Workshop {
  readonly kit: PrinterKit;
  /** Made from the measures in the kit. */
  readonly faces: Typefaces;
  readonly writer: FileWriter;
}

/** The same paper gives the same bytes. */
export function paintPdf(
  paper: LaidOutPaper,
  document: PaperDocument,
  { kit, faces, writer }: Workshop,
): Uint8Array<ArrayBuffer> {
  writer.open(kit.opening);
  const formFont = document.fillable ? writer.write(kit.formFont) : undefined;
  const file: FileInWork = { writer, tree: writer.reserve(), resources: kit.pageResources, formFont };
  let nextKey = paper.pages.length;
  const pages = paper.pages.map((page, key) => {
    const painted = paintPage(file, { page, key, nextKey }, faces);
    nextKey += painted.annotations.length;
    return painted;
  });
  const kids = pages.map(({ page }) => page).join(' ');
  writer.write(`<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`, file.tree);
  const form =
    formFont === undefined ? '' : `/AcroForm ${writeForm(writer, pages.flatMap(fieldsOf), formFont)}`;
  const tags = writeStructureTree(writer, paper.tags, pages);
  const metadata = writeCatalogMetadata(writer, document, kit);
  const outline = writeOutline(writer, paper, pages);
  const bookmarks = outline === undefined ? '' : `/Outlines ${outline}`;
  const entries = `/Pages ${file.tree}/StructTreeRoot ${tags}${form}${bookmarks}${metadata}`;
  const catalog = writer.write(`<</Type/Catalog${entries}>>`);
  return writer.close(`/Root ${catalog}${writeInformation(writer, document)}`);
}

/** What the pages of a file share. */
interface FileInWork {
  readonly writer: FileWriter;
  readonly tree: Reference;
  readonly resources: Reference;
  /** Only where there are fields to type in. */
  readonly formFont: Reference | undefined;
}

/** A page's key in the tag tree, and the first that is free for what lies above it. */
interface PageInWork {
  readonly page: Page;
  readonly key: number;
  readonly nextKey: number;
}

function paintPage(file: FileInWork, { page, key, nextKey }: PageInWork, faces: Typefaces): TaggedPage {
  const { writer, tree, resources } = file;
  const { operators, owners, marks } = writePageContent(page, faces);
  const contents = writer.writeStream(deflated, deflate(latin1(operators)));
  const reference = writer.reserve();
  const annotations = paintAnnotations(file, page, { page: reference, firstKey: nextKey });
  const above = annotations.map((annotation) => annotation.reference).join(' ');
  // ISO 14289-1 7.18.3: tabbing follows the tag tree.
  writer.write(
    `<</Type/Page/Parent ${tree}/MediaBox[0 0 ${points(page.widthMm)} ${points(page.heightMm)}]` +
      `/Resources ${resources}/Contents ${contents}/Tabs/S/StructParents ${key}` +
      `${above === '' ? '' : `/Annots[${above}]`}>>`,
    reference,
  );
  return { page: reference, heightMm: page.heightMm, owners, marks, annotations };
}

function paintAnnotations(
  file: FileInWork,
  page: Page,
  at: { readonly page: Reference; readonly firstKey: number },
): Annotation[] {
  const boxes = page.boxes.filter((box) => box.kind === 'field' || box.kind === 'link');
  return boxes.map((box, index) => {
    const place = { page: at.page, pageHeightMm: page.heightMm, key: at.firstKey + index };
    return { box, reference: paintAnnotation(file, box, place) };
  });
}

function paintAnnotation(
  { writer, formFont }: FileInWork,
  box: AnnotationBox,
  place: AnnotationPlace,
): Reference {
  if (box.kind === 'link') return writeLink(writer, box, place);
  if (formFont !== undefined) return writeWidget(writer, { box, font: formFont }, place);
  throw new Error(`The field «${box.name}» stands in a paper that is not filled in on a screen.`);
}

function fieldsOf({ annotations }: TaggedPage): Reference[] {
  return annotations.filter(({ box }) => box.kind === 'field').map(({ reference }) => reference);
}
