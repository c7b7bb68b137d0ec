// The picture of a page: bars for its lines, and what is drawn where it stands.
import { expect, test } from 'vitest';
import { artifact, type Box } from '../../../src/tagged-pdf/boxes.ts';
import { previewSvg } from '../../../src/tagged-pdf/preview-svg.ts';
import { addTag } from '../../../src/tagged-pdf/tags.ts';
import { emptyDocument, say } from './hand-made-document.ts';

const shape: Box = {
  ...{ kind: 'rounded', owner: artifact, xMm: 100, yMm: 60, widthMm: 10, heightMm: 8, cornerMm: 2 },
  ...{ turnDeg: 30, strokeMm: 0, ink: '#0F5257' },
};
const rule: Box = {
  ...{ kind: 'rule', owner: artifact, xMm: 18, yMm: 80, widthMm: 174, weightPt: 0.5, ink: '#767676' },
};

test('a title, a line of text, a line to write on and a shape are drawn, each under its class', () => {
  const document = emptyDocument();
  say(document, addTag(document.tags, { role: 'H1' }), 'Taushet');
  say(document, addTag(document.tags, { role: 'P' }), 'Vi lytter.');
  say(document, addTag(document.tags, { role: 'Lbl' }), '1');
  const [page] = document.pages;
  const pages = [{ ...page, boxes: [...page.boxes, rule, shape] }];
  const picture = previewSvg({ ...document, pages }, [
    { name: 'filled', has: ({ strokeMm }) => strokeMm === 0 },
  ]);
  expect(picture.replaceAll('><', '>\n<')).toMatchInlineSnapshot(`
    "<svg width="210" height="297" viewBox="0 0 210 297" aria-hidden="true" focusable="false">
    <rect class="sheet" width="210" height="297" rx="2"/>
    <g class="t">
    <rect x="18" y="21" width="80" height="3" rx="1"/>
    </g>
    <g class="l">
    <rect x="18" y="29" width="80" height="3" rx="1"/>
    </g>
    <path class="u" d="M18 80h174"/>
    <g class="filled">
    <rect x="-5" y="-4" width="10" height="8" rx="2" transform="translate(100 60) rotate(30)"/>
    </g>
    </svg>"
  `);
});

test('a document without pages has no picture', () => {
  expect(() => previewSvg({ ...emptyDocument(), pages: [] }, [])).toThrow('has no picture');
});
