// The body of a page → its outline: headings, links, components, prose; and what is none of these, as problems.
import { mdxToMdast, type MdastNode } from 'satteri';
import { commentHint } from './mdx-messages.ts';
import { componentOf } from '../model/components.ts';
import { faultAt, type Position, type Problem } from '../model/problem.ts';
import type { Heading, Link, Outline, Passage, Prose, Use } from '../model/raw.ts';

const linkHint = 'Write [words](path.mdx), with the path of the page’s file right behind the words.';

/** Node types that a page of words has no use for: what a writer would call them, and what to do instead. */
const strayKinds: Readonly<Record<string, readonly [what: string, hint?: string]>> = {
  mdxjsEsm: ['a paragraph that begins with import or export, which MDX takes for code'],
  mdxFlowExpression: ['an expression in braces'],
  mdxTextExpression: ['an expression in braces'],
  image: ['an image'],
  imageReference: ['an image'],
  linkReference: ['a link by reference', linkHint],
  definition: ['a link by reference', linkHint],
  html: ['HTML'],
  code: ['a block of code', 'Take the lines of backquotes away; what is quoted stands in quotation marks.'],
  inlineCode: ['code', 'Take the backquotes away; what is quoted stands in quotation marks.'],
  delete: ['struck-out text', 'Delete what no longer holds, and the waves around it.'],
  table: ['a table', 'Make it a list; what stands in tables comes from components, as <SideBySide />.'],
  footnoteReference: ['a footnote', 'Say it in the text; a source is cited with <Source claim="…" />.'],
  footnoteDefinition: ['a footnote', 'Say it in the text; a source is cited with <Source claim="…" />.'],
};

const taskHint = 'Write “- ” alone: a box on a page cannot be ticked off.';

interface Collector {
  readonly headings: Heading[];
  readonly links: Link[];
  readonly uses: Use[];
  readonly prose: Prose[];
  readonly passages: Passage[];
  /** Of the passage at hand; outside of one, of none. */
  readonly parts: (string | Use)[];
  /** Components around what is at hand, the outermost first. */
  readonly within: readonly Use[];
  /** Whether it is a point of a list without empty lines. */
  readonly inTightList: boolean;
  readonly problems: Problem[];
}

/** Throws where the text is not MDX. The text is the whole file, so that lines are the file's. */
export function outlineOf(file: string, text: string): { body: Outline; problems: Problem[] } {
  const body = { headings: [], links: [], uses: [], prose: [], passages: [] };
  const problems: Problem[] = [];
  // The parser does not survive every import line; a page has none anyway.
  const importLine = text.split('\n').findIndex((line) => isCode(line));
  if (importLine >= 0) {
    problems.push(notWords({ file, line: importLine + 1, column: 1 }, 'an import or export'));
  } else {
    const tree = mdxToMdast(text, { features: { headingAttributes: true, frontmatter: true } });
    collect(tree, file, { ...body, parts: [], within: [], inTightList: false, problems });
  }
  return { body, problems };
}

/** Import or export as programs write it; a line of prose may begin with either word. */
const isCode = (line: string): boolean =>
  /^(import\s*(['"{*]|.+\sfrom\s*['"])|export\s*(const\b|default\b|function\b|[{*]))/.test(line);

const onlyWords = 'Use words, links as [words](path.mdx), and the components that content/README.md lists.';

const notWords = (at: Position, what: string, hint = onlyWords): Problem =>
  faultAt(at, { rule: 'page/not-words', message: `Here stands ${what}.`, hint });

const isComment = (node: MdastNode): boolean =>
  (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') && /^\s*\/[/*]/.test(node.value);

const comment = (at: Position): Problem =>
  faultAt(at, { rule: 'page/not-words', message: 'Here stands a comment of MDX.', hint: commentHint });

function collect(node: MdastNode, file: string, to: Collector): void {
  const start = node.position?.start;
  const position = { file, line: start?.line ?? 1, column: start?.column ?? 1 };
  const stray = strayKinds[node.type];
  let inside = to;
  if (isComment(node)) to.problems.push(comment(position));
  else if (stray !== undefined) {
    const problem = notWords(position, ...stray);
    // A mark and what it stands for are one.
    const isPart = 'identifier' in node;
    to.problems.push(isPart ? { ...problem, causedBy: `${file} [${node.identifier}]` } : problem);
  } else if (node.type === 'heading') {
    const id = (node.data as { hProperties?: { id?: string } } | undefined)?.hProperties?.id;
    to.headings.push({ ...position, depth: node.depth, text: textOf(node), id, components: namesIn(node) });
  } else if (node.type === 'link') to.links.push({ ...position, target: node.url, text: textOf(node) });
  else if (node.type === 'listItem' && typeof node.checked === 'boolean')
    to.problems.push(notWords(position, 'a task list', taskHint));
  else if (node.type === 'text') {
    to.prose.push({ ...position, text: node.value });
    to.parts.push(node.value);
  } else if (node.type === 'break') to.parts.push(' ');
  else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    const holds = node.children.flatMap((child) => kindOf(child as MdastNode));
    const attributes = attributesOf(node.attributes);
    const use = { ...position, name: node.name ?? '', attributes, within: to.within, holds };
    to.uses.push(use);
    to.parts.push(use);
    if (node.attributes.some(isExpression)) to.problems.push(notWords(position, 'an attribute in braces'));
    inside = { ...to, within: [...to.within, use] };
  }
  if (!('children' in node)) return;
  inside = insideOf(node, position, inside);
  for (const child of node.children) collect(child as MdastNode, file, inside);
}

function insideOf(node: MdastNode, position: Position, to: Collector): Collector {
  // Words of another language are not this page's.
  if ('name' in node && componentOf(node.name ?? '')?.otherLanguage === true)
    return { ...to, prose: [], passages: [], parts: [] };
  if (node.type === 'list') return { ...to, inTightList: isTight(node) };
  if (!['paragraph', 'heading', 'tableCell'].includes(node.type)) return to;
  const parts: (string | Use)[] = [];
  const isParagraph = node.type === 'paragraph' && !to.inTightList;
  to.passages.push({ ...position, isParagraph, parts, within: to.within });
  return { ...to, parts };
}

/** CommonMark shows the points of such a list without paragraphs. */
const isTight = (list: Extract<MdastNode, { type: 'list' }>): boolean =>
  list.spread !== true && list.children.every(({ spread }) => spread !== true);

/** What a component holds, as its row names it; nothing for a space. */
function kindOf(node: MdastNode): string[] {
  if ('name' in node) return [node.name ?? ''];
  if (node.type === 'heading') return [`h${node.depth}`];
  if (node.type === 'list') return [node.ordered === true ? 'numbered list' : 'list'];
  // A component on a line of its own among others stands in a paragraph.
  if (node.type === 'paragraph' && textOf(node).trim() === '') return namesIn(node);
  return 'value' in node && node.value.trim() === '' ? [] : ['words'];
}

const isExpression = (attribute: { readonly type: string; readonly value?: unknown }): boolean =>
  attribute.type === 'mdxJsxExpressionAttribute' ||
  (typeof attribute.value === 'object' && attribute.value !== null);

/** Names of the components inside a node. */
function namesIn(node: MdastNode): string[] {
  if (!('children' in node)) return [];
  return node.children.flatMap((child) => [
    ...('name' in child ? [child.name ?? ''] : []),
    ...namesIn(child as MdastNode),
  ]);
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
