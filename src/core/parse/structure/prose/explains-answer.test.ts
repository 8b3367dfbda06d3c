import { expect, test } from 'vitest';
import { parse } from '../../parse.ts';

const SET = [
  'Vragen van het lid Faas (VVD) aan de minister van Visserij over de pont (ingezonden 3 mei 2031)',
  'Vraag 1',
  'Kent u het bericht dat de pont stilligt?',
  'Antwoord 1',
  'Ja.',
  'Vraag 2',
  'Wie betaalt dat?',
  'Antwoord 2',
  'De gemeente.'
];

const lastAnswer = (below: readonly string[], between: string): string | undefined => {
  const [paper] = parse([...SET, ...below].join(between), '0'.repeat(64));
  return paper?.questionSets[0]?.answers.at(-1)?.text;
};

test.for([
  [['Toelichting', 'De gemeente heeft een fonds.', 'Daaruit betaalt zij.']],
  [['Toelichting Waarom dit zo is weet ik niet.']]
])('what the answerer explains stays in the last answer: %s', ([below]) => {
  for (const between of ['\n', '\n\n']) {
    expect(lastAnswer(below!, between)).toContain(below!.at(-1));
  }
});

test.for([
  [['Toelichting', 'Deze vragen dienen ter aanvulling op eerdere.']],
  [['Toelichting', 'De fractie van Dorpsbelang maakt zich zorgen over de pont.']],
  [['Toelichting', 'Naar aanleiding van een bericht maken indieners zich zorgen.']]
])('what explains the questions is no answer: %s', ([below]) => {
  for (const between of ['\n', '\n\n']) expect(lastAnswer(below!, between)).toBe('De gemeente.');
});
