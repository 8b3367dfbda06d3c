import { expect, test } from 'vitest';
import { parse } from '../../parse.ts';

const PAPER = [
  'Betreft: beantwoording schriftelijke vragen over kademuren',
  'Het bestuur beantwoordt deze vragen als volgt.',
  '1. Klopt het dat 12 kilometer kade is afgekeurd?',
  'Dat klopt niet. Er is 9 kilometer afgekeurd.',
  '2. Welke kosten zijn daarmee gemoeid?',
  'De kosten worden geraamd op 14 miljoen euro.',
  '3. Wil het bestuur ons informeren?'
];
const ANSWER = 'De voortgang komt in de rapportages.';

const lastAnswer = (...below: string[]): string | undefined => {
  const [paper] = parse([...PAPER, ANSWER, ...below, ''].join('\n'), 'paper');
  return paper?.questionSets[0]?.answers.at(-1)?.text.trim();
};

test.for([
  [['Namens het dagelijks bestuur,', 'W.H. Ebbinge, dijkgraaf']],
  [['Namens dezen,', 'P. de Haan', 'wethouder Verkeer']],
  [['Het dagelijks bestuur,', 'W.H. Ebbinge', 'dijkgraaf']],
  [['P. de Haan', 'Wethouder']],
  [['Het college van burgemeester en wethouders van Oeverdam']],
  [['Het college van B&W van Oeverdam,']],
  [['Het college van burgemeester en wethouders']],
  [['', 'Gedeputeerde Staten']],
  [['Oeverdam, 3 maart 2031', 'Burgemeester en wethouders']],
  [['', 'Oeverdam, 3 maart 2031', 'Het college van B en W']],
  [['3 maart 2031', 'College van burgemeester en wethouders']],
  [['Het college van burgemeester en wethouders', '3 maart 2031']],
  [['Burgemeester en wethouders', 'P. de Haan', 'secretaris']],
  [['Aldus vastgesteld in de vergadering van 3 maart 2031.', 'De griffier']],
  [['Wij vertrouwen erop uw vragen hiermee te hebben beantwoord.']],
  [['Wij hopen dat hiermee uw vragen zijn beantwoord.']],
  [['Wij hopen de raad hiermee voldoende te hebben geïnformeerd.']],
  [['Wij gaan ervan uit de vragen met deze brief te hebben beantwoord.']]
])('who signs for a board is no part of the last answer: %s', ([below]) => {
  expect(lastAnswer(...below!)).toBe(ANSWER);
});

test.for([
  [['Namens het college, zo meldt de krant,', 'P. Bakker']],
  [['Namens het college heeft de wethouder', 'dat toegezegd.']],
  [['Wij hopen hiermee de wachttijd te bekorten.']],
  [['Daarover beslissen:', 'Gedeputeerde Staten']],
  [['Wie beslist daarover?', 'Het college van burgemeester en wethouders']],
  [['De brief is van', '3 maart 2031']],
  [['Wij hopen met deze brief de bewoners te hebben geïnformeerd.', 'Zij krijgen nog een brief.']],
  [['De wethouder is', 'P. de Haan', 'Wethouder Verkeer', 'en ook Sport.']]
])('a sentence of the answer stays: %s', ([below]) => {
  expect(lastAnswer(...below!)).toContain(below!.at(-1));
});
