// All that a printer needs to be given, as plain data: prepared once from the font files (prepare/), and small enough to be
// sent to a browser (resources-file.ts).
import type { MeasuredFaces } from './font-files.ts';
import type { Opening } from './write/file-writer.ts';
import type { Reference } from './write/dictionaries.ts';

/** Its parts belong together: the glyph numbers of the measures are those of the fonts in the opening. */
export interface PdfResources {
  readonly faces: MeasuredFaces;
  /** Every file begins with these bytes: header, fonts, resources. */
  readonly opening: Opening;
  /** In the opening: the two faces, by the names that a page's operators use. */
  readonly pageResources: Reference;
  /** Only for files with fields to type in. */
  readonly formFont: string;
  /** Deflated; only for files that claim PDF/A. */
  readonly colourProfile: Uint8Array;
}
