// What checking and writing work with: the content, once it is sound, a printer and a preview renderer, and where progress is told.
import { checkContent } from '../../src/checks/content.ts';
import { createPreviewRenderer, type PreviewRenderer } from '../../src/layout/preview.ts';
import type { PersonalDetails } from '../../src/papers/personal-details.ts';
import type { Content } from '../../src/model/content.ts';
import { formatProblem } from '../../src/model/problem.ts';
import { createPrinter, type Printer } from '../../src/layout/printer.ts';
import { readPrintAssets } from '../../src/read/print-assets.ts';
import { deployment } from '../../src/site/deployment.ts';
import { createProgress, type Progress } from './progress.ts';
import { prepareResources } from '../../src/tagged-pdf/prepare/prepare-resources.ts';

export interface Workshop {
  readonly content: Content;
  readonly printer: Printer;
  readonly previewRenderer: PreviewRenderer;
  readonly progress: Progress;
  /** Where the codes on the papers lead: where those of the site’s own papers do. */
  readonly site: Pick<PersonalDetails, 'address'>;
}

/** Throws with file and line where the content is not as it should be. */
export async function openWorkshop(root: string): Promise<Workshop> {
  const { content, problems } = await checkContent(root);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (content === undefined || errors.length > 0) throw new Error(errors.map(formatProblem).join('\n'));
  const { site, base } = deployment(root);
  const resources = prepareResources(await readPrintAssets());
  return {
    content,
    printer: createPrinter(resources),
    previewRenderer: createPreviewRenderer(resources.faces),
    progress: createProgress(process.stderr),
    site: site === undefined ? {} : { address: `${site}${base}` },
  };
}
