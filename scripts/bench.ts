// npm run bench: the figures of this site beside stock Starlight's, built from the same pages in the same run, and those
// of its papers beside other ways to print them. It builds anew and leaves no dist/ behind.
import { parseArgs } from 'node:util';
import type { BuiltPage } from '../tests/support/built-pages.ts';
import { installPeers } from './bench/install.ts';
import { reportLighthouse } from './bench/lighthouse.ts';
import { reportPapers } from './bench/papers.ts';
import type { Report } from './bench/report.ts';
import { reportSearch } from './bench/search.ts';
import { buildBoth } from './bench/sites.ts';
import { reportSizes } from './bench/sizes-report.ts';
import { reportTimes } from './bench/times.ts';

const { values, positionals } = parseArgs({
  options: { runs: { type: 'string', default: '3' } },
  allowPositionals: true,
});

const parts: Readonly<Record<string, (pages: readonly BuiltPage[]) => Promise<Report>>> = {
  sizes: reportSizes,
  search: reportSearch,
  times: () => reportTimes(Number(values.runs)),
  lighthouse: reportLighthouse,
  papers: () => reportPapers(Number(values.runs)),
};

const unknown = positionals.filter((name) => !(name in parts));
if (unknown.length > 0 || !(Number(values.runs) >= 1)) {
  console.error(
    `npm run bench takes ${Object.keys(parts).join(', ')} and --runs with a number, and nothing else.`,
  );
  process.exit(1);
}

const chosen = Object.entries(parts).filter(
  ([name]) => positionals.length === 0 || positionals.includes(name),
);
await installPeers();
// Papers are printed without a site.
const pages = chosen.some(([name]) => name !== 'papers') ? await buildBoth() : [];
const broken: string[] = [];
for (const [, report] of chosen) {
  const found = await report(pages);
  console.log(['', ...found.lines].join('\n'));
  broken.push(...found.broken);
}
console.log(broken.length === 0 ? '\nEvery budget is kept.' : `\nBroken:\n${broken.join('\n')}`);
process.exitCode = broken.length === 0 ? 0 : 1;
