import { describe, expect, test } from 'vitest';
import { isProcedural } from './procedural.ts';

describe('isProcedural', () => {
  test.each([
    'Kunt u deze vragen afzonderlijk beantwoorden?',
    'Kunt u de vragen 1 tot en met 4 vóór het debat over bruggen van 3 maart beantwoorden?',
    'Wilt u elke vraag apart en binnen drie weken beantwoorden?',
    'Zou u deze vragen zo spoedig mogelijk, uiterlijk voor 15 april, willen beantwoorden?',
    'Bent u bereid deze vragen voor het reces te beantwoorden?'
  ])('knows "%s"', (question) => {
    expect(isProcedural(question)).toBe(true);
  });

  test.each([
    'Kunt u antwoord geven op de vraag wanneer een brug wordt gesloten?',
    'Wat vindt u van de brug? Kunt u deze vragen afzonderlijk beantwoorden?',
    'Kunt u toelichten wie verantwoordelijk is voor de vragenlijst?',
    'Waarom heeft u de vragen over de brug niet beantwoord?',
    ''
  ])('takes "%s" for a question', (question) => {
    expect(isProcedural(question)).toBe(false);
  });
});
