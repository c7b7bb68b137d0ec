// A printed paper → its row in print/manifest.json, which others may rely on; the site and the printables command make them alike.
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

/** What printing a paper gives. */
export interface Printed {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly pages: number;
  readonly paper: ManifestRow['paper'];
}

export async function manifestRow(
  variant: PaperVariant,
  document: PaperDocument,
  { bytes, pages, paper }: Printed,
): Promise<ManifestRow> {
  return {
    id: variant.id,
    variant: variantName(variant),
    locale: variant.locale,
    country: countryOf(variant) ?? null,
    path: paperPath(variant),
    title: document.title,
    ...{ paper, pages, bytes: bytes.length },
    sha256: hexadecimal(await crypto.subtle.digest('SHA-256', bytes)),
    fillable: document.fillable,
  };
}

const hexadecimal = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** The manifest's text: one row a paper, in the order of the papers. */
export const manifestText = (rows: readonly ManifestRow[]): string => `${JSON.stringify(rows, null, 2)}\n`;
