// What the guide names: claims, pages, papers, helplines and organisations must exist, each for the country that is sent there.
import { pagesFor } from '../papers/guide-screens.ts';
import type { Content } from '../model/content.ts';
import type { Guide, GuideOutcome, GuideQuestion } from '../model/guide.ts';
import { countries, countriesInEnglish, type Country } from '../model/locale.ts';
import type { Page } from '../model/page.ts';
import { hasPhone } from '../model/phones.ts';
import type { Problem } from '../model/problem.ts';
import { danglingFault, type Targets } from './dangling.ts';
import { faultInGuide } from './guide-fault.ts';

/** Names of what does not exist, and questions and outcomes that rest on nothing in a country that has them. */
export function checkGuideNames(content: Content): Problem[] {
  const nodes = Object.entries({ ...content.guide.questions, ...content.guide.outcomes });
  return nodes.flatMap(([id, node]) => [
    ...checkBasis(id, node, content.guide),
    ...namesIn(node, content)
      .flatMap(({ name, ...targets }) => danglingFault(`“${id}”`, name, targets) ?? [])
      .map((fault) => faultInGuide(content.guide, id, fault)),
  ]);
}

type Node = GuideQuestion | GuideOutcome;

function checkBasis(id: string, { only, basis }: Node, guide: Guide): Problem[] {
  const own = only === undefined ? countries : [only];
  return countries.flatMap((country) => {
    if (own.includes(country) === (basis[country] !== undefined)) return [];
    const message = own.includes(country)
      ? `“${id}” does not say what it rests on in ${countriesInEnglish[country]}.`
      : `“${id}” has a basis in ${countriesInEnglish[country]}, where it is not.`;
    const hint = `Write \`basis: { ${own.map((one) => `${one}: […]`).join(', ')} }\`: claims, or \`ours\`.`;
    return [faultInGuide(guide, id, { rule: 'guide/basis', message, hint })];
  });
}

interface Name extends Targets {
  readonly name: string;
}

function namesIn(node: Node, content: Content): Name[] {
  const named =
    (what: string, known: readonly string[]) =>
    (name: string): Name => ({ what, name, known });
  const claims = (country: Country | undefined): string[] =>
    Object.values(content.claims).flatMap((claim) =>
      (country ?? claim.country) === claim.country ? [claim.id] : [],
    );
  const { because } = node;
  const reasons =
    because !== undefined && /^L\d/.test(because) ? [named('claim', claims(node.only))(because)] : [];
  const pages = [...new Set(content.pages.flatMap(referencesOn))];
  // The reader is sent to a paper’s page.
  const papers = content.papers.flatMap(({ id }) => (pages.includes(`printables/${id}`) ? [id] : []));
  return [
    ...reasons,
    ...countries.flatMap((country) => [
      ...(node.basis[country] ?? []).map(
        named(`claim of ${countriesInEnglish[country]}`, ['ours', ...claims(country)]),
      ),
      ...(node.helplines[country] ?? []).map(
        named(
          `helpline in ${countriesInEnglish[country]}`,
          idsIn(content.helplines.filter(hasPhone), country),
        ),
      ),
    ]),
    ...('pages' in node
      ? [
          ...countries.flatMap((country) => pagesFor(node, country).map(named('page', pages))),
          ...node.papers.map(named('paper', papers)),
          ...countries.flatMap((country) =>
            (node.organisations[country] ?? []).map(
              named(`organisation in ${countriesInEnglish[country]}`, idsIn(content.organisations, country)),
            ),
          ),
        ]
      : []),
  ];
}

/** A page’s key, and the key with each of its sections. */
export const referencesOn = ({ key, body }: Page): string[] => [
  key,
  ...body.headings.flatMap(({ id }) => (id === undefined ? [] : [`${key}#${id}`])),
];

const idsIn = (
  list: readonly { readonly id: string; readonly country: Country }[],
  country: Country,
): string[] => list.flatMap((one) => (one.country === country ? [one.id] : []));
