// Finds a Chromium: first the headless shell that comes with `npm ci`, which takes half the work of a desktop browser and is
// the same on every machine; else one that is installed, else Playwright's own. BROWSER=system: the installed one first.
import { setTimeout as pause } from 'node:timers/promises';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';
import { isProgram, programPath } from './program.ts';

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
  const system = [() => programPath(...names), playwrightsOwn];
  const order = process.env['BROWSER'] === 'system' ? [...system, carried] : [carried, ...system];
  const failures: string[] = [];
  for (const find of order) {
    const executablePath = await find();
    if (executablePath === undefined) continue;
    try {
      return await launchPatiently({ executablePath, args: [...flags, ...moreFlags] });
    } catch (error) {
      failures.push(String(error));
    }
  }
  throw new Error(
    `No browser: @sparticuz/chromium carries none that runs here, none of ${names.join(', ')} is on PATH, none of ` +
      `Playwright’s at ${chromium.executablePath()}. Install Chromium or Chrome.\n${failures.join('\n')}`,
  );
}

/** Another process may still be unpacking the same program; one that lacks a library lacks it for good. */
async function launchPatiently(options: LaunchOptions): Promise<Browser> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await chromium.launch(options);
    } catch (error) {
      if (attempt === 10 || String(error).includes('loading shared libraries')) throw error;
      await pause(2_000);
    }
  }
}

function playwrightsOwn(): string | undefined {
  const path = chromium.executablePath();
  return isProgram(path) ? path : undefined;
}

/** Unpacks on first use; carries Linux x64 only. Its own flags stay out: as one process it dies with the first page. */
async function carried(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const { default: bundle } = await import('@sparticuz/chromium');
  return bundle.executablePath();
}
