// npm run bench: the figures of this site beside stock Starlight's, built from the same pages in the same run, and those
// of its papers beside other ways to print them. It builds anew and leaves no dist/ behind.
import { ExpectedError } from '../src/model/problem.ts';
import type { BuiltPage } from '../tests/support/built-pages.ts';
import { readArguments, runCommand } from './command.ts';
import { installPeers } from './bench/install.ts';
import { reportLighthouse } from './bench/lighthouse.ts';
import { reportPapers } from './bench/papers.ts';
import type { Report } from './bench/report.ts';
import { reportSearch } from './bench/search.ts';
import { reportScale } from './bench/search/scale.ts';
import { buildBoth } from './bench/sites.ts';
import { reportSizes } from './bench/sizes-report.ts';
import { reportTimes } from './bench/times.ts';

type Reports = Readonly<Record<string, (pages: readonly BuiltPage[]) => Promise<Report>>>;

const reports = (runs: number): Reports => ({
  sizes: reportSizes,
  search: reportSearch,
  scale: reportScale,
  times: () => reportTimes(runs),
  lighthouse: reportLighthouse,
  papers: () => reportPapers(runs),
});

/** What was asked for, by name; everything where nothing was. */
function chosen(): Reports {
  const known = Object.keys(reports(1));
  const sentence = `npm run bench takes ${known.join(', ')} and --runs with a number, and nothing else.`;
  const options = { runs: { type: 'string', default: '3' } } as const;
  const { values, positionals } = readArguments({ options, allowPositionals: true }, sentence);
  const runs = Number(values.runs);
  if (positionals.some((name) => !known.includes(name)) || !(runs >= 1)) throw new ExpectedError(sentence);
  const wanted = Object.entries(reports(runs)).filter(
    ([name]) => positionals.length === 0 || positionals.includes(name),
  );
  return Object.fromEntries(wanted);
}

await runCommand(async () => {
  const wanted = chosen();
  await installPeers();
  // Papers are printed without a site.
  const pages = Object.keys(wanted).some((name) => name !== 'papers') ? await buildBoth() : [];
  const broken: string[] = [];
  for (const report of Object.values(wanted)) {
    const found = await report(pages);
    console.log(['', ...found.lines].join('\n'));
    broken.push(...found.broken);
  }
  console.log(broken.length === 0 ? '\nEvery budget is kept.' : `\nBroken:\n${broken.join('\n')}`);
  process.exitCode = broken.length === 0 ? 0 : 1;
});
