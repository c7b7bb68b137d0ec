// published-addresses.txt → the addresses that others may have linked to.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/command.ts';

/** In the order of the file, each with its anchor where it has one: `/da/rammer/#size`. */
export const publishedAddresses = (): readonly string[] =>
  readFileSync(join(root, 'published-addresses.txt'), 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
