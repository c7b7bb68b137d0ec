// Interface words: each text has exactly the slots that the site fills.
import { describe, expect, test } from 'vitest';
import { uiStringKeys, uiStringSlots, uiStrings } from '../../../src/model/ui-strings.ts';
import { content } from '../../support/content.ts';

const issuesOf = (key: string, text: string): string[] =>
  (uiStrings.safeParse({ ...content.ui.da, [key]: text }).error?.issues ?? []).map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  );

describe.each(uiStringKeys)('%s', (key) => {
  const wanted = uiStringSlots[key] ?? [];

  test.each(['{{other}}', '[OTHER]', '{count}', '{{', '}'])('refuses %j and says what it takes', (wrong) => {
    const [issue = '', ...rest] = issuesOf(key, `Ord ${wanted.join(' ')} ${wrong}`);
    expect(rest).toEqual([]);
    expect(issue).toMatch(new RegExp(`^${key}: write it with`));
    for (const slot of wanted) expect(issue).toContain(slot);
  });

  test('refuses a text that lacks a slot', () => {
    const found = wanted.flatMap((slot) =>
      issuesOf(key, `Ord ${wanted.filter((one) => one !== slot).join(' ')}`),
    );
    expect(found).toHaveLength(wanted.length);
  });
});
