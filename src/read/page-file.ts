// An MDX page → its front matter and the outline of its body, every part with its line.
import { faultAt, faultOf, type Problem } from '../model/problem.ts';
import type { Outline, RawData } from '../model/raw.ts';
import { plainMdx } from './mdx-messages.ts';
import { outlineOf } from './outline.ts';
import { readYaml, unreadData } from './yaml-file.ts';

const fence = /^---\n([\s\S]*?\n)?---(\n|$)/;

interface ReadPage {
  readonly frontMatter: RawData;
  readonly body: Outline;
  readonly problems: Problem[];
}

const emptyBody: Outline = { headings: [], links: [], uses: [], prose: [], passages: [] };

/** A page that is not read, since something is wrong with its file as a whole. */
export const unreadPage = (file: string): ReadPage => ({
  frontMatter: unreadData(file).data,
  body: emptyBody,
  problems: [],
});

/** Front matter and body of one page; problems where either cannot be read. */
export function readPageFile(file: string, text: string): ReadPage {
  const match = fence.exec(text);
  const { data, problems } = readYaml({ file, text: match?.[1] ?? '', linesBefore: 1 });
  if (match === null) problems.push(noFrontMatter(file));
  let body = emptyBody;
  try {
    const outline = outlineOf(file, text);
    body = outline.body;
    problems.push(...outline.problems);
  } catch (error) {
    problems.push(brokenBody(file, text, error));
  }
  return { frontMatter: data, body, problems };
}

const noFrontMatter = (file: string): Problem =>
  faultOf(file, {
    rule: 'front-matter/missing',
    message: 'The page does not begin with its front matter: title, description and the other keys.',
    hint: 'Begin the file with a line of three dashes, the keys, and three dashes again.',
  });

function brokenBody(file: string, text: string, error: unknown): Problem {
  const message = error instanceof Error ? error.message : String(error);
  const [, line = 1, column = 1] = /(\d+):(\d+)/.exec(message) ?? [];
  const fault = plainMdx(message, text.split('\n')[Number(line) - 1] ?? '');
  return faultAt({ file, line: Number(line), column: Number(column) }, { rule: 'mdx/syntax', ...fault });
}
