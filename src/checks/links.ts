// Links in prose: each leads to a page that exists in the same language, and to an anchor on it.
import { anchorsOf } from '../model/anchors.ts';
import type { Content } from '../model/content.ts';
import { isMadeFile, isOutside, resolveFileLink } from '../model/links.ts';
import { didYouMean } from '../model/did-you-mean.ts';
import type { Page } from '../model/page.ts';
import { faultAt, type Fault, type Problem } from '../model/problem.ts';
import type { Link } from '../model/raw.ts';

export const checkLinks = (content: Content): Problem[] =>
  content.pages.flatMap((page) => page.body.links.flatMap((link) => checkLink(link, page, content)));

function checkLink(link: Link, page: Page, content: Content): Problem[] {
  const bare = bareFault(link);
  if (bare !== undefined) return [faultAt(link, bare)];
  if (isOutside(link.target) || isMadeFile(link.target)) return [];
  const target = resolveFileLink(link.target, page.key);
  if (target === undefined) {
    const message = `“${link.target}” is not a link from file to file.`;
    return [
      faultAt(link, {
        rule: 'links/form',
        message,
        hint: 'Write the path of the page’s file: ../start/frames.mdx#size',
      }),
    ];
  }
  const siblings = content.pages.filter((other) => other.locale === page.locale);
  const found = siblings.find((other) => other.key === target.key);
  if (found === undefined) {
    const message = `There is no page ${page.locale}/${target.key}.mdx.`;
    const hint = didYouMean(
      target.key,
      siblings.map((other) => other.key),
    );
    const causedBy = `page ${target.key}`;
    return [faultAt(link, { rule: 'links/missing-page', message, hint, causedBy })];
  }
  const anchors = anchorsOf(found, content);
  if (target.anchor === undefined || anchors.includes(target.anchor)) return [];
  const message = `${found.file} has no anchor “${target.anchor}”.`;
  const causedBy = `anchor ${target.key}#${target.anchor}`;
  return [
    faultAt(link, {
      rule: 'links/missing-anchor',
      message,
      hint: didYouMean(target.anchor, anchors),
      causedBy,
    }),
  ];
}

function bareFault({ target, text }: Link): Fault | undefined {
  if (text.trim() === '')
    return {
      rule: 'links/empty',
      message: `The link to “${target}” has no words.`,
      hint: 'Write between the brackets where it leads, or remove it.',
    };
  if (target === '' || target === '#')
    return {
      rule: 'links/empty',
      message: `The link “${text}” leads nowhere.`,
      hint: 'Write the path of a page’s file in the brackets, ../start/frames.mdx#size, or remove it.',
    };
  if (target.startsWith('mailto:'))
    return {
      rule: 'links/form',
      message: `“${target}” is an e-mail address on a page.`,
      hint: 'Put the site’s own into content/site.yaml, as `contact`; for others link to their page.',
    };
  return undefined;
}
