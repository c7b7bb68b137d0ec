// A laid-out paper → the bytes of a tagged PDF 1.7 file: PDF/UA-1 always, and PDF/A-2a when nothing is filled in on screen.
import type { PDFRef } from 'pdf-lib';
import { PDFContext, PDFWriter } from 'pdf-lib';
import type { PaperDocument } from '../../compose/document.ts';
import type { LaidOutPaper, Page } from '../boxes.ts';
import { pointsPerMm } from '../measures.ts';
import type { Typefaces } from '../typeface.ts';
import type { FixedObjects } from './fixed-objects.ts';
import { compositeFont, embedFace, simpleFont } from './fonts.ts';
import { createForm, createWidgets } from './form.ts';
import { catalogMetadata, writeTrailer } from './metadata.ts';
import { writePageContent } from './page-content.ts';
import type { TaggedPage } from './structure-tree.ts';
import { writeStructureTree } from './structure-tree.ts';
import { fontNames } from './text-operators.ts';

/** What painting needs besides the paper itself. */
export interface Workshop {
  readonly faces: Typefaces;
  readonly fixed: FixedObjects;
}

/** The same paper gives the same bytes. */
export async function paintPdf(
  paper: LaidOutPaper,
  document: PaperDocument,
  workshop: Workshop,
): Promise<Uint8Array> {
  const context = PDFContext.create();
  const fonts = embedFonts(context, document, workshop);
  const tree = context.nextRef();
  const pages = paper.pages.map((page) => paintPage(context, { page, tree, fonts }, workshop.faces));
  context.assign(
    tree,
    context.obj({ Type: 'Pages', Kids: pages.map(({ page }) => page), Count: pages.length }),
  );
  const fields = pages.flatMap(({ widgets }) => widgets.map(({ reference }) => reference));
  const catalog = context.obj({
    Type: 'Catalog',
    Pages: tree,
    StructTreeRoot: writeStructureTree(context, paper.tags, pages),
    ...(fonts.form ? { AcroForm: createForm(context, fields, fonts.form) } : {}),
    ...catalogMetadata(context, document, workshop.fixed),
  });
  context.trailerInfo.Root = context.register(catalog);
  writeTrailer(context, document);
  // Objects stand as they are: packing them takes as long as all the rest and saves an eighth of the bytes. And never a
  // pause between them: each would cost more than the whole file.
  return PDFWriter.forContext(context, Infinity).serializeToBuffer();
}

interface DocumentFonts {
  readonly page: Record<string, PDFRef>;
  /** Only where there are fields to type in. */
  readonly form?: PDFRef;
}

function embedFonts(context: PDFContext, document: PaperDocument, { faces, fixed }: Workshop): DocumentFonts {
  const regular = embedFace(context, faces.regular.metrics, fixed.regular);
  const bold = embedFace(context, faces.bold.metrics, fixed.bold);
  const page = {
    [fontNames.regular]: compositeFont(context, regular),
    [fontNames.bold]: compositeFont(context, bold),
  };
  return document.fillable ? { page, form: simpleFont(context, regular) } : { page };
}

function paintPage(
  context: PDFContext,
  of: { readonly page: Page; readonly tree: PDFRef; readonly fonts: DocumentFonts },
  faces: Typefaces,
): TaggedPage {
  const { operators, owners, marks } = writePageContent(of.page, faces);
  const reference = context.nextRef();
  const { form } = of.fonts;
  const widgets = form ? createWidgets(context, { page: of.page, reference }, form) : [];
  const dictionary = context.obj({
    Type: 'Page',
    Parent: of.tree,
    MediaBox: [0, 0, mediaPoints(of.page.widthMm), mediaPoints(of.page.heightMm)],
    Resources: { Font: of.fonts.page },
    Contents: context.register(context.flateStream(operators)),
    // ISO 14289-1 7.18.3: tabbing follows the tag tree.
    Tabs: 'S',
    ...(widgets.length > 0 ? { Annots: widgets.map((widget) => widget.reference) } : {}),
  });
  context.assign(reference, dictionary);
  return { page: reference, dictionary, owners, marks, widgets };
}

function mediaPoints(lengthMm: number): number {
  return Math.round(lengthMm * pointsPerMm * 100) / 100;
}
