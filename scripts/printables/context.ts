// What a run works with: the content, once it is sound, a printer and a preview renderer, and where progress is told.
import { checkContent } from '../../src/checks/content.ts';
import { createPreviewRenderer, type PreviewRenderer } from '../../src/layout/preview.ts';
import { createPrinter, type Printer } from '../../src/layout/printer.ts';
import type { Content } from '../../src/model/content.ts';
import { formatByCause } from '../../src/model/causes.ts';
import { ExpectedError } from '../../src/model/problem.ts';
import type { PersonalDetails } from '../../src/papers/personal-details.ts';
import { readPrintAssets } from '../../src/read/print-assets.ts';
import { deployment } from '../../src/site/deployment.ts';
import { prepareResources } from '../../src/tagged-pdf/prepare/prepare-resources.ts';

export interface PrintContext {
  readonly content: Content;
  readonly printer: Printer;
  readonly previewRenderer: PreviewRenderer;
  readonly progress: Progress;
  /** Where the codes on the papers lead: where those of the site’s own papers do. */
  readonly site: Pick<PersonalDetails, 'address'>;
}

/** Throws with file and line where the content is not as it should be. */
export async function createPrintContext(root: string): Promise<PrintContext> {
  const { content, problems } = await checkContent(root);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (content === undefined || errors.length > 0) throw new ExpectedError(formatByCause(errors).join('\n'));
  const { site, base } = deployment(root);
  const resources = prepareResources(await readPrintAssets());
  return {
    content,
    printer: createPrinter(resources),
    previewRenderer: createPreviewRenderer(resources.faces),
    progress: createProgress(process.stderr),
    site: { address: site === undefined ? undefined : `${site}${base}` },
  };
}

/** A terminal, or a file that keeps what it is told. */
export interface Stream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

export interface Progress {
  checked(done: number, of: number): void;
  written(done: number, of: number, file: string): void;
  note(text: string): void;
}

/** More files than this are counted, not named. */
const many = 30;
const every = 50;

/**
 * Told on the side, so that what is asked for as JSON stays clean: one line a file; of many, one line that counts on a
 * terminal, and elsewhere one line now and then.
 */
export function createProgress(stream: Stream): Progress {
  const count = (text: string, isLast: boolean): void => {
    // Erases what the line said before.
    stream.write(`\r\u001B[K${text}${isLast ? '\n' : ''}`);
  };
  return {
    checked(done, of) {
      if (stream.isTTY === true && of > many) count(done === of ? '' : `checked ${done} of ${of}`, false);
    },
    written(done, of, file) {
      const isLast = done === of;
      if (of <= many) stream.write(`${done} of ${of}  ${file}\n`);
      else if (stream.isTTY === true) count(`${done} of ${of}${isLast ? `  ${file}` : ''}`, isLast);
      else if (done % every === 0 || isLast) stream.write(`${done} of ${of}  ${file}\n`);
    },
    note(text) {
      stream.write(`${text}\n`);
    },
  };
}
