// Finds a Chromium: one that is installed, else Playwright's own, else the one that @sparticuz/chromium carries.
import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';

/** What a browser needs to start as root, without a screen, and to keep quiet on the network. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const names = ['chromium', 'chromium-browser', 'google-chrome', 'chrome'];

/** Starts the browser. Throws a sentence that says where it looked when there is none. */
export async function startBrowser(moreFlags: readonly string[] = []): Promise<Browser> {
  const args = [...flags, ...moreFlags];
  const executablePath = (await installed()) ?? (await playwrightsOwn());
  if (executablePath !== undefined) return chromium.launch({ executablePath, args });
  const unpacked = await carried();
  if (unpacked === undefined)
    throw new Error(
      `No browser: none of ${names.join(', ')} on PATH, none of Playwright’s at ${chromium.executablePath()}, ` +
        'and @sparticuz/chromium does not run here. Install Chromium or Chrome.',
    );
  return launchPatiently({ executablePath: unpacked, args });
}

/** Another test file may still be unpacking the same program: the last try says what is really wrong. */
async function launchPatiently(options: LaunchOptions): Promise<Browser> {
  for (let attempt = 0; attempt < 10; attempt++) {
    const browser = await chromium.launch(options).catch(() => undefined);
    if (browser !== undefined) return browser;
    await pause(2_000);
  }
  return chromium.launch(options);
}

async function installed(): Promise<string | undefined> {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  for (const path of paths) if (await isProgram(path)) return path;
  return undefined;
}

async function playwrightsOwn(): Promise<string | undefined> {
  const path = chromium.executablePath();
  return (await isProgram(path)) ? path : undefined;
}

/** Unpacks on first use; carries Linux x64 only. Its own flags stay out: as one process it dies with the first page. */
async function carried(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const { default: bundle } = await import('@sparticuz/chromium');
  return bundle.executablePath();
}

const isProgram = (path: string): Promise<boolean> =>
  access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
