// Papers that a group has filled in before they are printed.
import type { PaperDocument } from '../../src/papers/document.ts';
import { composePaper, mergePapers } from '../../src/papers/compose-paper.ts';
import type { PaperVariant } from '../../src/papers/variants.ts';
import type { PaperValues, PersonalDetails } from '../../src/papers/personal-details.ts';
import { content } from '../support/content.ts';

const names = ['Čohkka Ŋárgu', 'Đuro Žák', 'Šárá Ŧávvet'];

const paper = (id: string, layout: string, details: PersonalDetails): PaperDocument => {
  const role = id === 'declaration' ? { role: 'participant' } : {};
  const variant: PaperVariant = { id, locale: 'nb', region: 'no', ...role, layout };
  return composePaper(variant, content, details);
};

// Nobody is asked for the last two in advance yet; the paper would hold if they were.
const all: PaperValues & Record<string, string> = { group: 'Onsdag', keeper: 'Åse', date: '1.2.2027' };
const poster = { topic: 'har mistet noen', place: 'Kárášjohka', meeting: 'Onsdager', contact: 'Máret' };

export const personalPapers = {
  half: paper('declaration', 'single', { names }),
  full: paper('declaration', 'single', { names, values: all }),
  fullAlone: paper('declaration', 'single', { names: names.slice(0, 1), values: all }),
  merged: mergePapers([
    paper('declaration', 'single', { values: { group: 'Onsdag' } }),
    paper('declaration', 'single', { names }),
  ]),
  agreement: paper('group-agreement', 'a4', { values: { group: 'Onsdag', place: 'Kárášjohka' } }),
  twoUp: paper('declaration', 'a5x2', { names, values: all }),
  signers: paper('declaration', 'group', { names, values: all }),
  poster: paper('invitation', 'a4', { values: { ...poster, group: 'Ro' } }),
} as const satisfies Readonly<Record<string, PaperDocument>>;
