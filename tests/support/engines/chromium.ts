// Chromium, by Playwright.
import { startBrowser } from '../browser.ts';
import { goBack, type Engine } from './engine.ts';

export async function chromium(): Promise<Engine> {
  const browser = await startBrowser();
  return {
    open: async () => {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      const seen = (selector: string) => page.locator(`${selector} >> visible=true`).first();
      const ask = <Answer>(question: (about: string) => Answer, about = ''): Promise<Answer> =>
        page.evaluate(question as (about: unknown) => Answer, about);
      return {
        ask,
        go: async (address) => void (await page.goto(address)),
        click: (selector) => seen(selector).click(),
        type: (selector, words) => seen(selector).pressSequentially(words),
        back: () => ask(goBack),
        openPdf: async (selector) => {
          // A headless one has no viewer.
          const downloading = page.waitForEvent('download');
          await seen(selector).click();
          return new URL((await downloading).url()).pathname;
        },
        close: () => page.close(),
      };
    },
    close: () => browser.close(),
  };
}
