// What the YAML parser finds wrong → a sentence on what stands there, and one on what to write.
import { isAlias, visit, type Document, type YAMLParseError } from 'yaml';

export interface YamlFault {
  /** From the beginning of the text. */
  readonly offset: number;
  readonly message: string;
  readonly hint: string;
}

const inQuotes = 'Put the whole value in quotes.';

/** What a writer meant, by the parser’s own name for what it found. */
const faults: Readonly<Partial<Record<YAMLParseError['code'], readonly [message: string, hint: string]>>> = {
  BAD_SCALAR_START: ['A value begins with a sign that means something else to YAML.', inQuotes],
  BLOCK_AS_IMPLICIT_KEY: [
    'A value has a colon and a space in it, or the next line is indented as if it belonged to it.',
    'Put the whole value in quotes; give each key as many spaces as those beside it.',
  ],
  UNEXPECTED_TOKEN: ['Beside the value stands something that is no part of it.', inQuotes],
  DUPLICATE_KEY: ['The key stands here a second time.', 'Keep one of the two.'],
  MISSING_CHAR: [
    'A quotation mark or bracket is opened and not closed.',
    'Close it; in single quotes write an apostrophe twice, or use ’.',
  ],
  TAB_AS_INDENT: ['A tab stands at the beginning of the line.', 'Indent with spaces, two a level.'],
  BAD_INDENT: [
    'The line is indented otherwise than those it belongs to.',
    'Give it as many spaces as the lines beside it.',
  ],
  MULTILINE_IMPLICIT_KEY: [
    'A line has no colon after its key, or a text goes on over lines without being indented.',
    'Write `key: value`, or indent the text below its key.',
  ],
};

/** A syntax error in plain words; the parser’s own where there are none. */
export function plainSyntax(error: YAMLParseError, document: Document): YamlFault {
  const offset = error.message.endsWith('quote') ? openingOf(error.pos[0], document) : error.pos[0];
  // The parser misses a colon and a bracket by the same name.
  const code = error.message.startsWith('Implicit') ? 'MULTILINE_IMPLICIT_KEY' : error.code;
  const [message, hint] = faults[error.message.startsWith('Flow') ? 'MISSING_CHAR' : code] ?? [
    `This is no YAML: ${error.message}.`,
    'Check indentation, quotes and colons on this line and the one before.',
  ];
  return { offset, message, hint };
}

/** A quotation mark that nothing closes is missed at the end of the file: it stands where the text begins. */
function openingOf(end: number, document: Document): number {
  let start = end;
  visit(document, {
    Scalar(_key, { type, range }) {
      if (type?.startsWith('QUOTE') === true && range && range[0] < end && end <= range[2]) start = range[0];
    },
  });
  return start;
}

/** `*name`, `&name` and `!name` at the beginning of a value: signs to YAML, text to a writer. Two that belong together are neither. */
export function straySigns(document: Document): YamlFault[] {
  const anchors = new Map<string, YamlFault>();
  const aliases = new Set<string>();
  const found: YamlFault[] = [];
  visit(document, {
    Node(_key, node) {
      const offset = node.range?.[0] ?? 0;
      if (isAlias(node)) {
        aliases.add(node.source);
        if (!anchors.has(node.source)) found.push(straySign(`*${node.source}`, offset));
      } else if (node.anchor !== undefined) anchors.set(node.anchor, straySign(`&${node.anchor}`, offset));
      if (node.tag?.startsWith('!') === true) found.push(straySign(node.tag, offset));
    },
  });
  const idle = [...anchors].filter(([name]) => !aliases.has(name)).map(([, fault]) => fault);
  return [...found, ...idle];
}

const straySign = (sign: string, offset: number): YamlFault => ({
  offset,
  message: `A value begins with ${sign}, which means something else to YAML.`,
  hint: 'Put a value that begins with *, & or ! in quotes.',
});
