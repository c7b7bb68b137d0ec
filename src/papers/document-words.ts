// What a paper says, written down from the document alone, in the order of reading.
import type { Block, BlockOf, Field, Headed, PaperDocument, Text } from './document.ts';

/** Every text of the paper, one entry a paragraph, heading, cell or label. */
export const wordsOf = ({ copies }: PaperDocument): string[] =>
  copies.flatMap(({ pages }) => pages.flatMap(({ blocks }) => blocks.flatMap(blockWords)));

function blockWords(block: Block): string[] {
  switch (block.kind) {
    case 'head':
      return [plain(block.title), ...optional(block.audience)];
    case 'cover':
      return [plain(block.title), ...optional(block.audience), block.publisher];
    case 'page-heading':
      return [block.heading];
    case 'lead':
    case 'text':
      return [plain(block.text)];
    case 'row':
      return headedWords(block);
    case 'rows':
    case 'terms':
      return block.rows.flatMap(headedWords);
    case 'steps':
      return block.items.flatMap((item, index) => [`${index + 1}`, ...headedWords(item)]);
    case 'running-order':
      return block.steps.flatMap(({ when, length, ...step }) => [when, length, ...headedWords(step)]);
    case 'size':
      return [block.value, plain(block.text)];
    case 'phone-list': {
      const intro = [...optional(block.heading), ...optional(block.text && plain(block.text))];
      const numbers = block.rows.flatMap(({ name, phone }) => [plain(name), ...optional(phone)]);
      return [...intro, ...numbers, ...optional(block.note && plain(block.note))];
    }
    case 'write': {
      const parts = block.parts.map((part) => (typeof part === 'string' ? part : (part.value ?? '')));
      return [[block.heading, ...parts].join(' ')];
    }
    case 'fields':
      return fieldWords(block.fields);
    case 'signers':
      return signerWords(block);
    case 'contact-table':
      return [block.columns.name, block.columns.reach, block.columns.may];
    case 'stamp':
      return [block.heading, block.text];
    case 'qr':
      return [...optional(block.heading), block.address.replace(/^https?:\/\//, '')];
    case 'headline-ring':
      return [[block.text, ...optional(block.topic.value)].join(' '), block.label];
    case 'strips':
      return [[block.word, ...optional(block.contact.value)].join(' ')];
    case 'poster':
      return [block.title, ...block.items.flatMap((item, index) => [`${index + 1}`, item]), block.free];
    case 'card':
      return block.words === undefined ? [] : [block.words.title, block.words.text];
    case 'foot':
      return [block.publisher, ...block.lines.map(plain)];
    case 'page-footer':
      return [plain(block.text), block.number];
    case 'decision-tree':
      return treeWords(block);
    case 'list':
      return [block.heading, ...block.items.map(({ text }) => plain(text))];
  }
}

/** An answer that leaves is read with what it leads to, and the last one with where it goes on. */
function treeWords({ title, lead, questions, goal }: BlockOf<'decision-tree'>): string[] {
  const asked = questions.flatMap(({ question, rows, onward, goTo }, index) => [
    ...[`${index + 1}`, plain(question)],
    ...rows.flatMap(({ text, exit }) => [
      ...[plain(text), plain(exit.heading)],
      ...optional([...optional(exit.text && plain(exit.text)), ...optional(exit.phone)].join(' ')),
    ]),
    `${plain(onward)}: ${goTo}`,
  ]);
  return [title, lead, ...asked, ...headedWords(goal)];
}

function signerWords({ columns, shared, rows, names }: BlockOf<'signers'>): string[] {
  const { number, name, date, signature } = columns;
  const lines = Array.from({ length: rows }, (_, index) => [`${index + 1}`, ...optional(names[index])]);
  return [...fieldWords(shared), number, name, date, signature, ...lines.flat()];
}

const headedWords = ({ heading, text }: Headed): string[] => [plain(heading), plain(text)];

const fieldWords = (fields: readonly Field[]): string[] =>
  fields.map(({ label, value }) => [label, ...optional(value)].join(' '));

const optional = (text: string | undefined): string[] => (text === undefined ? [] : [text]);

const plain = (text: Text): string => text.map((run) => run.text).join('');
