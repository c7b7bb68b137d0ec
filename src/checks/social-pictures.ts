// The pictures that are shown with a shared link: each title, group of the menu and name of the site can be drawn on one, in the
// letters that the typeface has and the room there is.
import { columns } from '../layout/social/columns.ts';
import type { WordMisfit } from '../layout/social/fit-words.ts';
import type { Content } from '../model/content.ts';
import { locales } from '../model/locale.ts';
import { faultOn, type Problem } from '../model/problem.ts';
import type { RawContent } from '../model/raw.ts';

type WordFitter = (words: string, column: (typeof columns)[keyof typeof columns]) => WordMisfit | undefined;

interface Drawn {
  readonly file: string;
  readonly line: number;
  readonly words: string;
  readonly column: keyof typeof columns;
}

export const checkSocialPictures = (content: Content, raw: RawContent, fitter: WordFitter): Problem[] =>
  drawnIn(content, raw).flatMap(({ file, line, words, column }) => {
    const misfit = fitter(words, columns[column]);
    if (misfit === undefined) return [];
    const message = `On the picture of a shared link: ${misfit.message}`;
    return [faultOn(file, line, { rule: 'page/picture', message, hint: misfit.remedy })];
  });

function drawnIn({ pages, menu, ui }: Content, { data }: RawContent): readonly Drawn[] {
  const lineIn = (path: string, key: string): number => data.get(path)?.locate([key]).line ?? 1;
  const inWords = (path: string, key: string, drawn: Pick<Drawn, 'words' | 'column'>): Drawn => ({
    file: `content/${path}`,
    line: lineIn(path, key),
    ...drawn,
  });
  const own = locales.flatMap((locale) => [
    inWords(`i18n/${locale}.yaml`, 'site.name', { words: ui[locale]['site.name'], column: 'name' }),
    ...menu.map(({ id, words }) =>
      inWords(`menu/menu.${locale}.yaml`, id, { words: words[locale], column: 'group' }),
    ),
  ]);
  // The chooser of languages has them all in one picture.
  const together = (key: 'site.name' | 'chooser.enter', between: string): string =>
    locales.map((locale) => ui[locale][key]).join(between);
  const file = `i18n/${locales[0]}.yaml`;
  return [
    ...pages.map(({ file, lines, title }): Drawn => ({
      file,
      line: lines['title'] ?? 1,
      words: title,
      column: 'title',
    })),
    ...own,
    inWords(file, 'site.name', { words: together('site.name', ' '), column: 'title' }),
    inWords(file, 'chooser.enter', { words: together('chooser.enter', ' · '), column: 'name' }),
  ];
}
