// Asks axe about a page: WCAG 2.2, levels A and AA, and best practice.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** What axe holds against the page as it stands now. Throws when it checked next to nothing. */
export async function axeFindings(page: Page): Promise<string[]> {
  const options = { runOnly: rules, resultTypes: ['violations' as const] };
  const { violations, passes } = await new AxeBuilder({ page })
    .options(options)
    .setLegacyMode(true)
    .analyze();
  if (passes.length < 10) throw new Error(`axe had only ${passes.length} rules to pass.`);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id} ${node.target.join(' ')}: ${node.failureSummary}`),
  );
}
