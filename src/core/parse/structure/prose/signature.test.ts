import { expect, test } from 'vitest';
import { parse } from '../../parse.ts';

const ANSWER = 'Dat onderzoek is in het najaar klaar. De gemeente betaalt de helft.';
const LETTER = [
  'Geachte voorzitter,',
  'Hierbij zend ik u de antwoorden op de vragen van het lid Faas (VVD) over de sluis van Wierhaven, ingezonden op 3 februari 2031.',
  'Vraag 1\nHoe vaak ging de sluis in 2030 dicht?',
  'Antwoord 1\nTwaalf keer.',
  'Vraag 2\nBent u bereid onderzoek te doen naar een nieuwe sluis?',
  `Antwoord 2\n${ANSWER}`
];

const lastAnswer = (text: string) =>
  parse(text, '0'.repeat(64)).at(-1)?.questionSets.at(-1)?.answers.at(-1)?.text;

const withTail = (tail: string) => `${[...LETTER, tail].join('\n\n')}\n`;
const inOneLine = (text: string) => text.trim().replace(/\s+/g, ' ');

test.for([
  'De minister van Kustzaken,\n\nA. Kolk',
  'Hoogachtend,\n\nde Minister van Kustzaken,\n\nmr. A.B. Kolk',
  'Met de meeste hoogachting,\n\nA. Kolk, minister van Kustzaken',
  'w.g. A. Kolk, minister van Kustzaken',
  '[handtekening]\n\nAnna Kolk\nMinister van Kustzaken',
  'Tot slot\n\nIk hoop u zo voldoende te hebben ingelicht.\n\nA. Kolk\nMinister van Kustzaken',
  'Minister Kustzaken\n\nA. Kolk',
  'Minister van Kustzaken a.i.\n\nA. Kolk',
  'De minister-president,\nminister van Algemene Zaken,\n\nA. Kolk',
  'De minister van Kustzaken,\n\nA. Kolk\n\nBijlage(n): 2',
  'De minister van Kustzaken,\n\nDit document is digitaal ondertekend.\n\nA. Kolk',
  'de staatssecretaris van Kustzaken,\n\nA. Kolk\n\nde staatssecretaris van Havens,\n\nB. Waterman',
  'Namens het college,\n\nA. Kolk\nwethouder Havens',
  'Kopie aan: de Voorzitter van de Eerste Kamer',
  'A. Kolk'
])('%j is no part of the last answer, in lines or in one', (tail) => {
  expect(lastAnswer(withTail(tail))).toBe(ANSWER);
  expect(lastAnswer(inOneLine(withTail(tail)))).toBe(ANSWER);
});

test.for([
  'De minister van Kustzaken heeft dat toegezegd aan burgemeester A. Kolk.',
  'Dit zijn de leden van de commissie:\nA. Kolk (voorzitter)\nB. Waterman (lid)',
  'De kopie: die ligt ter inzage. Minister Kolk heeft haar gezien.'
])('%j belongs to the last answer, in lines or in one', (more) => {
  const answer = inOneLine(`${ANSWER} ${more}`);
  expect(inOneLine(lastAnswer(withTail(more)) ?? '')).toBe(answer);
  expect(inOneLine(lastAnswer(inOneLine(withTail(more))) ?? '')).toBe(answer);
});
