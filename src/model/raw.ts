// What the files say, before anyone asked whether it is right: values and body outlines that remember where they stand.
import type { Locale } from './locale.ts';
import type { Point, Position } from './problem.ts';

/** A YAML file, or the front matter of a page. */
export interface RawData {
  readonly file: string;
  readonly value: unknown;
  /** Where the value at a path stands; the nearest enclosing value that exists when the path does not. */
  readonly locate: (path: readonly PropertyKey[]) => Point;
}

export interface Heading extends Position {
  readonly depth: number;
  readonly text: string;
  /** Undefined where the writer gave none. */
  readonly id: string | undefined;
  /** Names of the components in it; there should be none. */
  readonly components: readonly string[];
}

/** A link in prose, as written: `../start/frames.mdx#size`. */
export interface Link extends Position {
  readonly target: string;
  /** The words that are the link. */
  readonly text: string;
}

/** A component in a page, with its attributes as written. An attribute without a value is an empty string. */
export interface Use extends Position {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The components it stands in, the outermost first. */
  readonly within: readonly Use[];
  /** What stands in it, one after another: names of components, `h3`, `list`, `numbered list`, and `words` for all else. */
  readonly holds: readonly string[];
}

/** A stretch of prose without markup. */
export interface Prose extends Position {
  readonly text: string;
}

/** A paragraph, a heading or a cell: what is read in one go, its words and the components among them. */
export interface Passage extends Position {
  /** Whether it is shown as a paragraph: a heading and a cell are not, nor a point of a list that has no empty line in it. */
  readonly isParagraph: boolean;
  readonly parts: readonly (string | Use)[];
  /** The components it stands in, the outermost first. */
  readonly within: readonly Use[];
}

export interface Outline {
  readonly headings: readonly Heading[];
  readonly links: readonly Link[];
  readonly uses: readonly Use[];
  readonly prose: readonly Prose[];
  readonly passages: readonly Passage[];
}

export interface RawPage {
  readonly file: string;
  readonly locale: Locale;
  /** The file's path under `content/docs/<locale>/`, without ending. */
  readonly key: string;
  readonly frontMatter: RawData;
  readonly body: Outline;
}

export interface RawContent {
  /** YAML files by their path under `content/`. */
  readonly data: ReadonlyMap<string, RawData>;
  readonly pages: readonly RawPage[];
}
