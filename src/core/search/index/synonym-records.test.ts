import { expect, test } from 'vitest';
import type { UserRecord } from '../../model/bundle.ts';
import { BUILT_IN_SYNONYMS } from '../analysis/dutch-synonyms.ts';
import { synonymKey } from '../analysis/synonym-group.ts';
import { putSynonyms, readSynonyms, splitWords, switchSynonyms } from './synonym-records.ts';

const at = '2026-01-01T00:00:00.000Z';
const group = ['kat', 'poes'];

test('a group is put, changed and read back', () => {
  const change = putSynonyms(['poes', ' kat', 'Kat'], undefined, at)!;
  const [own] = readSynonyms([change.record!]).own;
  expect(own?.words).toEqual(['poes', 'kat']);
  const later = putSynonyms(['poes', 'kater'], own, '2026-02-02T00:00:00.000Z')!;
  expect(later.record).toMatchObject({ id: own!.id, createdAt: at, words: ['poes', 'kater'] });
});

test('one word alone means nothing', () => {
  expect(putSynonyms(['kat', 'KAT', ' '])).toBeUndefined();
});

test('a group that comes along is switched off and on again', () => {
  const off = switchSynonyms(group, false, at);
  expect(readSynonyms([off.record!]).off).toEqual(new Set([synonymKey(group)]));
  expect(switchSynonyms(group, true, at)).toEqual({ sort: 'synonyms', id: off.id });
});

test('records that make no sense are left out', () => {
  const record = { id: 'x', kind: 'synonyms', createdAt: at, changedAt: at };
  const odd: UserRecord[] = [
    { ...record, words: ['een'] },
    { ...record, words: 3 },
    { ...record, off: 3 }
  ];
  expect(readSynonyms(odd)).toEqual({ own: [], off: new Set() });
});

test('words are split at what one would type between them', () => {
  expect(splitWords('zwemles, zwemonderwijs;badles \n')).toEqual([
    'zwemles',
    'zwemonderwijs',
    'badles'
  ]);
});

test('every group that comes along has two words or more, and a name of its own', () => {
  const groups = BUILT_IN_SYNONYMS.flatMap(({ groups: all }) => all);
  expect(groups.filter((words) => words.length < 2 || words.some((word) => word === ''))).toEqual(
    []
  );
  const keys = groups.map(synonymKey);
  expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
});
