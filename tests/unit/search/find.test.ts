// A query → pages in order: those that answer more of it, then the rarer word, then by where it stands.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { find } from '../../../src/search/find.ts';
import { smallCore, type MadePages } from './small-core.ts';

const titles = (pages: MadePages, query: string): string[] =>
  find(smallCore(pages), query).hits.map(({ title }) => title);

test('a page that answers both words stands before one that answers one', () => {
  const pages = { En: { text: 'gruppe gruppe' }, To: { text: 'gruppe kaffe' }, Tre: { text: 'kaffe' } };
  expect(titles(pages, 'gruppe kaffe')[0]).toBe('To');
});

test('both words in a text count more than one of them in a title', () => {
  const pages = { Kaffe: {}, Gruppe: {}, Begge: { text: 'Gruppen laver kaffe.' } };
  expect(titles(pages, 'kaffe gruppe')[0]).toBe('Begge');
});

test('the rarer word counts more', () => {
  const pages = {
    En: { text: 'gruppe' },
    To: { text: 'gruppe' },
    Tre: { text: 'gruppe' },
    Fire: { text: 'kaffe' },
  };
  expect(titles(pages, 'gruppe kaffe')[0]).toBe('Fire');
});

test('a title counts more than an alias, an alias more than a heading, a heading more than the text', () => {
  const pages = {
    Tekst: { text: 'Der er kaffe.' },
    Overskrift: { sections: { c: ['Kaffe', 'Husk kopper.'] } },
    Alias: { aliases: ['kaffe'] },
    'Kaffe og te': {},
    Kaffe: {},
  } as const;
  expect(titles(pages, 'kaffe')).toEqual(['Kaffe', 'Alias', 'Kaffe og te', 'Overskrift', 'Tekst']);
});

test('an exact title is first, whatever others say of it', () => {
  const pages = {
    Rammer: {},
    Andet: { aliases: ['rammer'], text: 'rammer', sections: { r: ['Rammer', 'rammer'] } },
  } as const;
  expect(titles(pages, 'rammer')[0]).toBe('Rammer');
  expect(titles(pages, 'RAMMER?')[0]).toBe('Rammer');
});

test('an alias is a phrase, with its small words, also with others between', () => {
  const pages = {
    Antal: { aliases: ['hvor mange'] },
    Mange: { text: 'Der er mange.', sections: { m: ['Mange slags', 'mange'] } },
  } as const;
  expect(titles(pages, 'hvor er der mange')[0]).toBe('Antal');
  expect(titles(pages, 'hvor mange er man')[0]).toBe('Antal');
});

test('what lists and repeats counts less', () => {
  const pages = { Kilder: { text: 'kaffe', weight: 0.3 }, Side: { text: 'kaffe' } };
  expect(titles(pages, 'kaffe')).toEqual(['Side', 'Kilder']);
});

describe('a hit', () => {
  const pages = {
    Rammer: {
      text: 'Det aftaler I.',
      sections: { coffee: ['Kaffe og kage', 'Lav kaffe.'], size: ['Hvor mange?', 'Fire til otte.'] },
    },
    Erklæring: { download: '/print/x.pdf', text: 'Skriv under.' },
  } as const;
  const first = (query: string) => find(smallCore(pages), query).hits[0];

  test('names its section and leads to it', () => {
    expect(first('kaffe')).toMatchObject({
      address: '/da/rammer/#coffee',
      section: 'Kaffe og kage',
      anchor: 'coffee',
    });
  });

  test('is the page where the page answers', () => {
    expect(first('rammer')).toMatchObject({ address: '/da/rammer/', section: undefined });
    expect(first('aftaler')).toMatchObject({ address: '/da/rammer/', section: undefined });
  });

  test('carries the download of a paper', () => {
    expect(first('erklæring')?.download).toBe('/print/x.pdf');
    expect(first('kaffe')?.download).toBeUndefined();
  });
});

test('where nothing is found, the nearest words are offered', () => {
  const found = find(smallCore({ Rammer: { text: 'tavshedspligt' } }), 'tvsedplgt ');
  expect(found.hits).toEqual([]);
  expect(found.nearest).toEqual(['tavshedspligt']);
  expect(found.missing).toEqual(['tvsedplgt']);
});

test('only words that are surely meant are marked', () => {
  const { words } = find(smallCore({ Sted: { text: 'mødelokale møde lokale' } }), 'mødelokaler');
  expect([...words]).toEqual(['mødelokale', 'lokale']);
});

test('whatever is typed is answered, and soon', () => {
  const letters = fc.stringMatching(/^[a-zæøå]{1,12}$/);
  const pages = Object.fromEntries(
    fc
      .sample(fc.array(letters, { minLength: 50, maxLength: 80 }), { numRuns: 40, seed: 7 })
      .map((words, number) => [`Side ${number}`, { text: words.join(' '), aliases: words.slice(0, 5) }]),
  );
  const core = smallCore(pages);
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 3000 }),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.array(letters, { maxLength: 3000 }).map((words) => words.join(' ')),
    letters.map((word) => word.repeat(500)),
  );
  fc.assert(
    fc.property(anything, (query) => {
      const start = performance.now();
      const { hits, missing } = find(core, query);
      expect(performance.now() - start).toBeLessThan(500);
      expect(hits.length).toBeLessThanOrEqual(30);
      for (const word of missing)
        expect(query.normalize('NFC').replaceAll('\u00AD', '').toLowerCase()).toContain(word);
    }),
    { numRuns: 300 },
  );
});
