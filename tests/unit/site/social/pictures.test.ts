// Social pictures before they are pixels: which there are, what each says and shows, and what is refused.
import { describe, expect, test } from 'vitest';
import { locales, ownCountry } from '../../../../src/model/locale.ts';
import { readPrintAssets } from '../../../../src/read/print-assets.ts';
import { drawPicture, type SocialPicture } from '../../../../src/site/social/draw-picture.ts';
import { createLettering } from '../../../../src/site/social/lettering.ts';
import { socialPictures } from '../../../../src/site/social/plan.ts';
import { content } from '../../../support/content.ts';

const lettering = createLettering(await readPrintAssets());
const pictures = socialPictures(content, ({ region }) => `<svg viewBox="0 0 210 297"><!--${region}--></svg>`);
const pictureAt = (path: string): SocialPicture => {
  const found = pictures.find((one) => one.path === path);
  if (found === undefined) throw new Error(`There is no picture ${path}.`);
  return found;
};
const [, any] = pictures;
if (any === undefined) throw new Error('There is no picture of a page.');
const seatsOf = (path: string): readonly string[] => {
  const { motif } = pictureAt(path);
  return 'ring' in motif ? motif.ring.seats : [];
};

test('every page has a picture, and the door has one', () => {
  const paths = content.pages.map(({ locale, key }) => `/social/${locale}/${key}.png`);
  expect(pictures.map(({ path }) => path)).toEqual(['/social/index.png', ...paths]);
});

test.each(pictures)('holds no text that a font of this machine would draw: $path', (picture) => {
  const svg = drawPicture(lettering, picture);
  expect(svg).not.toMatch(/<text|font/);
  expect(svg.match(/<path transform/g)?.length).toBeGreaterThan(picture.title.replaceAll(' ', '').length);
});

describe('what stands in the light', () => {
  test.each(locales)('says something about the page, in %s', (locale) => {
    const country = ownCountry[locale];
    const size = content.facts['group-size']?.rows[country]?.values['max'];
    const principles = content.principles.filter((one) => one.country === country);
    expect(seatsOf(`/social/${locale}/start/frames.png`)).toHaveLength(size ?? 0);
    expect(seatsOf(`/social/${locale}/principles/index.png`)).toHaveLength(principles.length);
    expect(seatsOf(`/social/${locale}/start/step-by-step.png`)).toContain('open');
    expect(pictureAt(`/social/${locale}/organisations/link-to-us.png`).motif).toMatchObject({ beside: true });
    const { motif } = pictureAt(`/social/${locale}/printables/declaration.png`);
    expect('sheets' in motif ? motif.sheets[0] : '').toContain(country);
  });

  test('has one free place on every ring', () => {
    for (const { motif } of pictures) {
      if ('sheets' in motif) continue;
      const free =
        motif.ring.seats.filter((seat) => seat === 'free').length + (motif.beside === true ? 1 : 0);
      expect(free).toBe(1);
    }
  });
});

describe('a picture that cannot be drawn names its file and says what to do', () => {
  const refused: readonly [string, Partial<SocialPicture>, RegExp][] = [
    ['a title too long', { title: 'Et rum til det '.repeat(8) }, /does not fit.*Write it shorter/],
    ['a word too long', { title: 'selvhjælpsgruppeorganisationerne' }, /soft hyphen/],
    ['a group too long', { group: 'Jeg vil starte en gruppe et sted i nærheden' }, /does not fit/],
    ['a name too long', { name: 'Fællesrum '.repeat(8) }, /does not fit/],
    ['a letter the typeface lacks', { title: 'Рум' }, /no U\+0420 \(«Р»\)/],
  ];

  test.each(refused)('%s', (_fault, part, says) => {
    const draw = () => drawPicture(lettering, { ...any, ...part });
    expect(draw).toThrow(`${any.source}: its social picture cannot be drawn.`);
    expect(draw).toThrow(says);
  });
});
