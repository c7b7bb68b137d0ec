// A printed paper → its row in print/manifest.json, which others may rely on.
import type { Country, Locale } from '../model/locale.ts';
import type { PaperDocument } from './document.ts';
import { countryOf, paperPath, variantName, type PaperVariant } from './variants.ts';

export interface ManifestRow {
  readonly id: string;
  readonly variant: string;
  readonly locale: Locale;
  readonly country: Country | null;
  /** Under `print/`. */
  readonly path: string;
  readonly title: string;
  readonly paper: 'a3' | 'a4' | 'a5';
  readonly pages: number;
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
  readonly fillable: boolean;
}

export interface Printed {
  readonly paper: ManifestRow['paper'];
  readonly pages: number;
  readonly bytes: number;
  readonly sha256: string;
}

export const manifestRow = (
  variant: PaperVariant,
  document: PaperDocument,
  printed: Printed,
): ManifestRow => ({
  id: variant.id,
  variant: variantName(variant),
  locale: variant.locale,
  country: countryOf(variant) ?? null,
  path: paperPath(variant),
  title: document.title,
  ...printed,
  fillable: document.fillable,
});

/** The manifest's text: one row a paper, in the order of the papers. */
export const manifestText = (rows: readonly ManifestRow[]): string => `${JSON.stringify(rows, null, 2)}\n`;
