import { expect, test } from 'vitest';
import { DIKES, paperOf, RENT } from '../index/paper-for-tests.ts';
import { createSearchIndex } from '../search-index.ts';

test('share telling words and are no version of it', () => {
  const own = createSearchIndex();
  const earlier = [['Hoeveel dijkwachten zijn er per provincie?', 'Ongeveer 600.']] as const;
  own.add([DIKES, paperOf('eerder', earlier), RENT]);
  const similar = own.findSimilar('dijken-q1');
  expect(similar.map(({ questionId }) => questionId)).toEqual(['eerder-q1']);
  expect(similar[0]?.shared).toEqual(['dijkwachten']);
  expect(own.findSimilar('unknown')).toEqual([]);
});

test('share more than the words with which anything is asked, and one word only where it is most', () => {
  const own = createSearchIndex();
  own.add([
    paperOf('eerder', [
      ['Welke maatregelen neemt u nu de dijken breken?', 'Geen.'],
      ['Welke rol speelt de dijk bij de huren?', 'Geen.'],
      ['Is het waar dat bevers over de dijken lopen?', 'Ja.']
    ]),
    paperOf('later', [['Welke maatregelen neemt u tegen bevers die dijken ondergraven?', 'Geen.']])
  ]);
  expect(own.findSimilar('later-q1').map(({ questionId }) => questionId)).toEqual(['eerder-q3']);
});

test('find nothing for a question that only asks to be answered', () => {
  const own = createSearchIndex();
  const asked = 'Kunt u deze vragen beantwoorden voor het dijkendebat van 3 maart?';
  own.add([paperOf('eerder', [[asked, 'Ja.']]), paperOf('later', [[`${asked} `, 'Nee.']])]);
  expect(own.findSimilar('later-q1')).toEqual([]);
});

test('are each given once, of others before those asked beside it', () => {
  const own = createSearchIndex();
  const asked = [
    ['Hoeveel dijkwachten bewaken een veendijk?', 'Tien.'],
    ['Wat krijgen dijkwachten die een veendijk bewaken?', 'Niets.']
  ] as const;
  own.add([
    paperOf('brief', asked),
    paperOf('afschrift', asked),
    paperOf('eerder', [['Hoe vaak keuren Dijkwachten een veendijk?', 'Elk jaar.']])
  ]);
  const similar = own.findSimilar('brief-q1');
  expect(similar.map(({ questionId }) => questionId)).toEqual(['eerder-q1', 'brief-q2']);
  expect(similar.map(({ isOfSameSet }) => isOfSameSet)).toEqual([false, true]);
  expect(similar[0]?.shared).toEqual(['Dijkwachten', 'veendijk']);
});
