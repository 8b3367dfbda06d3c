import { expect, test } from 'vitest';
import { descriptionPlaces } from './description-places.ts';

const DATED = 'Antwoord van minister Faas (Visserij) (ontvangen 3 mei 2031)';

test.for([
  ['Dat is zo.', ''],
  ['De pont vaart niet', ''],
  ['zij vaart niet,', ' Vraag 1 Klopt dat?']
])('a description that names its day begins behind %j', ([before, behind]) => {
  expect(descriptionPlaces(`${before} ${DATED}${behind}`)).toEqual([before!.length + 1]);
});

test('one that names none begins behind a sentence only', () => {
  expect(descriptionPlaces('Dat is zo. Vragen van het lid Bos over de pont')).toEqual([11]);
  expect(descriptionPlaces('Zij vaart niet Vragen van het lid Bos over de pont')).toEqual([]);
});

test.for(['Zie', 'zie', 'Kent u het', 'Klopt uw', 'volgens'])(
  'a sentence that names a paper begins none: %s',
  (lead) => {
    expect(descriptionPlaces(`Dat is zo. ${lead} ${DATED}, onder 3.`)).toEqual([]);
    expect(descriptionPlaces(`Dat is zo. ${lead} ${DATED} en de brief.`)).toEqual([]);
  }
);

test.for(['?', ', en wat daarin stond?'])('behind its day a question goes on: %s', (behind) => {
  expect(descriptionPlaces(`Klopt het eerdere ${DATED}${behind}`)).toEqual([]);
});
