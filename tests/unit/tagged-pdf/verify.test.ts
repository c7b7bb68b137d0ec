// What is wrong with a document is said before it is painted, all of it at once, each fault in a sentence with its clause.
import { describe, expect, test } from 'vitest';
import { createPdfPrinter } from '../../../src/tagged-pdf/printer.ts';
import type { TagOf } from '../../../src/tagged-pdf/boxes.ts';
import { addTag } from '../../../src/tagged-pdf/tags.ts';
import { emptyDocument, everyKind, forPen, onScreen, put, say, type HandMade } from './hand-made-document.ts';
import { resources } from '../../support/resources.ts';
import { verifyDocument } from '../../../src/tagged-pdf/verify/verify-document.ts';

const area = { xMm: 18, yMm: 18, widthMm: 80, heightMm: 8 };

/** The sentences about a document, without the line that names it. */
function faultsOf(document: HandMade): string[] {
  try {
    verifyDocument(document);
    return [];
  } catch (error) {
    return error instanceof Error ? error.message.split('\n').slice(1) : [];
  }
}

/** A document with a title and what is made of it. */
function documentWith(make: (document: HandMade) => unknown): HandMade {
  const document = emptyDocument();
  say(document, addTag(document.tags, { role: 'H1' }), 'Taushet');
  make(document);
  return document;
}

function addForm({ pages: [page], tags }: HandMade, name: string, tooltip: string): void {
  put(page, { kind: 'field', owner: addTag(tags, { role: 'Form' }), ...area, name, tooltip, sizePt: 12 });
}

const row = (owner: TagOf<'Table'>, cells: readonly ('TH' | 'TD')[]): void => {
  const line = addTag(owner, { role: 'TR' });
  for (const role of cells) addTag(line, role === 'TH' ? { role, scope: 'Column' } : { role });
};

