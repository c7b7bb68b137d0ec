// A process of its own that makes a dist/ of many small files in the folder it is given, as slowly as it is told; so that it can
// be killed, or be somebody else.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { replaceDist } from '../../../scripts/build/replace-dist.ts';
import { ExpectedError } from '../../../src/model/problem.ts';

const [root = '', text = '', files = '20', pauseMs = '0', bytes = '10'] = process.argv.slice(2);

try {
  await replaceDist(root, async (folder) => {
    for (let index = 0; index < Number(files); index += 1) {
      await writeFile(join(folder, `${index}.html`), text.padEnd(Number(bytes)));
      await pause(Number(pauseMs));
    }
  });
  console.log('Built.');
} catch (error) {
  console.log(error instanceof ExpectedError ? error.message : error);
  process.exitCode = 1;
}
