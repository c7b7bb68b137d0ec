// The schemas of every YAML file in content/, for editors: what may stand where while it is being written. `npm run check` is
// stricter: an editor cannot see from one file what another one holds.
import { z } from 'astro/zod';
import { kinds } from './content.ts';
import { dangerWords, dangerWordsPath } from './danger-words.ts';
import { numberWords } from './facts.ts';
import { anyGuideWords, guideStructure } from './guide.ts';
import { anyPaperWords, paperList, paperStructure } from './papers.ts';
import { requiredNumbers, requiredNumbersPath } from './required-numbers.ts';
import { siteSchema } from './site.ts';
import { claimSchema } from './sources.ts';
import { uiStrings } from './ui-strings.ts';

export interface EditorSchema {
  /** Paths under `content/`, as patterns; what begins with ! is taken away again. */
  readonly files: readonly string[];
  readonly schema: z.ZodType;
}

/** By name. Words have one schema in every language. */
export const editorSchemas: Readonly<Record<string, EditorSchema>> = {
  ...Object.fromEntries(
    Object.entries(kinds).flatMap(([name, { path, structure, words }]) => [
      [name, { files: [`${path}.yaml`], schema: byId(structure) }],
      [`${name}-words`, { files: [`${path}.*.yaml`], schema: byId(words) }],
    ]),
  ),
  claims: { files: ['claims.yaml'], schema: byId(claimSchema) },
  guide: { files: ['guide/guide.yaml'], schema: guideStructure },
  'guide-words': { files: ['guide/guide.*.yaml'], schema: anyGuideWords },
  numbers: { files: ['facts/numbers.*.yaml'], schema: numberWords },
  papers: { files: ['printables/papers.yaml'], schema: paperList },
  paper: {
    files: ['printables/*.yaml', '!printables/*.*.yaml', '!printables/papers.yaml'],
    schema: paperStructure,
  },
  'paper-words': { files: ['printables/*.*.yaml'], schema: anyPaperWords },
  'danger-words': { files: [`${dangerWordsPath}.*.yaml`], schema: dangerWords },
  'required-numbers': { files: [requiredNumbersPath], schema: requiredNumbers },
  site: { files: ['site.yaml'], schema: siteSchema },
  'ui-strings': { files: ['i18n/*.yaml'], schema: uiStrings },
};

function byId(entry: z.ZodType): z.ZodType {
  return z.record(z.string(), entry);
}

/** Draft 7, which every editor reads; of a value that is prepared first, as a date, what it is prepared into. */
export function toJsonSchema(schema: z.ZodType): object {
  return z.toJSONSchema(schema, { target: 'draft-7', reused: 'ref', io: 'input', unrepresentable: 'any' });
}
