// The structure of a paper → what does not hang together in it: names of what it does not have, claims of a country that it lacks,
// two places to sign where there is one.
import { didYouMean } from './did-you-mean.ts';
import { countries, type Country } from './locale.ts';
import { fieldsOf, type BlockStructure } from './paper-blocks.ts';

interface Layout {
  readonly pages: readonly (readonly string[])[];
  readonly back?: readonly string[] | undefined;
}

interface Names {
  readonly countries: readonly Country[];
  readonly claims: Readonly<Partial<Record<Country, unknown>>>;
  readonly roles: Readonly<Partial<Record<Country, readonly string[] | undefined>>>;
  readonly mail?: readonly string[] | undefined;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly layouts: Readonly<Record<string, Layout>>;
  readonly blocks: Readonly<Record<string, BlockStructure>>;
}

interface NameFault {
  readonly path: PropertyKey[];
  /** The end of a sentence that begins with what stands at the path. */
  readonly state: string;
  readonly message: string;
  /** As others name it in `causedBy`. */
  readonly cause?: string;
}

export const faultsOfPaper = (paper: Names): readonly NameFault[] => [
  ...faultsOfBlockNames(paper),
  ...faultsOfFields(paper),
  ...faultsOfRoles(paper),
  ...faultsOfSigning(paper),
  ...faultsOfClaims(paper),
];

type Kind = 'block' | 'field' | 'role';

/** A name that is none of those there are. */
function lost(path: PropertyKey[], name: string, what: Kind, known: readonly string[]): NameFault[] {
  if (known.includes(name)) return [];
  const state = `names “${name}”, which is no ${what} of this paper`;
  return [{ path, state, message: didYouMean(name, known), cause: `${what} ${name}` }];
}

function faultsOfBlockNames({ layouts, mail = [], blocks }: Names): NameFault[] {
  const known = Object.keys(blocks);
  return [
    ...Object.entries(layouts).flatMap(([name, { pages, back = [] }]) => [
      ...pages.flatMap((ids, page) =>
        ids.flatMap((one, index) => lost(['layouts', name, 'pages', page, index], one, 'block', known)),
      ),
      ...back.flatMap((one, index) => lost(['layouts', name, 'back', index], one, 'block', known)),
    ]),
    ...mail.flatMap((one, index) => lost(['mail', index], one, 'block', known)),
  ];
}

function faultsOfFields({ fields, blocks }: Names): NameFault[] {
  const known = Object.keys(fields);
  const asked = Object.entries(blocks).flatMap(([name, block]) =>
    fieldsOf(block).map((one) => ({ name, one })),
  );
  if (known.length === 0)
    return missing(
      'fields',
      asked.map(({ one }) => one),
    );
  return asked.flatMap(({ name, one }) => lost(['blocks', name], one, 'field', known));
}

function faultsOfRoles({ roles, blocks }: Names): NameFault[] {
  const known = [...new Set(countries.flatMap((one) => roles[one] ?? []))];
  const asked = Object.entries(blocks).flatMap(([name, block]) =>
    (block.roles ?? []).map((one, index) => ({ path: ['blocks', name, 'roles', index], one })),
  );
  if (known.length === 0)
    return missing(
      'roles',
      asked.map(({ one }) => one),
    );
  return asked.flatMap(({ path, one }) => lost(path, one, 'role', known));
}

/** Where there is none of what blocks name, that is the mistake. */
function missing(key: 'fields' | 'roles', names: readonly string[]): NameFault[] {
  if (names.length === 0) return [];
  const named = [...new Set(names)].join(', ');
  return [{ path: [key], state: 'has nothing in it', message: `write under it what blocks name: ${named}` }];
}

/** Where some sign in a block of their own, nobody signs in another that is for all. */
function faultsOfSigning({ blocks }: Names): NameFault[] {
  const entries = Object.entries(blocks).filter(([, { kind }]) => kind === 'fields' || kind === 'signers');
  return entries.flatMap(([name, { kind, roles }]) => {
    const other = entries.find(([, one]) => one.kind === kind && one.roles !== undefined)?.[0];
    if (roles !== undefined || other === undefined) return [];
    const state = `is for everybody to sign, and “${other}” for some beside it`;
    return [
      { path: ['blocks', name], state, message: 'write `roles` here: those who sign in no other block' },
    ];
  });
}

/** Texts of its own for a country rest on something. */
function faultsOfClaims({ countries: own, claims }: Names): NameFault[] {
  const without = own.filter((country) => claims[country] === undefined);
  const isAll = without.length === own.length;
  return (isAll ? without.slice(0, 1) : without).map((country) => ({
    path: isAll ? ['claims'] : ['claims', country],
    state: 'does not say what the paper rests on',
    message: `write the claims of its countries: { ${without.map((one) => `${one}: [L001]`).join(', ')} }`,
  }));
}
