import { describe, expect, test } from 'vitest';
import { faultsOfNumbers, type NumberSetting } from '../../../src/checks/number-text.ts';
import { content } from '../../support/content.ts';

const da: NumberSetting = { locale: 'da', country: 'dk', hasSlots: false };
const nb: NumberSetting = { locale: 'nb', country: 'no', hasSlots: false };
const danishAbroad: NumberSetting = { ...da, country: 'no' };
const both: NumberSetting = { ...da, country: undefined };
const paper: NumberSetting = { ...da, hasSlots: true };

const faults = (text: string, setting: NumberSetting): string[] =>
  faultsOfNumbers(text, setting, content).map(({ said, fault }) => `${fault.rule} ${said}`);

describe('accepted, in a text for Danes', () => {
  test.each([
    'Er nogen i livsfare, så ring 112 nu.',
    'Ring 112, i Norge 113.',
    'Er du i Norge, så ring 113.',
    'I Norge er 113 ambulancen, 112 politiet og 110 brandvæsenet.',
    'Ring 113 i Norge og 112 i Danmark.',
    'Ring 112, og i Norge ringer du 113.',
    'I Danmark ringer du 112, ikke 113.',
    '112 er politiet i Norge, men alarmcentralen i Danmark.',
    'Børn og unge kan ringe til 116 111.',
    'Linjen er åben 24 timer i døgnet, syv dage om ugen.',
    'Mødet begynder kl. 19.30 og varer 120 minutter.',
    'Gruppen mødtes første gang i 1888, og igen i 1813.',
    'Fra 1888–1890 var der ingen grupper.',
    'Loven er fra 2023, og siden er fra 2018/19.',
    'Der kom 112 deltagere til 110 møder.',
    'Det koster 113 kr. om året, eller 1.200 kroner for to.',
    'Straffeloven § 264 d og § 112 gælder for alle.',
    'Læs side 113 og kapitel 110.',
    'Bekendtgørelsen er LBK nr. 282 af 17. marts 2025.',
    'Foreningen bor på Vestergade 112, 1888 Frederiksberg.',
    'Set den 2026-11-21, og igen den 21.11.2026.',
    'Rapporten er 2012:8, og projektet varede 2023–25.',
    'Udgaven har ISBN 978-92-4-151677-8.',
    'CVR 12345678 er foreningens nummer.',
    'Over 12 000 000 kroner og 150 000 mennesker.',
    'Skriv ud på A4, og vælg 100 procent.',
    'Man kan være 3–8, 5 til 8 eller 10.',
    'Tallene er fra 2018 2019 og 2020.',
    'Ring 10 minutter før, I begynder.',
    'Postnummer 2100 København og 0155 Oslo.',
    'Norsk selvhjelpsforum har org.nr. 971 526 920.',
    'Se NOU 2019:10 og Prop. 159 L.',
    'Kapitel 3, side 112, handler om det.',
    'Adressen er link.dk/side/112 og cvr.dk/70201201.',
    'Vi mødtes 21.11. og 5.12.2026 klokken 19.',
    'Pladserne koster 1 500 kr., for 12 personer.',
  ])('%s', (text) => {
    expect(faults(text, da)).toEqual([]);
  });
});

describe('accepted, in a text for Norwegians', () => {
  test.each([
    'Er det fare nå, ring politiet på 112. Er noen skadet, ring 113 (112 i Danmark).',
    'Er noen i livsfare, ring 113. I Danmark ringer du 112.',
    'Er du ung i Danmark? Er det fare nå, ring 112.',
    'Ring 113, og i Danmark ringer du 112.',
    'Trenger du legevakt, ring 116 117. Politiet har 02800.',
    'Ring 110 når det brenner.',
    'I 1814 og i 1412 var det annerledes.',
    'Straffeloven § 196 og § 287 gjelder alle.',
    'Åpent kl. 16.15–22.45, lørdag til 23.45.',
    'Møterommet ligger i Storgata 113, 1412 Sofiemyr.',
  ])('%s', (text) => {
    expect(faults(text, nb)).toEqual([]);
  });
});

describe('refused', () => {
  test.each([
    ['Er nogen i livsfare, så ring 113.', da, 'numbers/country 113'],
    ['Så ring 113. I Norge er der også en »legevakt«.', da, 'numbers/country 113'],
    ['I Norge er det anderledes. Ring 113.', both, 'numbers/country 113'],
    ['Ring 1813 i Danmark.', nb, 'numbers/undated 1813'],
    ['Ring 112 i Danmark og 113 i Danmark.', da, 'numbers/country 113'],
    ['Ring 1813, hvis det haster.', nb, 'numbers/country 1813'],
    ['Er nogen i livsfare, så ring 1888.', danishAbroad, 'numbers/country 1888'],
    ['Er nogen i livsfare, så ring 113.', both, 'numbers/country 113'],
    ['Ring 116 123 hele døgnet.', da, 'numbers/country 116 123'],
    ['Ring 12.', da, 'numbers/unknown 12'],
    ['Ring til 70 20 30 40.', da, 'numbers/unknown 70 20 30 40'],
    ['Hun har nummer 70203040.', da, 'numbers/unknown 70203040'],
    ['Skriv til +45 70 20 30 40.', da, 'numbers/unknown +45 70 20 30 40'],
    ['Skriv til 0047 22 33 44 55.', da, 'numbers/unknown 0047 22 33 44 55'],
    ['Skriv til 224 00 041.', nb, 'numbers/unknown 224 00 041'],
    ['Tlf.: 9112', da, 'numbers/unknown 9112'],
    ['Han svarer på 116 999.', da, 'numbers/unknown 116 999'],
    ['Han svarer på 08588.', nb, 'numbers/unknown 08588'],
    ['Livslinien har 70 201 201.', da, 'numbers/typed 70 201 201'],
    ['Livslinien har 70\u00A0201\u00A0201.', da, 'numbers/typed 70\u00A0201\u00A0201'],
    ['Er nogen i livsfare, så ring 112.', paper, 'numbers/typed 112'],
    ['Er nogen i livsfare, så ring 113.', paper, 'numbers/country 113'],
    ['Kirkens SOS har 22 40 00 40.', nb, 'numbers/typed 22 40 00 40'],
    ['Lægevagten har 1813.', da, 'numbers/undated 1813'],
    ['Lægevagten har 18 13.', da, 'numbers/undated 18 13'],
    ['Hun hedder 010190-1234.', da, 'numbers/personal 010190-1234'],
    ['Hun hedder 0101901234.', da, 'numbers/personal 0101901234'],
    ['Han heter 01019012345.', nb, 'numbers/personal 01019012345'],
    ['Han heter 410190 12345.', nb, 'numbers/personal 410190 12345'],
  ] as const)('%s', (text, setting, expected) => {
    expect(faults(text, setting)).toEqual([expected]);
  });
});

test('a number that expires may stand with its day', () => {
  expect(faults('Lægevagten har 1813 til og med den 31. december 2026.', da)).toEqual([]);
  expect(faults('Lægevagten har 1813 (til 31.12.2026).', da)).toEqual([]);
});
