// An MDX page → its front matter and the outline of its body, every part with its line.
import { faultAt, faultOf, type Problem } from '../model/problem.ts';
import type { Outline, RawData } from '../model/raw.ts';
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
    message: 'The page has no front matter.',
    hint: 'Begin the file with a line of three dashes, the keys, and three dashes again.',
  });

function brokenBody(file: string, text: string, error: unknown): Problem {
  const thrown = error instanceof Error ? error.message : String(error);
  const [, at = '1', column = '1'] = /(\d+):(\d+)/.exec(thrown) ?? [];
  const line = text.split('\n')[Number(at) - 1] ?? '';
  const known = knownFaults.find(({ pattern }) => pattern.test(line));
  const { message, hint } = known ?? {
    message: thrown,
    hint: 'Check that every component on this line is closed and that braces are balanced.',
  };
  return faultAt({ file, line: Number(at), column: Number(column) }, { rule: 'mdx/syntax', message, hint });
}

/** What people write who know Markdown and not MDX, by the line it stands on. */
const knownFaults: readonly { readonly pattern: RegExp; readonly message: string; readonly hint: string }[] =
  [
    {
      pattern: /<!--/,
      message: 'Here stands an HTML comment, which a page cannot have.',
      hint: 'Delete it, or write {/* … */}: readers never see that.',
    },
    {
      pattern: /<(https?:|mailto:|[\w.-]+@)/,
      message: 'Here stands an address between < and >.',
      hint: 'Write a link as [words](address).',
    },
    {
      pattern: /<\/?[a-z][a-z0-9]*(\s[^>]*)?>/,
      message: 'Here stands HTML that is not closed.',
      hint: 'Use words, **bold**, links as [words](path.mdx), and a blank line where a paragraph ends.',
    },
    {
      pattern: /\{#/,
      message: 'Here stands an id outside of a heading.',
      hint: 'A heading is ## and a space, its words, and at the end {#id}.',
    },
    {
      pattern: /<(?=[\s\d])|<$/,
      message: 'Here stands a “<”, which begins a component.',
      hint: 'Say it in words: “less than”, “under”.',
    },
  ];
