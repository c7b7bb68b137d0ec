// The language server that editors use for YAML, with this repository's own settings: what it underlines in a file, and what it
// offers while one types.
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';

export interface YamlEditor {
  /** Each problem as its line and what is said of it. `file` is a path from the root; its text need not be what is on disk. */
  readonly problems: (file: string, text: string) => Promise<readonly string[]>;
  /** What is offered at the mark `|` in a text, which is taken out. */
  readonly offered: (file: string, text: string) => Promise<readonly string[]>;
  readonly close: () => void;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: {
    readonly uri?: string;
    readonly diagnostics?: readonly Diagnostic[];
    items?: { section: string }[];
  };
  readonly result?: { readonly items?: readonly { readonly label: string }[] };
}

interface Diagnostic {
  readonly range: { readonly start: { readonly line: number } };
  readonly message: string;
}

/** Starts the server for a folder, with the settings in its .vscode. */
export async function openYamlEditor(root: string): Promise<YamlEditor> {
  const settings: Record<string, unknown> = JSON.parse(
    await readFile(`${root}/.vscode/settings.json`, 'utf8'),
  );
  const child = spawn('yaml-language-server', ['--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const answers = new Map<number, (result: Message['result']) => void>();
  const diagnosed = new Map<string, (found: readonly Diagnostic[]) => void>();
  let last = 0;

  const send = (message: object): void => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const ask = (method: string, params: object): Promise<Message['result']> =>
    new Promise((resolve) => {
      answers.set((last += 1), resolve);
      send({ id: last, method, params });
    });
  const hear = ({ id, method, params, result }: Message): void => {
    if (method === 'textDocument/publishDiagnostics')
      diagnosed.get(params?.uri ?? '')?.(params?.diagnostics ?? []);
    else if (method === 'workspace/configuration')
      send({ id, result: params?.items?.map(({ section }) => settingsOf(settings, section)) });
    else if (method !== undefined && id !== undefined) send({ id, result: null });
    else if (id !== undefined) answers.get(id)?.(result);
  };
  child.stdout.on('data', messagesFrom(hear));

  const rootUri = pathToFileURL(root).href;
  const workspace = { configuration: true };
  await ask('initialize', {
    ...{ processId: process.pid, rootUri, capabilities: { workspace } },
    workspaceFolders: [{ uri: rootUri, name: 'root' }],
  });
  send({ method: 'initialized', params: {} });
  let version = 0;
  const open = (file: string, text: string): string => {
    const uri = pathToFileURL(`${root}/${file}`).href;
    send({
      method: 'textDocument/didOpen',
      params: { textDocument: { uri, languageId: 'yaml', version: (version += 1), text } },
    });
    return uri;
  };
  return {
    problems: async (file, text) => {
      const uri = pathToFileURL(`${root}/${file}`).href;
      const found = new Promise<readonly Diagnostic[]>((resolve) => diagnosed.set(uri, resolve));
      open(file, text);
      return (await found).map(({ range, message }) => `${range.start.line + 1}: ${message}`);
    },
    offered: async (file, text) => {
      const before = text.slice(0, text.indexOf('|')).split('\n');
      const uri = open(file, text.replace('|', ''));
      const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
      const result = await ask('textDocument/completion', { textDocument: { uri }, position });
      return (result?.items ?? []).map(({ label }) => label);
    },
    close: () => void child.kill(),
  };
}

/** `yaml` → everything that begins with `yaml.`, as the tree the server asks for. */
function settingsOf(settings: Readonly<Record<string, unknown>>, section: string): unknown {
  const tree: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(settings)) {
    if (!name.startsWith(`${section}.`)) continue;
    const steps = name.slice(section.length + 1).split('.');
    const parent = steps
      .slice(0, -1)
      .reduce((at, step) => (at[step] ??= {}) as Record<string, unknown>, tree);
    parent[steps.at(-1) ?? ''] = value;
  }
  return tree;
}

/** Cuts what comes in into messages, each with its length before it. */
function messagesFrom(hear: (message: Message) => void): (chunk: Buffer) => void {
  let rest = Buffer.alloc(0);
  return (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const head = /^Content-Length: (\d+)\r\n(?:.+\r\n)*\r\n/.exec(rest.toString('latin1'));
      const end = (head?.[0].length ?? 0) + Number(head?.[1]);
      if (head === null || rest.length < end) return;
      hear(JSON.parse(rest.subarray(head[0].length, end).toString('utf8')) as Message);
      rest = rest.subarray(end);
    }
  };
}
