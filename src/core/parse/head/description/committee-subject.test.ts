import { expect, test } from 'vitest';
import { readCommitteeOpening } from './committee-opening.ts';

const subjectOf = (text: string) => readCommitteeOpening(text)?.committeeSubject?.value;

test.for([
  [
    'heeft een aantal vragen voorgelegd aan de minister van Defensie over zijn brief van 12 maart 2031 inzake het herstel van de pont (Kamerstuk 31 409, nr. 88).',
    'het herstel van de pont'
  ],
  [
    'heeft vragen gesteld aan de minister van Defensie naar aanleiding van de brief d.d. 12 maart 2031 «Ponten in zicht» (Kamerstuk 31 409, nr. 88).',
    'Ponten in zicht'
  ],
  [
    'heeft de volgende vragen aan de minister van Defensie voorgelegd over de staat van de ponten. Zij zijn beantwoord.',
    'de staat van de ponten'
  ],
  [
    'heeft over de Slotwet 2030 (kamerstuk 31 500, nr. 1) de navolgende vragen ter beantwoording aan de regering voorgelegd.',
    'de Slotwet 2030'
  ],
  // only a letter by its day, and nothing at all
  [
    'heeft een aantal vragen voorgelegd aan de minister van Defensie over zijn brief van 12 maart 2031 (Kamerstuk 31 409, nr. 88).',
    undefined
  ],
  ['heeft een aantal vragen voorgelegd aan de minister van Defensie.', undefined]
] as const)('what a committee asks about: %s', ([sentence, subject]) => {
  const text = `De vaste commissie voor Defensie ${sentence}`;
  expect(subjectOf(text)).toBe(subject);
  const placed = readCommitteeOpening(text)?.committeeSubject;
  expect(placed && text.slice(...placed.span)).toBe(subject);
});

test('what a letter says that it answers', () => {
  const subjectIn = (questions: string) =>
    subjectOf(`Hierbij zend ik u de antwoorden op de ${questions} (ingezonden 4 april 2033).`);
  expect(subjectIn('vragen die de vaste commissie voor Defensie heeft gesteld over de pont')).toBe(
    'de pont'
  );
  expect(subjectIn('vragen van de vaste commissie voor Defensie inzake de pont')).toBe('de pont');
});
