// A `_headers` file → what a host sends with an address, as hosts that read such files do it: every rule that matches counts, and
// of two that say the same header both are sent.

export interface HeaderRule {
  /** A path, or the beginning of one with `*` at its end. */
  readonly pattern: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** Throws at a line that is neither a pattern nor a header below one. */
export function readHeaderRules(text: string): readonly HeaderRule[] {
  return text
    .split(/\n(?=\S)/)
    .filter((block) => block.trim() !== '')
    .map((block) => {
      const [pattern = '', ...lines] = block.trimEnd().split('\n');
      if (!/^\/[^*]*\*?$/.test(pattern)) throw new Error(`_headers has a rule for “${pattern}”.`);
      return { pattern, headers: lines.map(readHeader) };
    });
}

function readHeader(line: string): readonly [string, string] {
  const [, name, value] = /^\s+([\w-]+): (.+)$/.exec(line) ?? [];
  if (name === undefined || value === undefined) throw new Error(`_headers has the line “${line}”.`);
  return [name, value];
}

export const matches = ({ pattern }: HeaderRule, address: string): boolean =>
  pattern.endsWith('*') ? address.startsWith(pattern.slice(0, -1)) : address === pattern;

/** By name, in lower case; a header of several rules has all their values, with a comma between. */
export function headersFor(rules: readonly HeaderRule[], address: string): Readonly<Record<string, string>> {
  const sent: Record<string, string> = {};
  for (const [given, value] of rules
    .filter((rule) => matches(rule, address))
    .flatMap(({ headers }) => headers)) {
    const name = given.toLowerCase();
    sent[name] = sent[name] === undefined ? value : `${sent[name]}, ${value}`;
  }
  return sent;
}
