// The papers as the site offers them: printed, pictured, and named for download buttons.
import { root } from 'virtual:content';
import { createPreviewRenderer } from '../layout/preview.ts';
import type { PaperDocument } from '../papers/document.ts';
import { composePaper, nameOf, whoseOf } from '../papers/compose-paper.ts';
import {
  homeRegion,
  isShown,
  paperOf,
  paperPath,
  paperVariants,
  variantsOf,
  type PaperVariant,
} from '../papers/variants.ts';
import type { Country, Locale } from '../model/locale.ts';
import type { Region } from '../model/papers.ts';
import { createPrinter } from '../layout/printer.ts';
import { content, ui, withBase } from './content.ts';
import { deployment } from './deployment.ts';
import { manifestRow, type ManifestRow } from '../papers/manifest.ts';
import { pdfResources } from './pdf-resources.ts';

const printer = createPrinter(pdfResources);
const previewRenderer = createPreviewRenderer(pdfResources.faces);
const { site, base } = deployment(root);
const details = site === undefined ? {} : { address: `${site}${base}` };

/** Every paper there is. */
export const variants: readonly PaperVariant[] = paperVariants(content);

/** Those of one paper that a reader is offered for a country. */
export const variantsFor = (id: string, locale: Locale, region: Region): readonly PaperVariant[] =>
  variantsOf(paperOf(content, id), locale, region);

/** Those whose words its page shows; the others are the same words in another size. */
export const shownVariants = (id: string, locale: Locale, region: Region): readonly PaperVariant[] =>
  variantsFor(id, locale, region).filter((variant) => isShown(variant, paperOf(content, id), region));

/** The variant that stands for a paper in lists and cards: the first one, for the reader's own country. */
export function mainVariant(id: string, locale: Locale): PaperVariant {
  const [first] = variantsFor(id, locale, homeRegion(locale, paperOf(content, id)));
  if (first === undefined) throw new Error(`There is no ${id} in ${locale}.`);
  return first;
}

export const documentOf = (variant: PaperVariant): PaperDocument => composePaper(variant, content, details);

export interface FinishedPaper {
  readonly bytes: Uint8Array;
  readonly row: ManifestRow;
}

async function finish(variant: PaperVariant): Promise<FinishedPaper> {
  const document = documentOf(variant);
  const printed = await printer.print(document);
  return { bytes: printed.bytes, row: await manifestRow(variant, document, printed) };
}

/** Every paper by its path, printed once a build; in dev, once after each change of the words. */
const finished: ReadonlyMap<string, FinishedPaper> = new Map(
  await Promise.all(
    variants.map(async (variant): Promise<[string, FinishedPaper]> => [
      paperPath(variant),
      await finish(variant),
    ]),
  ),
);

/** The file and its manifest row. Throws for a variant that is not in the list. */
export function finishedPaper(variant: PaperVariant): FinishedPaper {
  const paper = finished.get(paperPath(variant));
  if (paper === undefined) throw new Error(`There is no paper ${paperPath(variant)}.`);
  return paper;
}

/** A picture of the first page, for lists and cards. */
export const previewOf = (variant: PaperVariant): string => previewRenderer.preview(documentOf(variant));

export interface Download {
  readonly href: string;
  /** “Tavshedserklæring, deltager, Danmark”: for whom what only says its size is. */
  readonly name: string;
  /** “deltager, Danmark”; empty where it is for everybody. */
  readonly whose: string;
  /** “Hent tavshedserklæringen til Danmark”. */
  readonly verb: string;
  /** “én side til hver”: which of the layouts this is. */
  readonly layout: string;
  /** “PDF, 1 side, A4”. */
  readonly about: string;
  readonly fillable: boolean;
}

/** A paper to print at home, on A4, for a country, by its title; undefined where it does not exist for that country. */
export function downloadFor(
  id: string,
  locale: Locale,
  country: Country,
): (Download & { readonly title: string }) | undefined {
  const { regions, words } = paperOf(content, id);
  const region = regions.find((one) => one === country || one === 'all');
  const all = region === undefined ? [] : variantsFor(id, locale, region);
  const [first] = all;
  const printed = all.find((variant) => finishedPaper(variant).row.paper === 'a4') ?? first;
  if (printed === undefined) return undefined;
  const download = downloadOf(printed);
  const title = [words[locale].title, ...(printed === first ? [] : [download.layout])].join(', ');
  return { ...download, title };
}

/** What a download button says. */
export function downloadOf(variant: PaperVariant): Download {
  const { id, locale, layout, region, role } = variant;
  const { pages, fillable, path, paper } = finishedPaper(variant).row;
  const words = paperOf(content, id).words[locale];
  const texts = words[region];
  const verb =
    (role === undefined ? undefined : texts?.roles?.[role]?.download) ?? texts?.download ?? words.title;
  const size = { pages, paper: paper.toUpperCase() };
  return {
    href: withBase(`/print/${path}`),
    name: nameOf(variant, content),
    whose: whoseOf(variant, content).join(', '),
    verb,
    layout: words.layouts[layout] ?? '',
    about: ui(locale, pages === 1 ? 'paper.about.one' : 'paper.about.many', size),
    fillable,
  };
}
