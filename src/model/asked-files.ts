// Files that were asked for and are not there, and files that nobody has asked for: one under nearly the name of another is it.
import { nearestName } from './did-you-mean.ts';
import { faultOf, unexpectedFile, type Problem } from './problem.ts';
import type { RawContent } from './raw.ts';

/** Raw content, and which of its YAML files somebody has asked for so far. */
export interface AskedContent extends RawContent {
  readonly asked: Set<string>;
}

/** Once everybody has asked. */
export function checkAsked({ data, asked }: AskedContent): Problem[] {
  const missing = [...asked].filter((path) => !data.has(path));
  const unread = [...data.keys()].filter((path) => !asked.has(path));
  return [
    ...missing.map((path) => missingFile(path, nearestName(path, unread), data)),
    ...unread.map((path) => unreadFile(path, nearestName(path, missing), asked)),
  ];
}

function missingFile(path: string, found: string | undefined, data: RawContent['data']): Problem {
  const paper = paperOf(path);
  const isOnlyListed = paper !== undefined && ![...data.keys()].some((other) => paperOf(other) === paper);
  return faultOf(`content/${path}`, {
    rule: 'files/missing',
    message: 'The file is missing.',
    hint:
      found === undefined
        ? 'Add it; content/README.md says what stands in it.'
        : `Nobody reads content/${found}: if that is it, give it this name.`,
    causes: `file content/${path}`,
    causedBy: isOnlyListed ? `paper ${paper}` : `ending of content/${path}`,
  });
}

function unreadFile(path: string, meant: string | undefined, asked: ReadonlySet<string>): Problem {
  const near = meant ?? nearestName(path, asked);
  return {
    ...unexpectedFile(`content/${path}`, near === undefined ? undefined : `content/${near}`),
    causedBy: `file content/${meant ?? listOfPapers}`,
  };
}

/** Where it is missing, nobody asks for the files of a paper. */
const listOfPapers = 'printables/papers.yaml';

/** `printables/declaration.da.yaml` → `declaration`. */
export const paperOf = (path: string): string | undefined =>
  path === listOfPapers ? undefined : /^printables\/([^.]+)\./.exec(path)?.[1];
