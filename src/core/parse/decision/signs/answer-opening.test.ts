import { expect, test } from 'vitest';
import { opensAsAnswer } from './answer-opening.ts';

test.for([
  'Beantwoording raadsvragen over de bibliotheek',
  'Beantwoording Statenvragen over de bibliotheek',
  'Beantwoording vragen SP over de bibliotheek',
  'Beantwoording art. 38-vragen over de bibliotheek',
  'Antwoord college op raadsvragen bibliotheek',
  'Beantwoording artikel 41 vragen over de bibliotheek',
  'Beantwoording RvO-vragen over de bibliotheek'
])('a title says that it answers members of a council: %s', (title) => {
  expect(opensAsAnswer([title])).toBe(true);
});

test.for([
  'Antwoorden op technische vragen over uw router',
  'Wij beantwoorden vragen, denk ik, van iedereen.',
  'Antwoord op uw vragen over de bibliotheek',
  'Een reactie op dit artikel vragen wij aan elke lezer.',
  'In de commissie hebben de onderstaande fracties de behoefte vragen voor te leggen. Die zijn beantwoord.'
])('no title of such answers: %s', (title) => {
  expect(opensAsAnswer([title])).toBe(false);
});
