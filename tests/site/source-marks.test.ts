// The small numbers and the notes at the foot: a mark is heard as its number alone, and from each note there is a way back to a
// section that has its mark.
import { describe, expect, test } from 'vitest';
import { contentPages } from '../support/built-site.ts';
import { content } from '../support/content.ts';
import { all, only, textOf } from '../support/dom.ts';

const withSources = contentPages.filter(({ page }) => page.sources.length > 0);
const marks = 'main a[href^="#source-"]';

describe.each(withSources)('on $address', ({ page, dom }) => {
  const notes = all(dom(), '.sources > li');

  test('a mark is heard as its number, and seen as it', () => {
    for (const mark of all(dom(), marks)) {
      const number = textOf(mark).trim();
      const heard = content.ui[page.locale]['page.source'].replace('{{number}}', number);
      expect([mark.getAttribute('aria-label'), mark.getAttribute('href')]).toEqual([
        heard,
        `#source-${number}`,
      ]);
    }
  });

  test('every note leads back to the first section that has its mark, by the name of that section', () => {
    expect(notes.length).toBe(page.sources.length);
    for (const note of notes) {
      const back = only(note, '.back');
      const target = only(dom(), `[id="${back.getAttribute('href')?.slice(1) ?? ''}"]`);
      const name = content.ui[page.locale]['page.backTo'].replace('{{title}}', textOf(target));
      expect(textOf(back).trim()).toBe(name);
      // Sheets of paper carry no marks, though their page has what they rest on among its sources.
      const [mark] = all(dom(), `${marks}[href="#${note.id}"]`);
      const section = mark?.closest('section') ?? null;
      expect(section === null || section.contains(target) || target.localName === 'h1', note.id).toBe(true);
    }
  });

  test('what has no number is explained once', () => {
    expect(textOf(only(dom(), 'main')).split(content.ui[page.locale]['page.marks']).length).toBe(2);
  });
});

test('a sheet of paper carries no mark', () => {
  for (const { address, dom } of contentPages) expect(all(dom(), `.paper ${marks}`), address).toEqual([]);
});
