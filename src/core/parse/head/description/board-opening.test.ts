import { expect, test } from 'vitest';
import { readBoardOpening } from './board-opening.ts';

/** Who asked and when, as "Bos VVD + Smit CDA, 2031-03-20". */
function draw(text: string): string {
  const found = readBoardOpening(text);
  if (!found) return 'nothing';
  const names = found.submitters?.value.map(({ name, group }) =>
    [name, group].filter(Boolean).join(' ')
  );
  return [names?.join(' + ') ?? '?', found.submittedOn?.value].filter(Boolean).join(', ');
}

test.for<[string, string]>([
  [
    'Op 20 maart 2031 heeft de heer T. Vaartman (AWP) op grond van artikel 33 vragen gesteld over kades.',
    'T. Vaartman AWP, 2031-03-20'
  ],
  [
    'Op 20 maart 2031 zijn er Statenvragen gesteld door de SGP (de heer T. Bos) over het brakke water.',
    'T. Bos SGP, 2031-03-20'
  ],
  [
    'Op 20 maart 2031 heeft de fractie van Dorp en Veer (mevrouw J. Bos) vragen gesteld over de pont.',
    'J. Bos Dorp en Veer, 2031-03-20'
  ],
  ['De fractie van D66 heeft op 20 maart 2031 vragen gesteld over de pont.', 'D66, 2031-03-20'],
  [
    'Geachte raad, Op 20 maart 2031 heeft u namens de fractie Dorpsbelang schriftelijke vragen gesteld over honden.',
    'Dorpsbelang, 2031-03-20'
  ],
  [
    'Geachte heer Van der Wal, Op 20 maart 2031 heeft u namens de fractie Dorpsbelang schriftelijke vragen gesteld over honden.',
    'Van der Wal Dorpsbelang, 2031-03-20'
  ],
  [
    'Geachte mevrouw J. Smit, In uw brief van 20 maart 2031 stelde u namens D66 een aantal vragen over honden.',
    'J. Smit D66, 2031-03-20'
  ],
  [
    'Geachte heer Bos, geachte mevrouw Vis, Op 20 maart 2031 heeft u namens de fractie Dorpsbelang schriftelijke vragen gesteld over honden.',
    'Dorpsbelang, 2031-03-20'
  ],
  [
    'Geachte heer Bos, Op 20 maart 2031 heeft de fractie van D66 vragen gesteld over de pont.',
    'D66, 2031-03-20'
  ],
  [
    'In antwoord op de vragen van de heer Bos (fractie Dorp en Veer) over de pont berichten wij u als volgt.',
    'Bos Dorp en Veer'
  ],
  [
    'Hierbij ontvangt u de antwoorden op de vragen van raadslid Smit (SP) over het bericht van 3 mei 2031, ingekomen op 9 mei 2031.',
    'Smit SP, 2031-05-09'
  ],
  [
    'Op 20 maart 2031 hebben de raadsleden Bos (VVD), Smit (CDA) en De Wit (SP) schriftelijke vragen gesteld over de pont.',
    'Bos VVD + Smit CDA + De Wit SP, 2031-03-20'
  ],
  [
    'Op 20 maart 2031 zijn schriftelijke vragen ontvangen van de fractie PvdA-GroenLinks over de pont.',
    'PvdA-GroenLinks, 2031-03-20'
  ],
  [
    'Op 20 maart 2031 hebben de fracties van VVD en CDA schriftelijke vragen gesteld over de pont.',
    '?, 2031-03-20'
  ],
  [
    'Op 3 maart 2031 heeft de fractie van D66, bij monde van mevrouw Faas, schriftelijke vragen gesteld over de pont.',
    'D66, 2031-03-03'
  ],
  [
    'Op 12 maart 2031 ontvingen wij uw brief van 9 maart 2031 met schriftelijke vragen van de fractie van de SP over de pont.',
    'SP, 2031-03-09'
  ],
  [
    'Ons college heeft op 30 maart 2031 besloten de vragen van mevrouw Faas (SP) van 9 maart 2031 over de pont te beantwoorden.',
    'Faas SP, 2031-03-09'
  ],
  [
    'Bij brief van 30 maart 2031 beantwoordt het college de vragen van mevrouw Faas (SP) over de pont.',
    'Faas SP'
  ],
  [
    'De op 9 maart 2031 door de heer Vis (VVD) gestelde vragen over de pont beantwoorden wij hierbij.',
    'Vis VVD, 2031-03-09'
  ],
  [
    'Op 9 maart 2031 heeft de heer Vis (VVD), mede namens de fracties van SP en D66, vragen gesteld over de pont.',
    'Vis VVD, 2031-03-09'
  ],
  [
    'Op 20 februari 2031 heeft de heer Bonk (D66) vragen gesteld, die wij op 3 maart 2031 hebben beantwoord. Op 20 maart 2031 heeft mevrouw Faas (SP) vragen gesteld over de pont.',
    'Faas SP, 2031-03-20'
  ],
  [
    'Op 20 maart 2031 heeft de heer Bonk (D66) vragen gesteld over de pont. Deze zijn op 3 april 2031 beantwoord.',
    'Bonk D66, 2031-03-20'
  ]
])('%s', ([text, expected]) => {
  expect(draw(text)).toBe(expected);
});

test.for([
  'Op 1 april 2031 stelde u vragen over afval. De heer Bos (VVD) heeft op 20 maart 2031 vragen gesteld over afval.',
  'In het debat van 20 maart 2031 heeft de heer Bos (VVD) schriftelijke vragen aangekondigd over de pont.',
  'Op 3 maart 2031 heeft de fractie van D66 schriftelijke vragen gesteld over de pont. Wij hebben daarover de volgende vragen.',
  'Eerder heeft de fractie van D66 schriftelijke vragen gesteld over de pont.',
  'De heer Bos (VVD) vaart op 3 mei 2031 met de pont, en velen vragen hem daarnaar.'
])('nobody whose questions are answered: %s', (text) => {
  expect(draw(text)).toBe('nothing');
});