/** What is wrong → how to make it, and the one sentence about it. */
const faults: Record<string, { make: (document: HandMade) => unknown; says: string }> = {
  'a text that no tag reaches': {
    make: ({ pages: [page], tags }) => {
      const [lost] = documentWith(() => undefined).pages[0].boxes;
      if (lost) page.boxes.push({ ...lost, owner: addTag(tags, { role: 'P' }) } as typeof lost);
    },
    says: '«Taushet» is reached by no tag (ISO 14289-1 7.1).',
  },
  'a text that is painted twice': {
    make: ({ pages: [page] }) => page.boxes.push(...page.boxes),
    says: '«Taushet» stands on the pages twice (ISO 14289-1 7.1).',
  },
  'a text that is tagged and never painted': {
    make: ({ pages: [page] }) => page.boxes.pop(),
    says: '«Taushet» stands on no page (ISO 14289-1 7.1).',
  },
  'a text that is read twice': {
    make: ({ tags }) => {
      const [title] = tags.kids;
      if (title && 'role' in title) title.kids.push(...title.kids);
    },
    says: '«Taushet» is read twice (ISO 32000-1 14.7.2).',
  },
  'a text under a tag that does not own it': {
    make: ({ pages: [page], tags }) => {
      const [box] = page.boxes;
      if (box) tags.kids.splice(0, 1, { role: 'H1', kids: [box] });
    },
    says: '«Taushet» names H1 as its owner and is the kid of H1 (ISO 32000-1 14.7.2).',
  },
  'a tag with two parents': {
    make: ({ tags }) => tags.kids.push(...tags.kids),
    says: 'H1 stands in the tag tree twice (ISO 32000-1 14.7.2).',
  },
  'a tag that holds itself': {
    make: ({ tags }) => tags.kids.push(tags),
    says: 'Document stands in the tag tree twice (ISO 32000-1 14.7.2).',
  },
  'a heading that skips a level': {
    make: (document) => say(document, addTag(document.tags, { role: 'H3' }), 'Rommet'),
    says: 'H3 follows H1 (ISO 14289-1 7.4.2).',
  },
  'a list item outside a list': {
    make: ({ tags }) => addTag(tags, { role: 'LI' }),
    says: 'LI stands in Document (ISO 32000-1 14.8.4.3).',
  },
  'a paragraph right in a table row': {
    make: ({ tags }) => {
      const table = addTag(tags, { role: 'Table' });
      row(table, ['TH']);
      addTag(addTag(table, { role: 'TBody' }), { role: 'P' });
    },
    says: 'P stands in TBody (ISO 32000-1 14.8.4.3).',
  },
  'text right in a list': {
    make: (document) => say(document, addTag(document.tags, { role: 'L', numbering: 'Disc' }), 'Et rom'),
    says: 'L holds text that is in no part of it (ISO 32000-1 14.8.4.3).',
  },
  'a table whose rows differ': {
    make: ({ tags }) => {
      const table = addTag(tags, { role: 'Table' });
      row(table, ['TH', 'TH']);
      row(table, ['TD', 'TD', 'TD']);
    },
    says: 'A table has rows of 2 and 3 cells (ISO 14289-1 7.5).',
  },
  'a table without header cells': {
    make: ({ tags }) => row(addTag(tags, { role: 'Table' }), ['TD']),
    says: 'A table has no header cell (ISO 14289-1 7.5).',
  },
  'a figure without words for it': {
    make: (document) => say(document, addTag(document.tags, { role: 'Figure', alt: ' ', area }), 'o'),
    says: 'A figure has no alternative text (ISO 14289-1 7.3).',
  },
  'a figure that shows nothing': {
    make: ({ tags }) => addTag(tags, { role: 'Figure', alt: 'En ring', area }),
    says: 'The figure «En ring» shows nothing (ISO 14289-1 7.3).',
  },
  'a link that cannot be clicked': {
    make: (document) => say(document, addTag(document.tags, { role: 'Link', contents: 'Til guiden' }), 'her'),
    says: 'The link «Til guiden» has no place to click (ISO 14289-1 7.18.5).',
  },
  'a link that does not say where it leads': {
    make: ({ pages: [page], tags }) => {
      const owner = addTag(tags, { role: 'Link', contents: '' });
      put(page, { kind: 'link', owner, ...area, address: 'tel:113' });
    },
    says: 'A link does not say where it leads (ISO 14289-1 7.18.5).',
  },
  'a link whose address is a path of the site': {
    make: (document) => {
      const owner = addTag(document.tags, { role: 'Link', contents: 'Til guiden' });
      put(document.pages[0], { kind: 'link', owner, ...area, address: '/nb/guide/' });
    },
    says: 'The link to /nb/guide/ leads nowhere from a file (ISO 32000-1 12.6.4.7).',
  },
  'a form without a field': {
    make: ({ tags }) => addTag(tags, { role: 'Form' }),
    says: 'Form holds one field each (ISO 14289-1 7.18.4).',
  },
  'a field without a tooltip': {
    make: (document) => addForm(document, 'name', ''),
    says: 'The field «name» has no tooltip (ISO 14289-1 7.18.1).',
  },
  'two fields of one name': {
    make: (document) => {
      addForm(document, 'name', 'Navn:');
      addForm(document, 'name', 'Navn på den andre:');
    },
    says: 'The field «name» needs a name of its own without full stop (ISO 32000-1 12.7.3.2).',
  },
  'a passage in no language': {
    make: (document) => say(document, addTag(document.tags, { role: 'Span', lang: 'på engelsk' }), 'peer'),
    says: 'Span is in the language «på engelsk» (ISO 14289-1 7.2).',
  },
};

test.each(Object.entries(faults))('%s is all that is said of it', (_, { make, says }) => {
  expect(faultsOf(documentWith(make))).toEqual([says]);
});

test('a document whose first heading is no H1 is told so', () => {
  const document = emptyDocument();
  say(document, addTag(document.tags, { role: 'H2' }), 'Grenser');
  expect(faultsOf(document)).toEqual(['H2 follows no heading (ISO 14289-1 7.4.2).']);
});

test('all faults are told at once, under the name of the document', () => {
  const document = documentWith((made) => {
    say(made, addTag(made.tags, { role: 'H3' }), 'Rommet');
    addForm(made, '', ' ');
  });
  expect(() =>
    verifyDocument({ ...document, information: { ...onScreen, title: ' ', lang: 'dansk!' } }),
  ).toThrow(
    [
      '«nb/hand-made» cannot be read by everyone:',
      'The document has no title (ISO 14289-1 7.1).',
      "The document's language is «dansk!» (ISO 14289-1 7.2).",
      'H3 follows H1 (ISO 14289-1 7.4.2).',
      'The field «» has no tooltip (ISO 14289-1 7.18.1).',
      'The field «» needs a name of its own without full stop (ISO 32000-1 12.7.3.2).',
    ].join('\n'),
  );
});

describe('a sound document', () => {
  test('with every kind of tag has no fault', () => {
    expect(faultsOf(everyKind(onScreen))).toEqual([]);
    expect(faultsOf(everyKind(forPen))).toEqual([]);
  });

  test('is asked for before anything is painted', () => {
    const document = documentWith(() => undefined);
    const untitled = { ...document, information: { ...onScreen, title: '' } };
    expect(() => createPdfPrinter(resources).print(untitled)).toThrow('The document has no title');
  });
});
