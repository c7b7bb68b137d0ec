// What is printed in bulk leaves nothing behind but its files.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { createPrinter } from '../../src/layout/printer.ts';
import { single } from './sample-documents.ts';
import { resources } from '../support/resources.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;
const printer = createPrinter(resources);

/** Bytes in use when the papers are printed and forgotten. */
async function usedAfter(papers: number): Promise<number> {
  for (let number = 0; number < papers; number += 1) {
    await printer.print({ ...single, title: `${single.title} ${number}`, publisher: `Åse ${number}` });
  }
  collectGarbage();
  // Buffers are given back on the side: a second collection waits until the first is done with them.
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

test('what stays in memory of a paper is less than a tenth of its file', async () => {
  const { bytes } = await printer.print(single);
  const before = await usedAfter(200);
  const keptBytes = ((await usedAfter(500)) - before) / 500;
  // Never nothing: the compiler keeps what it learns.
  expect(keptBytes).toBeLessThan(bytes.length / 10);
});
