// Six kinds of page as they are heard, in each language. Read a changed one from top to bottom as somebody who hears it; when it still
// makes sense: npx vitest run --project e2e tests/e2e/transcripts.test.ts -u
import { expect, test } from 'vitest';
import { locales } from '../../src/model/locale.ts';
import { contentPages } from '../support/built-site.ts';
import { transcriptOf } from './transcript.ts';
import { desk, open } from './visit.ts';

const kinds = [
  ['front', 'index'],
  ['reading', 'start/frames'],
  ['acute-help', 'help/acute'],
  ['paper', 'printables/declaration'],
  ['guide', 'start/should-i-start'],
  ['words', 'about/words'],
] as const;

const heard = locales.flatMap((locale) =>
  kinds.map(([kind, key]) => ({ name: `${locale}-${kind}`, locale, key })),
);

test.each(heard)('$name is heard as it stands in transcripts/', async ({ name, locale, key }) => {
  const { page, go, close } = await open({ viewport: desk });
  await go(contentPages.find(({ page: one }) => one.key === key && one.locale === locale)?.address ?? '?');
  await expect(await transcriptOf(page)).toMatchFileSnapshot(`transcripts/${name}.txt`);
  await close();
});
