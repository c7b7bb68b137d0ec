// What a part of the bench has to say: lines for a person, and what is not as it should be.

export interface Report {
  readonly lines: readonly string[];
  /** A sentence for each budget that is broken. */
  readonly broken: readonly string[];
}
