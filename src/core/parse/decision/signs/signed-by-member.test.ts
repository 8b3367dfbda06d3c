import { expect, test } from 'vitest';
import { listsQuestionsSignedByMember } from './signed-by-member.ts';

const SIGNED = ['Fractie Dorpsbelang,', 'Inge Faas'];

test.for([
  [
    'under a title of councils',
    ['Schriftelijke vragen over het pontje', '1. Wie vaart er?', '2. Hoe vaak?', ...SIGNED],
    true
  ],
  [
    'put to the board',
    ['Vragen', '- Wat doet het college aan de pont?', '- En wanneer?', 'Inge Faas, raadslid SP'],
    true
  ],
  [
    'put as members put them',
    ['Vragen', '1. Kunt u ons de tarieven toelichten?', '2. Wie betaalt?', ...SIGNED],
    true
  ],
  [
    'said at the end of a long introduction',
    [
      'De pont',
      'Wij varen al jaren. '.repeat(12).slice(0, 200),
      '1. Wat doet het college?',
      '2. Wie betaalt?',
      ...SIGNED
    ],
    true
  ],
  [
    'signed by nobody of a group',
    [
      'Geacht college,',
      'Wij hebben de volgende vragen:',
      '1. Wie vaart?',
      '2. Wanneer?',
      'Inge Faas'
    ],
    false
  ],
  [
    'answered for readers',
    [
      'Vragen',
      '1. Wat doet de raad?',
      'Die beslist.',
      '2. Wat doet het college?',
      'Dat voert uit.',
      ...SIGNED
    ],
    false
  ],
  [
    'put to citizens',
    [
      'Beste bewoners van Oeverdam,',
      'Wij hebben de volgende vragen:',
      '1. Kunt u aangeven waar u woont?',
      '2. Hoe vaak vaart u?',
      ...SIGNED
    ],
    false
  ],
  [
    'taught in a lesson',
    [
      'Lesbrief de raad',
      'Hieronder staan enkele vragen.',
      '1. Wat doet het college?',
      '2. Wie is dat?',
      ...SIGNED
    ],
    false
  ],
  [
    'discussed in a meeting',
    [
      'Avond over de pont',
      'Wij bespreken de volgende vragen:',
      '1. Wat kan het college doen?',
      '2. Wie vaart?',
      ...SIGNED
    ],
    false
  ],
  [
    'without a word for questions',
    ['Mijn week', '1. Wat wil het college?', '2. Wie betaalt?', ...SIGNED],
    false
  ]
] as const)('%s', ([, lines, expected]) => {
  const cut = lines.map((line) => line.slice(0, 200));
  const whole = lines
    .map((line) => (line.length < 200 ? line : `${line} Wij stellen daarom de volgende vragen:`))
    .join(' ');
  expect(listsQuestionsSignedByMember(cut, whole)).toBe(expected);
});
