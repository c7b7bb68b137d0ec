// YAML text → a value that can say on which line each part of it stands.
import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import { faultAt, type Point, type Problem } from '../model/problem.ts';
import type { RawData } from '../model/raw.ts';

export interface YamlSource {
  /** Relative to the repository root. */
  readonly file: string;
  readonly text: string;
  /** Lines that stand before the text in the file: 1 for front matter. */
  readonly linesBefore?: number;
}

/** The parsed file; its value is undefined and `problems` is not empty when the text is not YAML. */
export function readYaml({ file, text, linesBefore = 0 }: YamlSource): {
  data: RawData;
  problems: Problem[];
} {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number): Point => {
    const { line, col } = lines.linePos(offset);
    return { line: line + linesBefore, column: col };
  };
  const problems = document.errors.map(({ pos, message }) =>
    faultAt(
      { file, ...at(pos[0]) },
      {
        rule: 'yaml/syntax',
        message,
        hint: 'Correct the YAML on this line: check indentation, quotes and colons.',
      },
    ),
  );
  let value: unknown;
  try {
    value = problems.length > 0 ? undefined : document.toJS();
  } catch (error) {
    // An alias without its anchor, as in `title: *Ny`, only fails here.
    const message = error instanceof Error ? error.message : String(error);
    const hint = 'Put a value that begins with * or & in quotes.';
    problems.push(faultAt({ file, ...at(0) }, { rule: 'yaml/syntax', message, hint }));
  }
  return { data: { file, value, locate: (path) => at(offsetOf(document, path)) }, problems };
}

/** A file that is not read, since something is wrong with it as a whole. */
export const unreadData = (file: string): { data: RawData; problems: Problem[] } => ({
  data: { file, value: undefined, locate: () => ({ line: 1, column: 1 }) },
  problems: [],
});

function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const step = path[length - 1];
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
      if (pair !== undefined && isNode(pair.key) && pair.key.range) return pair.key.range[0];
    }
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return isNode(document.contents) && document.contents.range ? document.contents.range[0] : 0;
}
