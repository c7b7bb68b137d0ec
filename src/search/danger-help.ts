// What is shown before any hit when a query sounds like danger: one small file per language, asked for as soon as somebody goes to
// the field, so that no index has to be there.
import type { DangerWords } from './danger.ts';

/** A stretch of a sentence; a number can be called. */
export interface HelpPart {
  readonly text: string;
  readonly kind?: 'bold' | 'phone';
  /** BCP 47 tag, only where it is in another language than the page. */
  readonly language?: string;
}

export interface DangerHelp {
  readonly id: string;
  readonly heading: string;
  /** Address of the situation on the page of acute help. */
  readonly href: string;
  /** Paragraphs: what to do in the reader’s own country. */
  readonly text: readonly (readonly HelpPart[])[];
}

export interface DangerFile {
  /** Most urgent first. */
  readonly words: readonly DangerWords[];
  readonly help: readonly DangerHelp[];
  /** The numbers for danger to life of each other country, with its name: the reader’s country is guessed from the language. */
  readonly elsewhere: readonly (readonly HelpPart[])[];
}

/** The address of the file of a language, after the folder the site stands in. */
export const dangerFile = (locale: string): string => `search/${locale}/danger.json`;
