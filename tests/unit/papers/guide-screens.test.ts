// The guide's screens, its sheet and what is saved of it, composed from the real content.
import { describe, expect, test } from 'vitest';
import type { Text } from '../../../src/papers/document.ts';
import { composeGuide } from '../../../src/papers/guide-screens.ts';
import { completeGuideSheet, guideSheets } from '../../../src/papers/guide-sheet.ts';
import { composeTree } from '../../../src/papers/compose/decision-tree.ts';
import { countries, locales } from '../../../src/model/locale.ts';
import { mark } from '../../../src/ring/figures.ts';
import { content } from '../../support/content.ts';

const plain = (text: Text): string => text.map((run) => run.text).join('');
const settings = locales.flatMap((locale) => countries.map((country) => ({ locale, country })));
const words = { title: 'Titel', lead: 'Begynd', onward: 'gå til', goal: 'begynd' };

describe.each(settings)('$locale, $country', (setting) => {
  const { start, questions, outcomes } = composeGuide(setting, content);
  const tree = composeTree(words, mark, setting, content);

  test('questions are numbered as they stand, and fewer are left with each', () => {
    expect(questions[0]?.id).toBe(start);
    expect(questions.map(({ number }) => number)).toEqual(questions.map((_, index) => index + 1));
    expect(questions.map(({ left }) => left)).toEqual(
      questions.map((_, index) => questions.length - 1 - index),
    );
  });

  test('no slot is left, and nobody is sent to the other country', () => {
    const said = JSON.stringify({ questions, outcomes }, (key, value: unknown) =>
      key === 'places' || key === 'organisations' ? undefined : value,
    );
    expect(said).not.toMatch(/[{}]\.?[a-z-]+\.[a-z]+\}/);
    for (const { helplines, organisations } of outcomes)
      for (const one of [...helplines, ...organisations]) expect(one.country).toBe(setting.country);
  });

  test('on paper every answer stands once: it leaves, or leads to the next number', () => {
    expect(tree.questions).toHaveLength(questions.length);
    tree.questions.forEach(({ rows, goTo }, index) => {
      const targets = new Set(questions[index]?.answers.map(({ to }) => to));
      expect(rows.length).toBe(targets.size - 1);
      expect(goTo).toBe(index + 1 < questions.length ? `gå til ${index + 2}` : 'begynd');
    });
  });

  test('a saved sheet holds the outcome’s words, and its links begin where the site stands', () => {
    const sheets = guideSheets({ start, questions, outcomes }, setting, { content, base: '/mappe' });
    const [first] = questions;
    for (const { id, title, texts, situations, closing } of outcomes) {
      const steps = [{ question: first?.id ?? '', answer: first?.answers[0]?.id ?? '' }];
      const document = completeGuideSheet(sheets, { outcome: id, steps }, 'https://example.org');
      expect(document.title).toBe(plain(title));
      const blocks = document.copies[0]?.pages[0]?.blocks ?? [];
      const said = blocks.flatMap((block) => (block.kind === 'text' ? [plain(block.text)] : []));
      expect(said).toEqual([...texts, ...(closing === undefined ? [] : [closing])].map(plain));
      const list = blocks.find((block) => block.kind === 'list' && block.id === 'situations');
      expect(list?.kind === 'list' ? list.items.map(({ text }) => text) : []).toEqual(situations);
      const links = blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
      const own = links.flatMap(({ address }) =>
        address?.startsWith('https://example.org') ? [address] : [],
      );
      expect(own.length).toBeGreaterThan(0);
      for (const address of own) expect(address).toMatch(/^https:\/\/example\.org\/mappe\/(da|nb)\//);
    }
  });
});

test('an outcome or an answer that is not there is an error that names it', () => {
  const setting = { locale: 'da', country: 'dk' } as const;
  const sheets = guideSheets(composeGuide(setting, content), setting, { content, base: '' });
  const origin = 'https://example.org';
  expect(() => completeGuideSheet(sheets, { outcome: 'led', steps: [] }, origin)).toThrow('no outcome “led”');
  const steps = [{ question: 'danger', answer: 'perhaps' }];
  expect(() => completeGuideSheet(sheets, { outcome: 'join', steps }, origin)).toThrow('no answer “perhaps”');
});
