// Firefox as it is installed, by Puppeteer over WebDriver BiDi: nothing stands between them.
import puppeteer from 'puppeteer-core';
import { goBack, markSeen, showsPdf, until, type Engine } from './engine.ts';
import { firefoxPath } from './installed.ts';

export async function firefox(): Promise<Engine> {
  const executablePath = firefoxPath();
  if (executablePath === undefined) throw new Error('Firefox is not installed.');
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
  return {
    open: async () => {
      const page = await browser.newPage();
      await page.setViewport({ width: 1280, height: 800 });
      const ask = <Answer>(question: (about: string) => Answer, about = ''): Promise<Answer> =>
        page.evaluate(question, about) as Promise<Answer>;
      const seen = async (selector: string) => {
        await until({ ask }, markSeen, selector);
        const found = await page.$('[data-walked]');
        if (found === null) throw new Error(`${selector} is gone.`);
        return found;
      };
      const click = async (selector: string): Promise<void> => (await seen(selector)).click();
      return {
        ask,
        click,
        go: async (address) => void (await page.goto(address)),
        type: async (selector, words) => (await seen(selector)).type(words),
        back: () => ask(goBack),
        openPdf: async (selector) => {
          await click(selector);
          await until({ ask }, showsPdf);
          return ask(() => location.pathname);
        },
        close: () => page.close(),
      };
    },
    close: () => browser.close(),
  };
}
