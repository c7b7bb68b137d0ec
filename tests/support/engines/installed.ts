// Which engines are installed on this machine. Chromium comes with `npm ci`.
import { missingProgram, programPath } from '../program.ts';

/** Debian's name, or Mozilla's. */
export const firefoxPath = (): string | undefined => programPath('firefox-esr', 'firefox');

/** What lacks for Firefox to run here. */
export const missingForFirefox = (): string | undefined =>
  firefoxPath() === undefined ? 'there is no firefox-esr and no firefox' : undefined;

/** What lacks for WebKit to run here: its driver, and a screen that nobody looks at. */
export const missingForWebkit = (): string | undefined => missingProgram('WebKitWebDriver', 'Xvfb');
