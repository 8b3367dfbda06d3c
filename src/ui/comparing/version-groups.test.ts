import { expect, test } from 'vitest';
import { entryOf, type ExchangeText, type SetText } from '../../../tests/generate/paper.ts';
import type { Finding } from '../../core/compare/finding.ts';
import { tellOnce } from '../../core/compare/findings/told-once.ts';
import { findVersions } from '../../core/compare/versions.ts';
import { dismissalOf, groupVersions, type VersionGroup } from './version-groups.ts';

const ASKED: readonly ExchangeText[] = [
  {
    question: 'Hoeveel bankjes staan er langs het jaagpad tussen Overwater en de sluis?',
    answer: 'Langs het jaagpad staan volgens de beheerder zeventien bankjes en twee picknicktafels.'
  },
  {
    question: 'Wie onderhoudt deze bankjes en hoe vaak worden zij in het jaar geschilderd?',
    answer:
      'Het waterschap onderhoudt de bankjes, die om het jaar in het voorjaar worden geschilderd.'
  },
  {
    question: 'Bent u bereid ook op de andere oever enkele bankjes te laten plaatsen?',
    answer: 'Daarover beslist de gemeente, die het jaagpad op de andere oever in eigendom heeft.'
  }
];
const without = (at: number) =>
  ASKED.map((exchange, i) => (i === at ? { question: exchange.question } : exchange));
const set = (exchanges: readonly ExchangeText[]): SetText => ({ exchanges });

function groupsOf(
  library: Parameters<typeof findVersions>[0],
  isSettled: (finding: Finding) => boolean = () => false
): VersionGroup[] {
  const kinds = new Map(library.flatMap(({ papers }) => papers.map(({ id, kind }) => [id, kind])));
  const found = findVersions(library);
  const told = tellOnce(found, ({ paperId }) => kinds.get(paperId));
  return groupVersions({ ...found, decided: [] }, told, isSettled);
}

test('one submission in four places is one group, and what is lost comes first', () => {
  const groups = groupsOf([
    entryOf('letter', [set(ASKED)]),
    entryOf('print', [set(ASKED)], 'written-answer'),
    entryOf('page', [set(without(1)), set(without(1))], 'web-page')
  ]);
  expect(groups.map(({ kind, places }) => `${kind} ${places.length}`)).toEqual(['same 4']);
  const [group] = groups;
  const pairs = group?.kind === 'same' ? group.pairs : [];
  // The second place on the page repeats the first, and is not compared again.
  expect(pairs.map(({ a, b, open }) => `${a.setId} ${b.setId} ${open}`)).toEqual([
    'letter/0 page/0 1',
    'print/0 page/0 1',
    'letter/0 print/0 0'
  ]);
});

test('what one of several versions lost is one finding, settled beside any of the others', () => {
  const library = [
    entryOf('letter', [set(ASKED)]),
    entryOf('print', [set(ASKED)], 'written-answer'),
    entryOf('page', [set(without(1))], 'web-page')
  ];
  const [group] = groupsOf(library);
  const [beside] = groupsOf(library, ({ other }) => other?.setId === 'print/0');
  const told = group?.kind === 'same' ? group.told : [];
  expect(
    told.map(({ finding: { code, in: place }, others }) => [code, place.setId, others.length])
  ).toEqual([['answer-missing', 'page/0', 2]]);
  expect([group, beside].map((one) => one?.kind === 'same' && one.open)).toEqual([1, 0]);
});

test('a second copy that differs is shown beside all others', () => {
  const [group] = groupsOf([
    entryOf('letter', [set(ASKED)]),
    entryOf('page', [set(ASKED), set(without(1))], 'web-page')
  ]);
  const pairs = group?.kind === 'same' ? group.pairs : [];
  expect(pairs.map(({ a, b, open }) => `${a.setId} ${b.setId} ${open}`).sort()).toEqual([
    'letter/0 page/0 0',
    'letter/0 page/1 1',
    'page/0 page/1 1'
  ]);
});

test('what is settled no longer weighs', () => {
  const library = [entryOf('letter', [set(ASKED)]), entryOf('page', [set(without(2))], 'web-page')];
  const [open] = groupsOf(library);
  const [settled] = groupsOf(library, () => true);
  expect(settled!.weight).toBeLessThan(open!.weight);
});

test('a set that stands twice in one source is a group by itself', () => {
  const groups = groupsOf([entryOf('page', [set(ASKED), set(ASKED)], 'web-page')]);
  const [group] = groups;
  expect(group?.kind === 'same' && group.pairs.map(({ comparison }) => comparison.repeats)).toEqual(
    [true]
  );
});

test('a group is dismissed by a decision about all that is in it', () => {
  const place = (sourceId: string, from: number) => ({
    sourceId,
    paperId: sourceId,
    setId: `${sourceId}${from}`,
    set: 0,
    span: [from, from + 50] as const,
    answerId: `${sourceId}${from}`
  });
  const group = {
    kind: 'answers',
    id: 'x',
    places: [place('a', 0), place('a', 100), place('b', 0)],
    similarity: 1,
    weight: 1
  } as const;
  const anchor = (sourceId: string, from: number) => ({
    sourceId,
    span: [from + 5, from + 9] as const
  });
  const decision = (about: 'answers' | 'same', ...others: ReturnType<typeof anchor>[]) => ({
    id: 'd',
    about,
    areVersions: false,
    first: anchor('a', 0),
    others
  });
  const all = [anchor('a', 100), anchor('b', 0)];
  expect(dismissalOf(group, [decision('answers', ...all)])?.id).toBe('d');
  // What has come since makes it another group.
  expect(dismissalOf(group, [decision('answers', anchor('a', 100))])).toBeUndefined();
  expect(dismissalOf(group, [decision('same', ...all)])).toBeUndefined();
});
