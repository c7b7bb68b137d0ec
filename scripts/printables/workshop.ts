// What checking and writing work with: the content, once it is sound, a printer and an illustrator, and where progress is told.
import { checkContent } from '../../src/checks/content.ts';
import type { Wishes } from '../../src/compose/wishes.ts';
import type { Content } from '../../src/model/content.ts';
import { formatProblem } from '../../src/model/problem.ts';
import { createIllustrator, type Illustrator } from '../../src/print/illustrator.ts';
import { preparePrinterKit } from '../../src/print/prepare/prepare-kit.ts';
import { createPrinter, type Printer } from '../../src/print/printer.ts';
import { readPrintAssets } from '../../src/read/print-assets.ts';
import { deployment } from '../../src/site/deployment.ts';
import { createProgress, type Progress } from './progress.ts';

export interface Workshop {
  readonly content: Content;
  readonly printer: Printer;
  readonly illustrator: Illustrator;
  readonly progress: Progress;
  /** Where the codes on the papers lead: where those of the site’s own papers do. */
  readonly site: Pick<Wishes, 'address'>;
}

/** Throws with file and line where the content is not as it should be. */
export async function openWorkshop(root: string): Promise<Workshop> {
  const { content, problems } = await checkContent(root);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (content === undefined || errors.length > 0) throw new Error(errors.map(formatProblem).join('\n'));
  const { site, base } = deployment(root);
  const kit = preparePrinterKit(await readPrintAssets());
  return {
    content,
    printer: createPrinter(kit),
    illustrator: createIllustrator(kit.faces),
    progress: createProgress(process.stderr),
    site: site === undefined ? {} : { address: `${site}${base}` },
  };
}
