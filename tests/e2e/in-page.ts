// Questions asked inside a page. Each function is sent to the browser as text: it may use nothing from outside itself.

/** Text and controls that reach past the left or right edge of the view, though the page may hide it by clipping. */
export function cutOff(): string[] {
  const width = document.documentElement.clientWidth;
  const past = (box: DOMRect): boolean => box.width > 1 && (box.right > width + 1 || box.left < -1);
  const seen = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true }) &&
    element.closest('svg, noscript, script, style') === null &&
    getComputedStyle(element).clipPath === 'none';
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent === null || (node.textContent ?? '').trim() === '' || !seen(parent)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    if ([...range.getClientRects()].some(past)) found.push((node.textContent ?? '').trim());
  }
  for (const element of document.querySelectorAll(
    'a, button, input, select, textarea, summary, img, table, iframe',
  ))
    if (seen(element) && past(element.getBoundingClientRect())) found.push(element.outerHTML.slice(0, 90));
  if (document.documentElement.scrollWidth > width)
    found.push(`the page is ${document.documentElement.scrollWidth} wide`);
  return [...new Set(found)];
}

/** Pairs of texts that lie on each other. Lines of one text may touch: fonts are taller than their lines. */
export function overlapping(): string[] {
  const texts: { text: string; parent: Element; boxes: DOMRect[] }[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    const text = (node.textContent ?? '').trim();
    if (parent === null || text === '' || parent.closest('svg, noscript, script') !== null) continue;
    if (!parent.checkVisibility({ visibilityProperty: true }) || getComputedStyle(parent).clipPath !== 'none')
      continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    texts.push({ text, parent, boxes: [...range.getClientRects()].filter((box) => box.width > 1) });
  }
  const onEachOther = (a: DOMRect, b: DOMRect): boolean =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.4 * Math.min(a.height, b.height);
  // From top to bottom: a line is held against those that begin before it ends, not against the whole page.
  const lines = texts
    .flatMap(({ text, boxes }, owner) => boxes.map((box) => ({ text, box, owner })))
    .sort((a, b) => a.box.top - b.box.top);
  const found = lines.flatMap((one, index) => {
    const pairs: string[] = [];
    for (let at = index + 1; at < lines.length; at += 1) {
      const other = lines[at];
      if (other === undefined || other.box.top >= one.box.bottom) break;
      if (other.owner !== one.owner && onEachOther(one.box, other.box))
        pairs.push(`${one.text.slice(0, 40)} × ${other.text.slice(0, 40)}`);
    }
    return pairs;
  });
  return [...new Set(found)];
}

export interface Target {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** Inside a sentence: as high as its line. */
  readonly inline: boolean;
  /** A button, a number to call, the menu, the search: meant for a thumb. */
  readonly forThumbs: boolean;
}

/** Everything a reader can tap, as large as it is. */
export function targets(): Target[] {
  const all = document.querySelectorAll('a[href], button, input, select, textarea, summary');
  return [...all]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .filter((element) => getComputedStyle(element).clipPath === 'none')
    .map((element) => {
      const { width, height } = element.getBoundingClientRect();
      let block = element.parentElement;
      while (block !== null && getComputedStyle(block).display === 'inline') block = block.parentElement;
      const around = (block?.textContent ?? '').trim();
      return {
        name: `${element.tagName.toLowerCase()} “${(element.textContent || element.id).trim().slice(0, 40)}”`,
        ...{ width, height },
        inline:
          getComputedStyle(element).display === 'inline' && around !== (element.textContent ?? '').trim(),
        forThumbs: element.matches(
          'button, .btn, [href^="tel:"], summary, input, select, textarea, header.site a',
        ),
      };
    });
}

/** Every telephone number that can be called: the digits dialled, how it is written, and on how many lines it stands. */
export function telephoneNumbers(): { dialled: string; written: string; lines: number }[] {
  const links = [...document.querySelectorAll('a[href^="tel:"]')].filter((link) => link.checkVisibility());
  return links.map((link) => {
    const range = document.createRange();
    range.selectNodeContents(link);
    return {
      dialled: link.getAttribute('href')?.slice('tel:'.length) ?? '',
      written: link.textContent ?? '',
      lines: new Set([...range.getClientRects()].map((box) => Math.round(box.top))).size,
    };
  });
}

/** What moves by itself, or glides where it should jump. */
export function moving(): string[] {
  return [...document.querySelectorAll('*')].flatMap((element) => {
    const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
    const lasts = transitionDuration.split(',').some((time) => Number.parseFloat(time) > 0.01);
    const moves = animationName !== 'none' || lasts || scrollBehavior === 'smooth';
    return moves ? [element.outerHTML.slice(0, 80)] : [];
  });
}

/** Controls that are shown, though paper has no use for them. */
export function printedControls(): string[] {
  const controls = 'form, summary, input, button, header a[hreflang], a[href="#_top"], nav';
  return [...document.querySelectorAll(controls)]
    .filter((one) => one.checkVisibility())
    .map((one) => one.outerHTML.slice(0, 60));
}

/** Links in running text, with what the style sheet writes after each. */
export function spelledLinks(): { href: string; added: string; isMark: boolean }[] {
  return [...document.querySelectorAll('main :is(p, li) > a[href]')]
    .filter((link) => link.checkVisibility() && getComputedStyle(link).display === 'inline')
    .map((link) => ({
      href: link.getAttribute('href') ?? '',
      added: getComputedStyle(link, '::after').content,
      isMark: link.matches('.src'),
    }));
}

/** Every element with what it is, where it stands and whether it is seen: all of a page but its colours. */
export function layout(): string[] {
  return [...document.querySelectorAll('body, body *')].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const attributes = element.getAttributeNames().map((name) => `${name}=${element.getAttribute(name)}`);
    const isSeen = element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    return [element.tagName, ...attributes, isSeen, x, y, width, height].join(' ');
  });
}
