// YAML text → a value that can say on which line each part of it stands.
import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import { faultAt, type Point, type Problem } from '../model/problem.ts';
import type { RawData } from '../model/raw.ts';
import { plainSyntax, straySigns } from './yaml-messages.ts';

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
  const syntax = document.errors.map((error) => plainSyntax(error, document));
  // What comes after the first mistake is read in its light.
  const subject = `syntax ${file}`;
  const problems = [...syntax, ...(syntax.length > 0 ? [] : straySigns(document))].map(
    ({ offset, message, hint }, index) =>
      faultAt(
        { file, ...at(offset) },
        {
          rule: 'yaml/syntax',
          message,
          hint,
          ...(index === 0 ? { causes: subject } : { causedBy: subject }),
        },
      ),
  );
  const value: unknown = problems.length > 0 ? undefined : document.toJS();
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
