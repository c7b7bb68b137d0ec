// The papers as the site offers them: printed, pictured, and named for download buttons.
import { pathToFileURL } from 'node:url';
import { root } from 'virtual:content';
import type { PaperDocument } from '../compose/document.ts';
import { composePaper, hasOwnWords, paperPath, paperVariants, type PaperVariant } from '../compose/papers.ts';
import type { Country, Locale } from '../model/locale.ts';
import { createPrinter } from '../print/printer.ts';
import { readPrintAssets } from '../read/print-assets.ts';
import { content, say, withBase } from './content.ts';
import { finishPaper, type FinishedPaper } from './finish-paper.ts';

const printer = createPrinter(await readPrintAssets(pathToFileURL(`${root}src/print/fonts/`)));

/** Every paper there is. */
export const variants: readonly PaperVariant[] = paperVariants(content);

/** Those a reader finds on a paper's own page, one country at a time. */
export const variantsFor = (locale: Locale, country: Country): readonly PaperVariant[] =>
  variants.filter((variant) => variant.locale === locale && variant.country === country);

/** Those with words of their own: shown as sheets, while the others are offered beside them. */
export const sheetsFor = (locale: Locale, country: Country): readonly PaperVariant[] =>
  variantsFor(locale, country).filter((variant) => hasOwnWords(variant, content));

export const documentOf = (variant: PaperVariant): PaperDocument => composePaper(variant, content);

/** Every paper by its path, printed once a build; in dev, once after each change of the words. */
const finished: ReadonlyMap<string, FinishedPaper> = new Map(
  await Promise.all(
    variants.map(async (variant): Promise<[string, FinishedPaper]> => [
      paperPath(variant),
      await finishPaper(variant, documentOf(variant), printer),
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
export const pictureOf = (variant: PaperVariant): string => printer.picture(documentOf(variant));

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
export function downloadOf(variant: PaperVariant): Download {
  const { locale, layout } = variant;
  const { pages, fillable, path } = finishedPaper(variant).row;
  const words = content.declaration.words[locale];
  return {
    href: withBase(`/print/${path}`),
    verb: words[variant.country].download,
    layout: words.layouts[layout],
    about: say(locale, pages === 1 ? 'paper.about.one' : 'paper.about.many', { pages }),
    how: say(locale, fillable ? 'paper.fillable' : 'paper.byHand'),
  };
}
