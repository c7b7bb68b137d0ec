// Where the guide led, with what was answered → a PDF among the reader's downloads; loaded when someone asks for it. Nothing
// that was answered is sent: what is fetched is the same for everybody in the same guide.
import type { GuidePath } from '../guide/graph.ts';
import { completeGuideSheet, type GuideSheets } from '../papers/guide-sheet.ts';
import type { Answers } from './guide-way.ts';
import { createPrintPaper } from './print-paper.ts';
import { saveFile } from './save-file.ts';

/**
 * `panel` has the words, the folder of the site and a link to the file; `status` says how it goes; `nodes` are the questions on
 * the reader’s way, and the outcome. Rejects with a sentence where something cannot be loaded.
 */
export async function saveAnswer(
  panel: HTMLElement,
  status: HTMLElement,
  nodes: readonly string[],
  answers: Answers,
): Promise<void> {
  const { base = '/', language = '', saving = '', saved = '' } = panel.dataset;
  const link = panel.querySelector('a');
  if (link === null) throw new Error('The panel has no link for the file.');
  status.textContent = saving;
  const country = panel.closest<HTMLElement>('[data-guide]')?.dataset['guide'] ?? '';
  const sheets = await fetchSheets(`${base}print/answers/${language}-${country}.json`);
  const sheet = completeGuideSheet(sheets, pathAlong(nodes, answers), location.origin);
  saveFile(await createPrintPaper(base)(sheet), link);
  status.textContent = saved;
}

function pathAlong(nodes: readonly string[], answers: Answers): GuidePath {
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
