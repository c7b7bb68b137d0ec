// Commands as they are called: from any folder, with whatever somebody types; what a person can mend is told without a stack.
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/content.ts';
import { ExpectedError } from '../../src/model/problem.ts';
import { deployment } from '../../src/site/deployment.ts';
import { refuseFolder, root } from '../../scripts/command.ts';

interface Ending {
  readonly code: number;
  readonly output: string;
}

const node = (args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): Promise<Ending> =>
  new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      args,
      { cwd, env: { ...process.env, ...env } },
      (_error, out, err) => resolve({ code: child.exitCode ?? 1, output: out + err }),
    );
  });

let elsewhere: string;
beforeAll(async () => {
  elsewhere = await mkdtemp(join(tmpdir(), 'elsewhere-'));
});
afterAll(() => rm(elsewhere, { recursive: true }));

describe('from another folder', () => {
  test('check finds this content', async () => {
    const { code, output } = await node([join(root, 'scripts/check.ts')], elsewhere);
    expect(code, output).toBe(0);
    expect(output).toMatch(/^0 errors, 0 warnings\.\n(?:\d+ pages? should be read aloud: .*\n)?$/);
  });

  test.each([
    ['check', ['--nope'], 'npm run check takes --as-of'],
    ['check', ['--as-of', 'soon'], 'a date that exists'],
    ['build', ['--nope'], 'npm run build takes no options'],
    ['start', ['here'], 'npm start takes no options'],
    ['dev', ['--nope'], 'npm run dev takes --host'],
    ['bench', ['nope'], 'npm run bench takes sizes'],
    ['bench', ['--runs', '0'], 'npm run bench takes sizes'],
    ['printables', ['--nope'], 'There is no option --nope'],
    ['test', ['nope'], 'No gate nope. There are: build,'],
  ])('%s %j ends in a sentence', async (script, args, sentence) => {
    const { code, output } = await node([join(root, `scripts/${script}.ts`), ...args], elsewhere);
    expect(code).toBe(1);
    expect(output.trim().split('\n')).toHaveLength(1);
    expect(output).toContain(sentence);
  });

  test('test finds a gate’s program, and what it looks at', async () => {
    const { code, output } = await node([join(root, 'scripts/test.ts'), 'check'], elsewhere, { PATH: '' });
    expect(output).toContain('0 errors, 0 warnings.');
    expect(code).toBe(0);
  });

  test('printables, called by npm, reads and writes files where its caller stands', async () => {
    await writeFile(join(elsewhere, 'names.txt'), 'Anna\n');
    const paper = ['declaration', '--locale', 'da', '--country', 'dk', '--variant', 'participant-single'];
    const env = { npm_lifecycle_event: 'printables', INIT_CWD: elsewhere };
    const args = [join(root, 'scripts/printables.ts'), ...paper, '--names', 'names.txt', '--out', 'papers'];
    const { code, output } = await node(args, root, env);
    expect(code, output).toBe(0);
    expect(await readdir(join(elsewhere, 'papers/da'))).toHaveLength(1);
  });

  test.each(['build', 'dev'])('%s refuses an address that is none', async (script) => {
    const env = { BASE_PATH: 'https://example.org' };
    const { code, output } = await node([join(root, `scripts/${script}.ts`)], elsewhere, env);
    expect(code).toBe(1);
    expect(output).toMatch(/^BASE_PATH is “https:\/\/example\.org”.*\n$/);
  });
});

test('the server of npm run dev sends no telemetry', async () => {
  // Stands in for Astro: says what Astro would ask before it sends anything.
  const asked = `if (process.argv[1]?.endsWith('astro.mjs')) {
    console.log('disabled:', process.env.ASTRO_TELEMETRY_DISABLED);
    process.exit(0);
  }`;
  const env = {
    NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(asked)}`,
    ASTRO_TELEMETRY_DISABLED: undefined,
  };
  const ending = await node([join(root, 'scripts/dev.ts')], elsewhere, env);
  expect(ending).toEqual({ code: 0, output: 'disabled: 1\n' });
});

test.each(['/home/a#b/c', 'C:\\what?\\c'])('%s is no folder to build in', (folder) => {
  expect(() => refuseFolder(folder)).toThrow(/has [#?] in its name/);
  expect(() => refuseFolder('/home/æ ø/å%20/[x]')).not.toThrow();
});

describe('content/ that is not there', () => {
  test('is a sentence', async () => {
    await expect(checkContent(elsewhere)).rejects.toThrow(ExpectedError);
    await expect(checkContent(elsewhere)).rejects.toThrow('There is no folder “content/”.');
    expect(() => deployment(elsewhere)).toThrow('There is no file “content/site.yaml”.');
  });

  test('or holds nothing, is every file that is missing', async () => {
    await mkdir(join(elsewhere, 'content'));
    const { problems } = await checkContent(elsewhere);
    expect(new Set(problems.map(({ rule }) => rule))).toEqual(new Set(['files/missing']));
  });
});

describe('before a command is loaded', () => {
  const pretend = (version: string): Promise<Ending> => {
    const guard = join(root, 'scripts/node-version.cjs');
    const code = `Object.defineProperty(process.versions, 'node', { value: '${version}' }); require('${guard}')`;
    return node(['-e', code], elsewhere);
  };

  test.each(['16.20.2', '20.20.2', '22.17.1'])('Node %s is told what to do', async (version) => {
    const { code, output } = await pretend(version);
    expect(code).toBe(1);
    expect(output).toMatch(/^This needs Node 22\.18 or newer.*`npm rebuild node`.*\n$/);
  });

  test.each(['22.18.0', '23.6.0', '24.21.0'])('Node %s may serve', async (version) => {
    expect(await pretend(version)).toEqual({ code: 0, output: '' });
  });
});
