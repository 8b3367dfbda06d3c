import { expect, test } from 'vitest';
import { tellTurns } from './sequence-model.ts';

const LETTERS = {
  question: 'Q',
  'question-continued': 'q',
  answer: 'A',
  'answer-continued': 'a'
} as const;

const drawn = (paragraphs: readonly string[]) =>
  tellTurns(paragraphs)
    .map((turn) => LETTERS[turn])
    .join('');

test.for([
  ['QAQA', ['Bent u bekend met het bericht?', 'Ja.', 'Wat vindt u daarvan?', 'Dat is zorgelijk.']],
  [
    'QAaQ',
    [
      'Hoeveel bruggen zijn er?',
      'Er zijn 84 bruggen.',
      'Daarvan zijn er 12 beweegbaar.',
      'Kunt u deze vragen beantwoorden?'
    ]
  ],
  ['QQQ', ['Kent u het bericht?', 'Klopt het dat de brug dicht is?', 'Wat gaat u doen?']],
  [
    'QA',
    ['Deelt u die mening? Graag een gedetailleerd antwoord.', 'Nee. Waarom zou dat nodig zijn?']
  ],
  [
    'QqqA',
    ['Kunt u aangeven:', 'a. hoeveel er zijn;', 'b. waar zij staan?', 'Dat is niet bekend.']
  ],
  [
    'QA',
    ['Waarom is de sluis dicht?', 'Waarom de sluis dicht is? Omdat de deur defect is geraakt.']
  ],
  [
    'QAQA',
    [
      'Wanneer gaat de brug open?',
      'In maart.',
      'Kunt u alle vragen apart beantwoorden?',
      'Het is niet gelukt om de vragen binnen de termijn te beantwoorden.'
    ]
  ],
  ['QQ', ['Wanneer gaat de brug open?', 'Graag alle vragen apart beantwoorden.']],
  ['A', ['Het kabinet deelt deze mening.']],
  ['', []]
] as const)('%s', ([expected, paragraphs]) => {
  expect(drawn(paragraphs)).toBe(expected);
});
