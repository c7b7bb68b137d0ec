// A paper's blocks → its words as a person reads them down the sheet, for tests and readable snapshots.
import type { Block, PaperDocument, Text } from '../../../src/compose/document.ts';

const marked = (text: Text): string =>
  text.map((run) => (run.bold === true ? `*${run.text}*` : run.text)).join('');

function linesOf(block: Block): string[] {
  switch (block.kind) {
    case 'head':
      return [block.title.toUpperCase(), ...(block.audience === undefined ? [] : [block.audience])];
    case 'lead':
      return [marked(block.text)];
    case 'row':
      return [`${block.heading} | ${marked(block.text)}`];
    case 'fields':
      return block.fields.map((field) => `${field.label}: ____ (${field.tooltip})`);
    case 'signers':
      return [
        ...block.shared.map((field) => `${field.label}: ____ (${field.tooltip})`),
        `${Object.values(block.columns).join(' | ')} × ${block.rows}`,
      ];
  }
}

/** Bold between stars, no-break spaces as ·, a line for each thing that is read. */
export function sheetText({ title, subject, lang, blocks, foot }: PaperDocument): string {
  const lines = [`${lang}: ${title}`, subject, '', ...blocks.flatMap(linesOf), '', ...foot.map(marked)];
  return `${lines.join('\n').replaceAll('\u00A0', '·')}\n`;
}
