// Where the guide led, with what was answered → a PDF among the reader's downloads; loaded when someone asks for it. Nothing
// that was answered is sent: what is fetched is the same for everybody in the same guide.
import type { GuidePath } from '../guide/graph.ts';
import { completeGuideSheet, type GuideSheets } from '../papers/guide-sheet.ts';
import { find, nodeOf, type Answers } from './guide-way.ts';
import { createPrintPaper } from './print-paper.ts';
import { saveFile } from './save-file.ts';

/**
 * `place` holds the button and says how it goes; it has the words for that, the folder of the site and the name of the file.
 * Rejects with a sentence where something cannot be loaded.
 */
export async function saveAnswer(
  place: HTMLElement,
  way: readonly Element[],
  answers: Answers,
): Promise<void> {
  const { base = '/', file = 'guide', saving = '', saved = '' } = place.dataset;
  const status = find('p', place);
  status.textContent = saving;
  const whose = `${document.documentElement.lang}-${way[0]?.id.slice(0, 2)}`;
  const sheets = await fetchSheets(`${base}print/answers/${whose}.json`);
  const sheet = completeGuideSheet(sheets, answeredOn(way, answers), location.origin);
  saveFile(await createPrintPaper(base)(sheet), `${file}.pdf`);
  status.textContent = saved;
}

function answeredOn(way: readonly Element[], answers: Answers): GuidePath {
  const nodes = way.map(nodeOf);
  const steps = nodes.slice(0, -1).map((question) => ({ question, answer: answers.get(question) ?? '' }));
  return { outcome: nodes.at(-1) ?? '', steps };
}

async function fetchSheets(address: string): Promise<GuideSheets> {
  try {
    const response = await fetch(address, { cache: 'no-cache' });
    if (response.ok) return (await response.json()) as GuideSheets;
    throw new Error(`The host answered with status ${response.status}.`);
  } catch (cause) {
    throw new Error(`The guide’s sheets could not be fetched from ${address}.`, { cause });
  }
}
