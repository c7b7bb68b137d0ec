// What `npm run printables -- --help` says: examples first, for people who print papers and do not program.
import { paperVariants, variantName } from '../../src/papers/variants.ts';
import { buildContent } from '../../src/model/content.ts';
import { readContentFiles } from '../../src/read/content-files.ts';
import { countryRows, languageRows } from '../../src/model/languages.ts';
import { columns } from './lists.ts';

/** The papers and their variants are those of the content, however unsound the rest of it is. */
export async function helpText(root: string): Promise<string> {
  const { content } = buildContent((await readContentFiles(root)).raw);
  const byId = Map.groupBy(content === undefined ? [] : paperVariants(content), ({ id }) => id);
  const papers = [...byId].map(([id, own]) => listed(id, [...new Set(own.map(variantName))]));
  return [words, ...papers, ''].join('\n');
}

/** A name and what belongs to it, on as many lines as that takes. */
function listed(name: string, items: readonly string[]): string {
  const lines = [`  ${name.padEnd(18)}`];
  for (const [index, item] of items.entries()) {
    const word = index === items.length - 1 ? item : `${item}, `;
    const line = lines.at(-1) ?? '';
    if (line.length + word.length > 80) lines.push(' '.repeat(20) + word);
    else lines[lines.length - 1] = line + word;
  }
  return lines.map((line) => line.trimEnd()).join('\n');
}

/** “Danish (da) or Norwegian (nb)”. */
const named = (rows: Readonly<Record<string, { readonly english: string }>>): string =>
  Object.entries(rows)
    .map(([code, { english }]) => `${english} (${code})`)
    .join(' or ');

const words = `Writes the papers as PDF files, ready to print.

Declarations for eight people, one page each: write their names into names.txt,
one name a line.
  npm run printables -- declaration --locale nb --country no --variant participant-single --names names.txt
Posters for a list of groups:
  npm run printables -- invitation --from groups.csv
Every paper there is:
  npm run printables

Which papers
  declaration …    one or more papers by name; without a name, every paper
  --locale da      only in ${named(languageRows)}
  --country no     only for ${named(countryRows)}; papers that are the
                   same in every country come with any
  --variant a4     only this variant, or all with this sheet or role: single,
                   volunteer
  --out folder     where to; otherwise into the folder “printables”

What stands on them
  --group "…"      its name; a neutral one does not tell what it is about
  --topic "…"      what it is about: the words that end the headline of a poster
  --place "…"      where it meets
  --meeting "…"    when it meets
  --contact "…"    whom to call or write to
  --names file     the people who sign, one name a line: a page for each, two on
                   a sheet, or ten in a table, as the variant has it
  --copies 10      so many copies in one file, 1 to 500; not together with names

Many groups
  --from file      a list from a spreadsheet, saved as CSV (Excel: “CSV UTF-8”).
                   Its first line names the columns; use any of
                   ${columns.join(', ')}
                   Several names stand in one cell with ; between them: where ;
                   divides the columns too, that cell is in quotes, as Excel
                   writes it. An empty cell takes what the option says.
                   Every row gets a file for each paper, called by the number
                   of the row and not by the group: 7-nb-invitation-no-a4.pdf
  --merge          one file a paper for all rows together

  --json           writes what was made as JSON, for programs
  --help           this text

If something does not fit, or has a letter the typeface lacks, you are told what
and where, and nothing is written.

Papers and their variants:`;
