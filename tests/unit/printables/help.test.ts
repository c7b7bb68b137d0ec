// The help: it leaves nothing out, and fits the window it is read in.
import { expect, test } from 'vitest';
import { helpText } from '../../../scripts/printables/help.ts';
import { columns } from '../../../scripts/printables/lists.ts';
import { printOptions } from '../../../scripts/printables/options.ts';
import { paperVariants, variantName } from '../../../src/papers/variants.ts';
import { root } from '../../../scripts/command.ts';
import { content } from '../../support/content.ts';

const help = await helpText(root);

test.each(Object.keys(printOptions))('it says what --%s does', (name) => {
  expect(help).toMatch(new RegExp(`\n  --${name} .*\\S`));
});

test('it names every paper, variant and column', () => {
  for (const { id } of paperVariants(content)) expect(help).toContain(`\n  ${id} `);
  for (const variant of paperVariants(content)) expect(help).toContain(variantName(variant));
  expect(help).toContain(columns.join(', '));
});

test('its lines fit a terminal, commands aside', () => {
  const lines = help.split('\n').filter((line) => !line.startsWith('  npm run'));
  expect(lines.filter(({ length }) => length > 80)).toEqual([]);
});
