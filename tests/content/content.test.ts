// The site's own words and figures have no problem by the checks: `npm run check` as a test, whatever day it is.
import { expect, test } from 'vitest';
import { checkContent } from '../../src/checks/content.ts';
import { formatProblem } from '../../src/model/problem.ts';
import { root } from '../../scripts/command.ts';

test('the content has no problem', async () => {
  const { content, problems } = await checkContent(root);
  expect(problems.map(formatProblem).join('\n')).toBe('');
  expect(content?.pages.length).toBeGreaterThan(20);
});
