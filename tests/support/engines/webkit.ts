// WebKit as Debian builds it for GTK, by Selenium over its own driver. It has no mode without a screen: it gets one of its own.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { Builder, By, Capabilities, type WebDriver } from 'selenium-webdriver';
import { freePort } from '../../../scripts/host.ts';
import { goBack, markSeen, showsPdf, until, type Engine, type Tab } from './engine.ts';

export async function webkit(): Promise<Engine> {
  const screen = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x900x24', '-nolisten', 'tcp']);
  const [display] = await once(screen.stdout, 'data');
  const port = await freePort();
  const driver = startDriver(port, `:${String(display).trim()}`);
  return {
    open: async () => tabOf(await openSession(`http://127.0.0.1:${port}`)),
    close: async () => {
      driver.kill();
      screen.kill();
    },
  };
}

/** As root, and without a graphics card. */
function startDriver(port: number, display: string): ChildProcess {
  const env = {
    ...process.env,
    DISPLAY: display,
    LIBGL_ALWAYS_SOFTWARE: '1',
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
  };
  return spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], { env, stdio: 'ignore' });
}

async function openSession(server: string): Promise<WebDriver> {
  const isUp = (): Promise<boolean> =>
    fetch(`${server}/status`).then(
      ({ ok }) => ok,
      () => false,
    );
  while (!(await isUp())) await new Promise((resolve) => setTimeout(resolve, 50));
  return new Builder()
    .usingServer(server)
    .withCapabilities(new Capabilities({ browserName: 'MiniBrowser' }))
    .build();
}

function tabOf(session: WebDriver): Tab {
  const ask = <Answer>(question: (about: string) => Answer, about = ''): Promise<Answer> =>
    session.executeScript<Answer>(`return (${question})(arguments[0])`, about);
  const seen = async (selector: string) => {
    await until({ ask }, markSeen, selector);
    return session.findElement(By.css('[data-walked]'));
  };
  const click = async (selector: string): Promise<void> => (await seen(selector)).click();
  return {
    ask,
    click,
    go: (address) => session.get(address),
    type: async (selector, words) => (await seen(selector)).sendKeys(words),
    back: () => ask(goBack),
    openPdf: async (selector) => {
      await click(selector);
      await until({ ask }, showsPdf);
      return ask(() => location.pathname);
    },
    close: () => session.quit(),
  };
}
