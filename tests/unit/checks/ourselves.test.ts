// Words about whoever wrote a page: what is found, and that “vi” may be the group, a source of water a source, and a year a life's.
import { describe, expect, test } from 'vitest';
import { ourselvesIn } from '../../../src/checks/ourselves.ts';
import { locales, type Locale } from '../../../src/model/locale.ts';

const accepted: Readonly<Partial<Record<Locale, readonly string[]>>> = {
  da: [
    'Vi mødes hver torsdag klokken 19.',
    'Vi fortæller ikke videre, hvad vi hører.',
    'Vi har ikke en leder, men vi har en, der holder øje med klokken.',
    'Vi har ikke fundet et lokale endnu, siger en deltager.',
    'Har du ikke fundet en gruppe, så spørg i nabokommunen.',
    'Sig: »Vi har ikke fundet svar på det, og vores forslag er en pause.«',
    'Den er et løfte, vi giver hinanden, og det har vi skrevet under på.',
    'Vores gruppe mødes hos Karen, og vores aftale hænger på døren.',
    'Vi begyndte med en runde og sluttede med kaffe.',
    'De tekster, vi læser op ved åbningen, ligger i mappen.',
    'Teksten på kortet siger, hvad man kan spørge om.',
    'Den danske tekst og den norske er ikke ens, fordi loven er forskellig.',
    'Hun døde i 2019, og i 2021 begyndte han i en gruppe.',
    'Foreningen begyndte i 1985 med tre mødre.',
    'Han sagde op i 2019 og flyttede hjem.',
    'Gruppen bygger på tillid, og den bygger på, at alle kommer.',
    'Bygger på straffeloven §§ 253 og 264 d, barnets lov § 135 og kvalitetsgrundlaget fra FriSe.',
    'Musik kan være en kilde til ro.',
    'Vandet kommer fra en kilde bag huset.',
    'Du kan frit bruge siderne, når du nævner kilden.',
    'Ifølge loven skal alle hjælpe, så godt de kan.',
    'Mange deltagere fortæller, at de opdagede, at de ikke var alene.',
    'Nogle steder bliver en frivillig, så længe der er brug for det.',
    'Spørg, når du ringer: det er forskelligt fra sted til sted.',
    'Aftalen er ikke juridisk rådgivning.',
    'Nummeret kan blive lavet om den 1. januar 2027.',
    'Hvad gør vi, når vi ikke ved, om en kommer igen?',
    'Skriv mødet i kalenderen, når det er bekræftet.',
  ],
  nb: [
    'Vi møtes hver torsdag klokka 19.',
    'Vi forteller ikke videre det vi hører.',
    'Vi har ikke noen leder, men vi har en som ser på klokka.',
    'Vi har ikke funnet et rom ennå, sier en deltaker.',
    'Har du ikke funnet en gruppe, kan du spørre i nabokommunen.',
    'Si: «Vi har ikke funnet svar på det, og vårt forslag er en pause.»',
    'Dette er et løfte vi gir hverandre, og det har vi skrevet under på.',
    'Gruppa vår møtes hos Kari, og avtalen vår henger på døra.',
    'Vi begynte med en runde og sluttet med kaffe.',
    'Tekstene vi leser høyt når vi åpner, ligger i permen.',
    'Teksten på kortet sier hva man kan spørre om.',
    'Den danske teksten og den norske er ulike, for loven er ulik.',
    'Hun døde i 2019, og i 2021 begynte han i en gruppe.',
    'Foreningen begynte i 1985 med tre mødre.',
    'Han sa opp jobben i 2019 og flyttet hjem.',
    'Gruppa bygger på tillit, og den bygger på at alle kommer.',
    'Bygger på taushetserklæringen til Selvhjelp Norge (2019), straffeloven og barnevernsloven.',
    'Musikk kan være en kilde til ro.',
    'Vannet kommer fra en kilde bak huset.',
    'Du kan bruke sidene fritt når du nevner kilden.',
    'Ifølge loven skal alle hjelpe så godt de kan.',
    'Mange deltakere forteller at de oppdaget at de ikke var alene.',
    'Noen steder snakker de med deg først. Spør når du ringer.',
    'Flere steder skriver alle under på et løfte om taushet.',
    'Avtalen er ikke juridisk rådgivning.',
    'Nummeret kan bli endret 1. januar 2027.',
    'Hva gjør vi når vi ikke vet om noen kommer igjen?',
    'Skriv møtet i kalenderen når det er bekreftet.',
  ],
};

describe.each(locales)('in %s', (locale) => {
  const sentences = accepted[locale] ?? [];

  test('at least twenty sentences are accepted, each another', () => {
    expect(new Set(sentences).size).toBeGreaterThanOrEqual(20);
  });

  test.each(sentences)('%s', (sentence) => {
    expect(ourselvesIn(sentence, locale)).toEqual([]);
  });
});

test.each([
  ['da', 'ourselves', 'Det er vores forslag.'],
  ['da', 'ourselves', 'Ordene er vores egne.'],
  ['da', 'ourselves', 'Vi foreslår, at I skiftes.'],
  ['da', 'ourselves', 'Vi ved ikke, hvem der tilbyder det.'],
  ['da', 'sources', 'De danske tekster, vi begyndte med, nævner det ikke.'],
  ['da', 'sources', 'En anden dansk kilde skriver noget andet.'],
  ['da', 'sources', 'Her er, hvad kilderne siger.'],
  ['da', 'sources', 'Ifølge vores papirer er det sådan.'],
  ['da', 'sources', 'Teksten bygger på tre sider.'],
  ['da', 'sources', 'Udgave 1.12.2026. Bygger på FriSe m.fl.'],
  ['da', 'silence', 'Det har vi ikke fundet svar på.'],
  ['da', 'silence', 'Vi har ikke ringet til nogen af dem.'],
  ['da', 'silence', 'Nummeret er delvis bekræftet.'],
  ['da', 'dates', 'Selvhjelp Norge skrev i 2019, at I mødes.'],
  ['da', 'dates', 'Det står i en tekst fra 2019.'],
  ['nb', 'ourselves', 'Dette er vårt forslag.'],
  ['nb', 'ourselves', 'Teksten på kortene er vår egen.'],
  ['nb', 'ourselves', 'Tekstene vi bygger på, er gamle.'],
  ['nb', 'ourselves', 'Vi kan ikke love at det finnes en gruppe.'],
  ['nb', 'sources', 'De norske tekstene sier ikke noe om det.'],
  ['nb', 'sources', 'Her er temaene kildene nevner.'],
  ['nb', 'sources', 'Det står i en dansk kilde.'],
  ['nb', 'sources', 'Kilder: FriSe.'],
  ['nb', 'silence', 'Vi har ikke funnet noe om pauser.'],
  ['nb', 'silence', 'Vi har ikke ringt noen av numrene.'],
  ['nb', 'silence', 'Numrene ble sjekket 1.12.2026.'],
  ['nb', 'dates', 'I 2019 var erfaringen en annen.'],
  ['nb', 'dates', 'De to tekstene fra 2019 nevner det ikke.'],
] as const)('in %s these are words about %s: “%s”', (locale, kind, text) => {
  expect(ourselvesIn(text, locale).map((found) => found.kind)).toContain(kind);
});
