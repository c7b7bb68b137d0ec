// Asks axe about a page: WCAG 2.2, levels A and AA, and best practice. It cannot judge text on a gradient: meanwhile every
// gradient is flat, in that one of its two colours from which the text stands out least.
import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** Everything axe asks of a page; and those of its rules that look at colours. The others see DOM and layout only. */
const rules = {
  all: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
  colours: ['color-contrast', 'link-in-text-block'],
} as const;

/**
 * By day text is darker than its ground, at night lighter: what stands out from the surface by day, or from the daylight
 * at night, stands out more from the other. tests/unit/tokens.test.ts holds which of the two is the darker.
 */
const grounds = { light: '--surface', dark: '--light' } as const;

interface Asked {
  readonly asked?: keyof typeof rules;
  /** Selector of the part to ask about, where the rest has been asked about before. */
  readonly within?: string;
}

/** What axe holds against the page in this scheme. Throws when it checked next to nothing. */
export async function axeFindings(
  page: Page,
  scheme: keyof typeof grounds,
  { asked = 'all', within = 'html' }: Asked = {},
): Promise<string[]> {
  // Once a page: its source is half a megabyte.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  await page.evaluate(flatten, grounds[scheme]);
  const { findings, passed } = await page.evaluate(ask, { runOnly: [...rules[asked]], within });
  await page.evaluate(flatten, '');
  if (passed < (asked === 'all' ? 10 : 1)) throw new Error(`axe had only ${passed} rules to pass.`);
  return findings;
}

/** Runs in the page: it may use nothing from outside itself but axe. */
async function ask({
  runOnly,
  within,
}: {
  runOnly: string[];
  within: string;
}): Promise<{ findings: string[]; passed: number }> {
  const { axe: inPage } = window as unknown as { axe: typeof axe };
  const { violations, incomplete, passes } = await inPage.run(within, {
    runOnly,
    // What passes is only counted.
    resultTypes: ['violations', 'incomplete'],
  });
  // axe leaves open whether text in the colour of its ground is meant to be seen; here it is.
  const unseen = incomplete.map((result) => ({
    ...result,
    nodes: result.nodes.filter(({ any }) => any.some(({ data }) => data?.messageKey === 'equalRatio')),
  }));
  const findings = [...violations, ...unseen].flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id} ${node.target.join(' ')}: ${node.failureSummary}`),
  );
  return { findings, passed: passes.length };
}

/** Lays a token’s colour over every gradient; without a token, takes it away again. */
function flatten(token: string): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-flat]')) {
    element.style.removeProperty('background');
    delete element.dataset['flat'];
  }
  if (token === '') return;
  for (const element of document.querySelectorAll<HTMLElement>('body, body *')) {
    if (!getComputedStyle(element).backgroundImage.includes('gradient')) continue;
    element.dataset['flat'] = token;
    element.style.setProperty('background', `var(${token})`, 'important');
  }
}
