// The declaration of confidentiality → blocks, for one language, country, role and layout.
import type { Content } from '../model/content.ts';
import type { DeclarationTexts, DeclarationWords, FieldName } from '../model/declaration.ts';
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
    layout: layout === 'single' ? 'roomy' : 'dense',
    fillable: content.declaration.layouts[layout].fillable,
    blocks: [...promiseBlocks(variant, content), signingBlock(variant, content)],
    foot: footLines(variant, content, `${name} · ${ui['paper.edition']}`),
  };
}

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
  const { seats } = declaration.layouts[variant.layout].ring;
  const rows = declaration.countries[variant.country].rows[variant.layout].map((id): Block => {
    const row = texts.rows[id];
    return { kind: 'row', heading: row.heading, text: inlineText(row.text, values) };
  });
  const title = unhyphenated(declaration.words[variant.locale].title);
  return [
    { kind: 'head', ring: ringWithFreeSeat(seats), title, audience: texts.audience },
    { kind: 'lead', text: inlineText(texts.promise, values) },
    ...rows,
  ];
}

function signingBlock(variant: PaperVariant, content: Parts): Block {
  const { layouts, words } = content.declaration;
  const fieldFor = (name: FieldName): Field => toField(name, words[variant.locale]);
  if (variant.layout === 'single') return { kind: 'fields', fields: layouts.single.fields.map(fieldFor) };
  const { shared, signers } = layouts.group;
  return {
    kind: 'signers',
    shared: shared.map(fieldFor),
    columns: words[variant.locale].columns,
    rows: signers,
  };
}

const toField = (name: FieldName, words: DeclarationWords): Field => ({
  ...{ name, label: words.fields[name].label, tooltip: words.fields[name].tooltip },
  kind: name === 'signature' ? 'signature' : 'text',
});

function footLines(variant: PaperVariant, content: Parts, first: string): Text[] {
  const date = shortDate(content.declaration.edition);
  const last = inlineText(textsOf(variant, content).foot[variant.layout], declarationSlots(variant, content));
  return [[{ text: first.replace('{{date}}', date) }], last];
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
