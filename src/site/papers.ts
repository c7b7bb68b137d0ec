// The papers as the site offers them: printed once to learn their size, pictured, and named for download buttons.
import { createHash } from 'node:crypto';
import { pathToFileURL } from 'node:url';
import { root } from 'virtual:content';
import { manifestRow, type ManifestRow } from '../compose/manifest.ts';
import { composePaper, paperVariants, type PaperVariant } from '../compose/papers.ts';
import type { Country, Locale } from '../model/locale.ts';
import { createPrinter } from '../print/printer.ts';
import { readPrintAssets } from '../read/print-assets.ts';
import { content, say, withBase } from './content.ts';

const printer = createPrinter(await readPrintAssets(pathToFileURL(`${root}src/print/fonts/`)));

/** Every paper there is. */
export const variants: readonly PaperVariant[] = paperVariants(content);

/** Those a reader finds on a paper's own page, one country at a time. */
export const variantsFor = (locale: Locale, country: Country): readonly PaperVariant[] =>
  variants.filter((variant) => variant.locale === locale && variant.country === country);

export const documentOf = (variant: PaperVariant) => composePaper(variant, content);
export const printPaper = (variant: PaperVariant) => printer.print(documentOf(variant));

/** A picture of the first page, for lists and cards. */
export const pictureOf = (variant: PaperVariant): string => printer.picture(documentOf(variant));

/** One row of the manifest. */
export async function rowOf(variant: PaperVariant): Promise<ManifestRow> {
  const { bytes, pages } = await printPaper(variant);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return manifestRow(variant, documentOf(variant), { pages, bytes: bytes.length, sha256 });
}

export interface Download {
  readonly href: string;
  /** “Hent tavshedserklæringen til Danmark”. */
  readonly verb: string;
  /** “én side til hver”: which of the layouts this is. */
  readonly layout: string;
  /** “PDF, 1 side, A4”. */
  readonly about: string;
  /** Fill in on screen, or sign by hand. */
  readonly how: string;
}

/** What a download button says. */
export async function downloadOf(variant: PaperVariant): Promise<Download> {
  const { locale, layout } = variant;
  const { pages, fillable, path } = await rowOf(variant);
  const words = content.declaration.words[locale];
  return {
    href: withBase(`/print/${path}`),
    verb: words[variant.country].download,
    layout: words.layouts[layout],
    about: say(locale, pages === 1 ? 'paper.about.one' : 'paper.about.many', { pages }),
    how: say(locale, fillable ? 'paper.fillable' : 'paper.byHand'),
  };
}
