// Asks axe about a page: WCAG 2.2, levels A and AA, and best practice. Contrast is asked twice, for axe cannot judge text
// on a gradient: once with every gradient as flat as the surface, once as flat as the daylight on it.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
const resultTypes = ['violations' as const, 'incomplete' as const];

/** What axe holds against the page as it stands now. Throws when it checked next to nothing. */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(flatten, '--surface');
  const whole = await ask(page, { runOnly: rules, resultTypes });
  await page.evaluate(flatten, '--light');
  const inLight = await ask(page, { runOnly: ['color-contrast'], resultTypes });
  await page.evaluate(flatten, '');
  if (whole.passed < 10) throw new Error(`axe had only ${whole.passed} rules to pass.`);
  return [...whole.findings, ...inLight.findings];
}

type Options = Parameters<AxeBuilder['options']>[0];

async function ask(page: Page, options: Options): Promise<{ findings: string[]; passed: number }> {
  const axe = new AxeBuilder({ page }).options(options).setLegacyMode(true);
  const { violations, incomplete, passes } = await axe.analyze();
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
