// Which pages and papers must carry numbers for danger to life, as data: what a page shows, which situations there must be, which
// numbers their short form must say, and whether a paper may do without or carries none.
import { z } from 'astro/zod';
import { inEachCountry, listOf } from './fields.ts';

export const requiredNumbers = z.strictObject({
  pages: z
    .record(z.string(), z.enum(['Acute', 'AcuteShort', 'urgent']))
    .describe('By the key of a page: the component it must have, or that its front matter says `urgent`.'),
  situations: listOf(z.string()).describe('Others link to these by their ids.'),
  short: inEachCountry(listOf(z.string())).describe(
    'Ids of helplines whose numbers the short form of the situations must say.',
  ),
  papers: z
    .record(z.string(), z.enum(['must', 'may', 'none']))
    .describe(
      'By the id of a paper: whether every sheet must have the number of its country, or none has any.',
    ),
});

export type RequiredNumbers = z.output<typeof requiredNumbers>;

/** Path under `content/`. */
export const requiredNumbersPath = 'places/required.yaml';
