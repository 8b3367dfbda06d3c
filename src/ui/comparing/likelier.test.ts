import { expect, test } from 'vitest';
import { entryOf, type ExchangeText } from '../../../tests/generate/paper.ts';
import { findVersions } from '../../core/compare/versions.ts';
import type { PaperKind } from '../../core/model/paper.ts';
import { likelierRight } from './likelier.ts';

const ASKED: readonly ExchangeText[] = [
  {
    question: 'Hoeveel leerlingen volgen er op dit moment les in een noodlokaal bij de haven?',
    answer: 'Op dit moment volgen ongeveer honderdtachtig leerlingen les in een van de noodlokalen.'
  },
  {
    question: 'Wanneer is de verbouwing van het schoolgebouw aan de Kade eindelijk gereed?',
    answer: 'De aannemer verwacht het gebouw na de voorjaarsvakantie aan het bestuur op te leveren.'
  },
  {
    question: 'Welke schade heeft de storm aan het dak van de gymzaal veroorzaakt?',
    answer:
      'Aan het dak zijn dertig pannen verloren gegaan, die inmiddels door andere zijn vervangen.'
  }
];
const LOST = [ASKED[0]!, { question: ASKED[1]!.question }, ASKED[2]!];

/** Who is likelier right about the lost answer, and why. */
function likelier(sources: readonly [string, PaperKind, readonly ExchangeText[]][]) {
  const versions = findVersions(
    sources.map(([name, kind, exchanges]) => entryOf(name, [{ exchanges }], kind))
  );
  const kinds = new Map(sources.map(([name, kind]) => [`${name}/0`, kind]));
  return versions.findings.map((finding) => {
    const found = likelierRight(finding, versions, (id) => kinds.get(id));
    return found && `${found.place.sourceId}: ${found.reasons.map(({ code }) => code).join(' ')}`;
  });
}

test('the official source before a copy', () => {
  expect(
    likelier([
      ['letter', 'answer-letter', ASKED],
      ['page', 'web-page', LOST]
    ])
  ).toEqual(['letter: official']);
});

test('of two letters nothing tells', () => {
  expect(
    likelier([
      ['one', 'answer-letter', ASKED],
      ['two', 'answer-letter', LOST]
    ])
  ).toEqual([undefined]);
});

test('most of the versions', () => {
  expect(
    likelier([
      ['one', 'answer-letter', ASKED],
      ['two', 'answer-letter', ASKED],
      ['three', 'answer-letter', ASKED],
      ['four', 'answer-letter', LOST]
    ])
  ).toEqual(['one: majority', 'two: majority', 'three: majority']);
});

test('where the reasons contradict each other, nothing is said', () => {
  expect(
    likelier([
      ['letter', 'answer-letter', ASKED],
      ['one', 'web-page', LOST],
      ['two', 'web-page', LOST],
      ['three', 'web-page', LOST]
    ])
  ).toEqual([undefined, undefined, undefined]);
});
