// A laid-out document → the bytes of a tagged PDF 1.7 file: PDF/UA-1 always, and PDF/A-2a when nothing is filled in on screen.
import type { AnnotationBox, LaidOutDocument, Page } from '../boxes.ts';
import type { PdfResources } from '../resources.ts';
import type { Typefaces } from '../typeface.ts';
import type { Annotation, AnnotationContext } from './annotation.ts';
import { deflate } from './deflate.ts';
import type { Catalog, ContentStream, PageObject, PageTree, Reference } from './dictionaries.ts';
import type { FileWriter } from './file-writer.ts';
import { latin1 } from './byte-buffer.ts';
import { writeForm, writeWidget } from './form.ts';
import { writeLink } from './link.ts';
import { writeCatalogMetadata, writeInformation } from './metadata.ts';
import { points } from './numbers.ts';
import { writeOutline } from './outline.ts';
import { writePageContent } from './page-content.ts';
import type { PaintedPage } from './structure-tree.ts';
import { writeStructureTree } from './structure-tree.ts';

/** What painting needs besides the document itself. */
export interface PaintTools {
  readonly resources: PdfResources;
  /** Made from the measures in the resources. */
  readonly faces: Typefaces;
  readonly writer: FileWriter;
}

/** The same document gives the same bytes. */
export function paintPdf(
  document: LaidOutDocument,
  { resources, faces, writer }: PaintTools,
): Uint8Array<ArrayBuffer> {
  const { information } = document;
  writer.open(resources.opening);
  const formFont = information.fillable ? writeFormFont(writer, resources) : undefined;
  const file: FileInWork = {
    ...{ writer, tree: writer.reserve(), resources: resources.pageResources, formFont },
  };
  let nextKey = document.pages.length;
  const pages = document.pages.map((page, key) => {
    const painted = paintPage(file, { page, key, nextKey }, faces);
    nextKey += painted.annotations.length;
    return painted;
  });
  const kids = pages.map(({ page }) => page);
  writer.write<PageTree>({ Type: '/Pages', Kids: kids, Count: kids.length }, file.tree);
  const form = formFont === undefined ? undefined : writeForm(writer, pages.flatMap(fieldsOf), formFont);
  const tags = writeStructureTree(writer, document.tags, pages);
  const metadata = writeCatalogMetadata(writer, information, resources);
  const catalog = writer.write<Catalog>({
    Type: '/Catalog',
    Pages: file.tree,
    StructTreeRoot: tags,
    AcroForm: form,
    Outlines: writeOutline(writer, document, pages),
    ...metadata,
  });
  return writer.close({ Root: catalog, ...writeInformation(writer, information) });
}

/** The font that fields are typed in, which stands ready in the resources. */
function writeFormFont(writer: FileWriter, { formFont }: PdfResources): Reference {
  const reference = writer.reserve();
  writer.writeBytes(latin1(formFont), reference);
  return reference;
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

function paintPage(file: FileInWork, { page, key, nextKey }: PageInWork, faces: Typefaces): PaintedPage {
  const { writer, tree, resources } = file;
  const { operators, owners, marks } = writePageContent(page, faces);
  const contents = writer.writeStream<ContentStream>({ Filter: '/FlateDecode' }, deflate(latin1(operators)));
  const reference = writer.reserve();
  const annotations = paintAnnotations(file, page, { page: reference, firstKey: nextKey });
  writer.write<PageObject>(
    {
      Type: '/Page',
      Parent: tree,
      MediaBox: [0, 0, points(page.widthMm), points(page.heightMm)],
      Resources: resources,
      Contents: contents,
      // ISO 14289-1 7.18.3: tabbing follows the tag tree.
      Tabs: '/S',
      StructParents: key,
      Annots: annotations.length === 0 ? undefined : annotations.map((annotation) => annotation.reference),
    },
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
    const context = { page: at.page, pageHeightMm: page.heightMm, key: at.firstKey + index };
    return { box, reference: paintAnnotation(file, box, context) };
  });
}

function paintAnnotation(
  { writer, formFont }: FileInWork,
  box: AnnotationBox,
  context: AnnotationContext,
): Reference {
  if (box.kind === 'link') return writeLink(writer, box, context);
  if (formFont !== undefined) return writeWidget(writer, { box, font: formFont }, context);
  throw new Error(`The field «${box.name}» stands in a document that is not filled in on a screen.`);
}

function fieldsOf({ annotations }: PaintedPage): Reference[] {
  return annotations.filter(({ box }) => box.kind === 'field').map(({ reference }) => reference);
}
