// What a built page points to, and which of it is not there.
import type { BuiltPage } from '../support/built-pages.ts';
import { valuesOf } from '../support/dom.ts';

export interface Site {
  readonly pages: readonly BuiltPage[];
  /** Every file of the site, from its root. */
  readonly files: ReadonlySet<string>;
  /** The folder it is served from, with a slash at both ends. */
  readonly base: string;
  /** Instead of what the page itself points to. */
  readonly targets?: readonly string[];
}

const isOutside = (target: string): boolean => /^(https?:|mailto:|tel:|data:)/.test(target);

/** Every address in an attribute that makes a browser fetch, go or send, each once; other hosts aside. */
export function targetsOf({ dom }: BuiltPage): string[] {
  const found = ['href', 'src', 'action', 'poster', 'data'].flatMap((name) => valuesOf(dom(), name));
  const sets = valuesOf(dom(), 'srcset').flatMap((set) =>
    set.split(',').flatMap((part) => part.trim().split(/\s+/)[0] || []),
  );
  return [...new Set([...found, ...sets])].filter((target) => !isOutside(target));
}

/** Those that lead nowhere, each with the reason. */
export function brokenTargets(built: BuiltPage, site: Site): string[] {
  return (site.targets ?? targetsOf(built)).flatMap((target) => {
    const fault = faultOf(target, built, site);
    return fault === undefined ? [] : [`${target}: ${fault}`];
  });
}

function faultOf(target: string, built: BuiltPage, { pages, files, base }: Site): string | undefined {
  const [path = '', anchor] = target.split('#');
  const address = path.split('?')[0] ?? '';
  if (address !== '' && !address.startsWith(base)) return `does not start with ${base}`;
  const inSite = address === '' ? built.address : `/${address.slice(base.length)}`;
  const page = pages.find((one) => one.address === inSite);
  if (page === undefined && !files.has(inSite.slice(1))) return 'no such page or file';
  if (anchor === undefined || anchor === '') return undefined;
  const marked = page?.dom().getElementById(decodeURIComponent(anchor)) ?? null;
  return marked === null ? 'no such anchor there' : undefined;
}
