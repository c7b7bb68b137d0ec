// Text as the engine takes it: stretches of words, and how they are set.

/** A stretch of text in one weight. No-break spaces are already in place; soft hyphens may occur. */
export interface TextRun {
  readonly text: string;
  readonly bold?: true;
  /** BCP 47, only where the run is in another language than the document. */
  readonly lang?: string;
}

/** Type of one size and weight, and how far apart its lines stand. */
export interface TextStyle {
  readonly sizePt: number;
  readonly leadingMm: number;
  readonly bold: boolean;
  /** Added between letters, in em. */
  readonly trackingEm: number;
}
