// The declaration of confidentiality → blocks, for one language, country, role and layout.
import type { Content } from '../model/content.ts';
import type {
  DeclarationLayout,
  DeclarationTexts,
  DeclarationWords,
  FieldName,
} from '../model/declaration.ts';
import { regionTags, shortDate } from '../model/locale.ts';
import type { SeatState } from '../ring.ts';
import type { Block, Field, PaperDocument, Ring, Text } from './document.ts';
import { inlineText, plainText, unbroken, unhyphenated } from './inline.ts';
import type { PaperVariant } from './papers.ts';

type Parts = Pick<Content, 'declaration' | 'places' | 'interface' | 'facts'>;

/** The sheet as it will be printed; its foot carries edition and the day the number was checked. */
export function composeDeclaration(variant: PaperVariant, content: Parts): PaperDocument {
  const { locale, country, layout } = variant;
  const words = content.declaration.words[locale];
  const ui = content.interface[locale];
  const name = `${unhyphenated(words.title)}, ${words.roles[variant.role]}, ${ui[`country.${country}`]}`;
  return {
    key: `${locale}/${variant.id}-${country}-${variant.role}-${layout}`,
    title: `${name}, ${words.layouts[layout]}`,
    subject: words.subject,
    lang: regionTags[locale],
    publisher: ui['site.name'],
    edition: content.declaration.edition,
    layout: sheets[layout],
    fillable: content.declaration.layouts[layout].fillable,
    blocks: [...promiseBlocks(variant, content), signingBlock(variant, content)],
    foot: footLines(variant, content, { name, edition: ui['paper.edition'] }),
  };
}

const sheets = { single: 'roomy', group: 'dense', large: 'large', a5x2: 'two-up' } as const satisfies Record<
  DeclarationLayout,
  PaperDocument['layout']
>;

/** The promise, its limits and what it is, for an e-mail (lines end as RFC 6068 wants them); what only concerns the sheet of paper stays there. */
export function declarationMail(variant: PaperVariant, content: Parts): { subject: string; body: string } {
  const { mail, promise, rows } = textsOf(variant, content);
  const lines = [promise, rows.limits.text, rows.agreement.text].map((text) =>
    plainText(inlineText(text, declarationSlots(variant, content))),
  );
  return { subject: mail.subject, body: [mail.opening, ...lines].join('\r\n\r\n') };
}

function promiseBlocks(variant: PaperVariant, content: Parts): Block[] {
  const { declaration } = content;
  const texts = textsOf(variant, content);
  const values = declarationSlots(variant, content);
  const { ring, says } = declaration.layouts[variant.layout];
  const rows = declaration.countries[variant.country].rows[says].map((id): Block => {
    const row = texts.rows[id];
    return { kind: 'row', heading: row.heading, text: inlineText(row.text, values) };
  });
  const title = unhyphenated(declaration.words[variant.locale].title);
  return [
    { kind: 'head', ring: ringWithFreeSeat(ring.seats), title, audience: texts.audience },
    { kind: 'lead', text: inlineText(texts.promise, values) },
    ...rows,
  ];
}

function signingBlock(variant: PaperVariant, content: Parts): Block {
  const { layouts, words } = content.declaration;
  const fieldFor = (name: FieldName): Field => toField(name, words[variant.locale]);
  const layout = layouts[variant.layout];
  if ('fields' in layout) return { kind: 'fields', fields: layout.fields.map(fieldFor) };
  return {
    kind: 'signers',
    shared: layout.shared.map(fieldFor),
    columns: words[variant.locale].columns,
    rows: layout.signers,
  };
}

const toField = (name: FieldName, words: DeclarationWords): Field => ({
  ...{ name, label: words.fields[name].label, tooltip: words.fields[name].tooltip },
  kind: name === 'signature' || name === 'date' ? name : 'text',
});

/** A sheet with words of its own has room for its whole name; in another size the name of the country must do. */
function footLines(variant: PaperVariant, content: Parts, of: { name: string; edition: string }): Text[] {
  const { layouts, edition } = content.declaration;
  const { says } = layouts[variant.layout];
  const country = content.interface[variant.locale][`country.${variant.country}`];
  const first = `${says === variant.layout ? of.name : country} · ${of.edition}`;
  const last = inlineText(textsOf(variant, content).foot[says], declarationSlots(variant, content));
  return [[{ text: first.replace('{{date}}', shortDate(edition)) }], last];
}

const textsOf = (variant: PaperVariant, content: Parts): DeclarationTexts =>
  content.declaration.words[variant.locale][variant.country];

/** What the slots in the words of a declaration are filled with. */
export function declarationSlots(variant: PaperVariant, content: Parts): Record<string, string> {
  const id = content.declaration.countries[variant.country].phone;
  const place = content.places.find((one) => one.id === id);
  if (place === undefined) throw new Error(`The declaration names the place “${id}”, which does not exist.`);
  return { phone: unbroken(place.phone), checked: shortDate(place.checked), ...factSlots(variant, content) };
}

/** Every figure of the country, as `{child.years}`. */
function factSlots({ country }: PaperVariant, { facts }: Parts): Record<string, string> {
  const slots = Object.values(facts).flatMap(({ id, rows }) =>
    Object.entries(rows[country]?.values ?? {}).map(([name, value]) => [`${id}.${name}`, String(value)]),
  );
  return Object.fromEntries(slots) as Record<string, string>;
}

/** The free seat stands a third of the way round, to the lower right. */
function ringWithFreeSeat(seats: number): Ring {
  const free = Math.round(seats / 3);
  return {
    seats: Array.from({ length: seats }, (_, index): SeatState => (index === free ? 'free' : 'taken')),
  };
}
