import { describe, expect, test } from 'vitest';
import { faultsOfServices, namedService, withNumbers } from '../../../src/checks/number-service.ts';
import type { NumberSetting } from '../../../src/checks/number-text.ts';
import { content } from '../../support/content.ts';

const da: NumberSetting = { locale: 'da', country: 'dk', hasSlots: false };
const nb: NumberSetting = { locale: 'nb', country: 'no', hasSlots: false };
const norwayInDanish: NumberSetting = { ...da, country: 'no' };
const denmarkInNorwegian: NumberSetting = { ...nb, country: 'dk' };

const faults = (text: string, setting: NumberSetting): string[] =>
  faultsOfServices(withNumbers(text, content), setting, content).map(
    ({ said, fault }) => `${fault.rule} ${said}`,
  );

describe('accepted, in a text for Norwegians', () => {
  test.each([
    'Er noen i livsfare, ring 113.',
    'Ring 113 når det står om liv i Norge.',
    'Er det fare nå, ring politiet på 112. Er noen skadet, ring 113 (112 i Danmark).',
    'Er det fare nå, ring 112, eller 113 hvis noen er skadet.',
    'Er det fare nå, ring politiet på {no-police.phone}, eller {no-life.phone} ved livsfare.',
    'Vold: politi {no-police.phone}. Fare for liv, også ditt: ring',
    'Blir noen slått eller skadet, ring 112.',
    'Er du i livsfare fordi noen truer deg, ring 112.',
    'Er noen skadet? Ring 113.',
    'Brenner det? Ring 110.',
    'Det brenner, og noen er skadet: ring 110.',
    'I Norge er 113 ambulanse, 112 politi og 110 brann. I Danmark ringer du 112 for alt dette.',
    '112 er politiet i Norge, men nødnummeret i Danmark.',
    'Ambulanse 113 (politi 112, brann 110).',
    'Ring 113, og i Danmark ringer du 112, når det står om liv.',
    'Er du ung i Danmark? Er noen i livsfare, ring 112.',
    'Ring 113 til ambulansen, ikke 112.',
    '112 er ikke ambulansen i Norge.',
    'Politiet har 02800 når det ikke haster.',
    'Hvis ingen er i livsfare, kan du ringe politiet på 02800.',
    'Haster det uten at det er livsfare, ring legevakta på 116 117.',
    'Legevakta på 116 117 kan sende ambulanse.',
    'Politiske saker hører ikke hjemme her, ring 112.',
    'Ring 112 og si hvor dere er.',
  ])('%s', (text) => {
    expect(faults(text, nb)).toEqual([]);
  });
});

describe('accepted, in a text for Danes', () => {
  test.each([
    [da, 'Er nogen i livsfare, så ring 112 nu.'],
    [da, 'Brænder det, så ring 112. Politiet har også 112, når det haster.'],
    [da, 'Ring til politiet på 114, og bed om den sociale vagt.'],
    [da, 'Er der livsfare, så ring 112, i Norge 113.'],
    [da, 'I Norge er 113 ambulancen, 112 politiet og 110 brandvæsenet.'],
    [norwayInDanish, 'I Norge går 112 til politiet, ikke til en ambulance.'],
    [norwayInDanish, 'Truer eller slår nogen? Ring til politiet på {no-police.phone}.'],
    [norwayInDanish, 'Er der livsfare, så ring {no-life.phone}. Politiet har {no-police.phone}.'],
    [denmarkInNorwegian, 'Er noen i livsfare, ring 112, også når du har lovet taushet.'],
    [denmarkInNorwegian, 'Ring etter ambulanse på 112.'],
  ] as const)('%j', (setting, text) => {
    expect(faults(text, setting)).toEqual([]);
  });
});

describe('refused', () => {
  test.each([
    ['Er noen i livsfare, ring 112.', nb, '112'],
    ['Er noen i livsfare, ring **{no-police.phone}**.', nb, '112'],
    ['Ring 112 når det står om liv.', nb, '112'],
    ['Ring etter ambulanse på 112.', nb, '112'],
    ['Ring 112 til ambulansen.', nb, '112'],
    ['Ambulanse: 112. Politi: 112.', nb, '112'],
    ['Er noen skadet? Ring 112.', nb, '112'],
    ['Er noen i livsfare, ring 02800.', nb, '02800'],
    ['Brenner det, ring 113.', nb, '113'],
    ['Ring brannvesenet på 112.', nb, '112'],
    ['Ring politiet på 113 når noen er skadet.', nb, '113'],
    ['Er nogen i livsfare, så ring 112 i Norge.', da, '112'],
    ['Er nogen i livsfare, så ring 112.', norwayInDanish, '112'],
    ['Er nogen i livsfare, så ring 114.', da, '114'],
    ['Det brænder, så ring 114.', da, '114'],
  ] as const)('%s', (text, setting, said) => {
    expect(faults(text, setting)).toEqual([`numbers/service ${said}`]);
  });

  test('two numbers that have changed places', () => {
    const both = ['numbers/service 112', 'numbers/service 113'];
    expect(faults('I Norge er 112 ambulanse og 113 politi.', nb)).toEqual(both);
    expect(faults('Ambulanse 112, politi 113.', nb)).toEqual(both);
  });
});

test('a helpline bears the name of whoever comes', () => {
  const police = content.helplines.find(({ id }) => id === 'no-police');
  expect(namedService('Politi', 'nb', police, content)).toBeUndefined();
  expect(namedService('Nødnummer', 'nb', police, content)).toBeUndefined();
  expect(namedService('Livsfare (ambulanse)', 'nb', police, content)?.hint).toContain('113 in Norway');
});
