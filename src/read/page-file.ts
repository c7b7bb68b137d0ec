// An MDX page → its front matter and the outline of its body, every part with its line.
import { mdxToMdast, type MdastNode } from 'satteri';
import type { Problem } from '../model/problem.ts';
import type { Heading, Link, Outline, Prose, RawData, Use } from '../model/raw.ts';
import { readYaml } from './yaml-file.ts';

const fence = /^---\n([\s\S]*?\n)?---(\n|$)/;

/** Front matter and body of one page; problems where either cannot be read. */
export function readPageFile(
  file: string,
  text: string,
): { frontMatter: RawData; body: Outline; problems: Problem[] } {
  const match = fence.exec(text);
  const { data, problems } = readYaml({ file, text: match?.[1] ?? '', linesBefore: 1 });
  if (match === null) problems.push(noFrontMatter(file));
  const outline = { headings: [] as Heading[], links: [] as Link[], uses: [] as Use[], prose: [] as Prose[] };
  try {
    const tree = mdxToMdast(text, { features: { headingAttributes: true, frontmatter: true } });
    collect(tree, { file, outline });
  } catch (error) {
    problems.push(brokenBody(file, error));
  }
  return { frontMatter: data, body: outline, problems };
}

interface Collector {
  readonly file: string;
  readonly outline: { headings: Heading[]; links: Link[]; uses: Use[]; prose: Prose[] };
}

function collect(node: MdastNode, to: Collector): void {
  const start = node.position?.start;
  const place = { file: to.file, line: start?.line ?? 1, column: start?.column ?? 1 };
  if (node.type === 'heading') {
    const id = (node.data as { hProperties?: { id?: string } } | undefined)?.hProperties?.id;
    to.outline.headings.push({ ...place, depth: node.depth, text: textOf(node), id });
  } else if (node.type === 'link') {
    to.outline.links.push({ ...place, target: node.url });
  } else if (node.type === 'text') {
    to.outline.prose.push({ ...place, text: node.value });
  } else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    to.outline.uses.push({ ...place, name: node.name ?? '', attributes: attributesOf(node.attributes) });
  }
  if ('children' in node) for (const child of node.children) collect(child as MdastNode, to);
}

function attributesOf(
  attributes: readonly { type: string; name?: string; value?: unknown }[],
): Record<string, string> {
  const entries = attributes.map(({ name, value }) => [name ?? '', typeof value === 'string' ? value : '']);
  return Object.fromEntries(entries) as Record<string, string>;
}

function textOf(node: MdastNode): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map((child) => textOf(child as MdastNode)).join('') : '';
}

const noFrontMatter = (file: string): Problem => ({
  ...{ file, line: 1, column: 1, rule: 'front-matter/missing', severity: 'error' },
  message: 'The page has no front matter.',
  hint: 'Begin the file with a line of three dashes, the keys, and three dashes again.',
});

function brokenBody(file: string, error: unknown): Problem {
  const text = error instanceof Error ? error.message : String(error);
  const [, line, column] = /(\d+):(\d+)/.exec(text) ?? [];
  return {
    ...{ file, line: Number(line ?? 1), column: Number(column ?? 1), rule: 'mdx/syntax', severity: 'error' },
    message: text,
    hint: 'Check that every component on this line is closed and that braces are balanced.',
  };
}
