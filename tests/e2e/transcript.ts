// A page in a browser → what a screen reader goes through, top to bottom, from the browser's own accessibility tree: a line for
// each passage, heading and control, indented by the part of the page it stands in.
import type { CDPSession, Page } from 'playwright-core';

type Tree = Awaited<ReturnType<typeof readTree>>;
type Node = Tree[number];

const readTree = async (session: CDPSession) => (await session.send('Accessibility.getFullAXTree')).nodes;

/** Said in one line with the text around them. */
const inline = new Set([
  'StaticText',
  'link',
  'strong',
  'emphasis',
  'image',
  'code',
  'superscript',
  'LineBreak',
]);
/** Only what is in them is heard. */
const silent = new Set([
  'RootWebArea',
  'generic',
  'none',
  'paragraph',
  'LabelText',
  'LayoutTable',
  'rowgroup',
]);
/** Their name is all they say. */
const whole = new Set(['heading', 'button', 'searchbox', 'textbox', 'DisclosureTriangle']);
/** Named by what is in them, which is said once. */
const namedByContent = new Set([
  'cell',
  'gridcell',
  'row',
  'rowheader',
  'columnheader',
  'term',
  'definition',
  'listitem',
]);
/** Read aloud, and no word of the page. */
const unsaid = new Set(['InlineTextBox', 'ListMarker']);

export async function transcriptOf(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const nodes = await readTree(session);
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const [root] = nodes;
  if (root === undefined) throw new Error('The page has no accessibility tree.');
  return `${linesOf(root, byId, 0).join('\n')}\n`;
}

function linesOf(node: Node, byId: ReadonlyMap<string, Node>, depth: number): string[] {
  const role = roleOf(node);
  const own = silent.has(role) || node.ignored ? [] : [line(said(node), depth)];
  if (whole.has(role)) return own;
  const lines = [...own];
  const inner = depth + own.length;
  let passage: string[] = [];
  const endPassage = (): void => {
    const text = apart(passage.join(''));
    if (text !== '') lines.push(line(text, inner));
    passage = [];
  };
  for (const kid of kidsOf(node, byId)) {
    if (inline.has(roleOf(kid))) passage.push(inlineText(kid, byId));
    else {
      endPassage();
      lines.push(...linesOf(kid, byId, inner));
    }
  }
  endPassage();
  const [first, only, ...more] = lines;
  // An item or a cell with one passage is one line.
  return own.length === 1 && first !== undefined && only !== undefined && more.length === 0
    ? [`${first}: ${only.trim()}`]
    : lines;
}

/** A link stands apart from the words around it, as it is heard. */
const apart = (text: string): string =>
  text
    .replaceAll(/(?<=[\p{L}\p{N}\]])\[|\](?=[\p{L}\p{N}])/gu, (bracket) => (bracket === '[' ? ' [' : '] '))
    .replaceAll(/\s+/g, ' ')
    .trim();

/** Text as it is, links and pictures in brackets. */
function inlineText(node: Node, byId: ReadonlyMap<string, Node>): string {
  const role = roleOf(node);
  if (role === 'StaticText') return nameOf(node);
  if (role === 'LineBreak') return ' ';
  if (role === 'link' || role === 'image') return `[${role} ${nameOf(node)}]`;
  return kidsOf(node, byId)
    .map((kid) => inlineText(kid, byId))
    .join('');
}

/** What is not there for a screen reader is passed through. */
function kidsOf({ childIds = [] }: Node, byId: ReadonlyMap<string, Node>): Node[] {
  return childIds.flatMap((id) => {
    const kid = byId.get(id);
    if (kid === undefined || unsaid.has(roleOf(kid))) return [];
    return kid.ignored || roleOf(kid) === 'generic' ? kidsOf(kid, byId) : [kid];
  });
}

/** “heading 2 Rammer”, “button Søg”. */
function said(node: Node): string {
  const isHeading = roleOf(node) === 'heading';
  const level = isHeading && node.properties?.find(({ name }) => name === 'level')?.value.value;
  const expanded = node.properties?.find(({ name }) => name === 'expanded')?.value.value;
  const state = expanded === undefined ? '' : expanded ? 'open' : 'closed';
  const name = namedByContent.has(roleOf(node)) ? '' : nameOf(node);
  return [roleOf(node), level, name, state].filter(Boolean).join(' ');
}

const roleOf = ({ role }: Node): string => String(role?.value ?? 'none');
const nameOf = ({ name }: Node): string => String(name?.value ?? '').replaceAll('\u00AD', '');
const line = (text: string, depth: number): string => '  '.repeat(depth) + text;
