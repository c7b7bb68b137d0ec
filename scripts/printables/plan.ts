// What someone asks for, without a list of groups → which files, and what stands in each.
import { paperPath, type PaperVariant } from '../../src/papers/variants.ts';
import type { PersonalDetails } from '../../src/papers/personal-details.ts';
import type { Content } from '../../src/model/content.ts';
import { choosePapers } from './choose.ts';
import type { Fault } from './faults.ts';
import type { Options } from './options.ts';
import { faultsOfKnown, faultsOfNames } from './room-faults.ts';

/** One file. */
export interface Order {
  readonly variant: PaperVariant;
  /** Under the folder that was asked for. Never holds what someone typed. */
  readonly path: string;
  /** More than one where rows of a list are merged. */
  readonly parts: readonly Part[];
}

export interface Part {
  /** Of the list, where there is one. */
  readonly line?: number;
  readonly details: PersonalDetails;
}

export interface Plan {
  readonly orders: readonly Order[];
  readonly faults: readonly Fault[];
  /** What is worth a word and no reason to stop. */
  readonly notes: readonly string[];
}

/** One file a paper, for whom and how often as the options say. `more`: names, and where the site stands. */
export function planPapers(content: Content, options: Options, more: PersonalDetails): Plan {
  const { papers, faults } = choosePapers(content, options);
  const { known, copies } = options;
  const details: PersonalDetails = { values: known, ...(copies === undefined ? {} : { copies }), ...more };
  const orders = papers.map((variant) => ({ variant, path: paperPath(variant), parts: [{ details }] }));
  const nameless = more.names === undefined ? [] : faultsOfNames(papers, content);
  const texts = [...faults, ...faultsOfKnown(papers, content, known), ...nameless];
  return { orders, faults: texts.map((text) => ({ text })), notes: [] };
}
