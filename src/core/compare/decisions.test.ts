import { expect, test } from 'vitest';
import type { UserRecord } from '../model/bundle.ts';
import { applyDecisions, readVersionDecisions } from './decisions.ts';
import type { Finding, Place } from './finding.ts';
import type { TwoSets } from './two-sets.ts';
import type { Versions } from './versions.ts';

const NAMES = ['a', 'b', 'c'];
/** A set from character 100 to 200 of a source of its own. */
const place = (name: string): Place => ({
  sourceId: name,
  paperId: name,
  setId: name,
  set: 0,
  span: [100, 200]
});
const difference = { class: 'identical', before: '', after: '', changes: [] } as const;
const pair = (a: string, b: string) => ({ a: place(a), b: place(b), question: difference });
const relation = (a: string, b: string) => ({
  a: place(a),
  b: place(b),
  relation: 'same' as const,
  similarity: 1
});
const lost = (a: string, b: string): Finding => ({
  code: 'answer-missing',
  in: place(a),
  other: place(b),
  data: { words: 9 },
  evidence: []
});
const found: Versions = {
  sets: [relation('a', 'b')],
  pairs: [pair('a', 'b')],
  findings: [lost('a', 'b')],
  repeatedAnswers: [],
  templates: [],
  copies: []
};
const time = '2026-01-02T03:04:05.000Z';
/** Says of the questions that begin at character 110 of two sources what they are. */
const record = (kind: string, a: string, b: string): UserRecord => ({
  id: `${a}${b}`,
  kind,
  about: 'same',
  target: { sourceId: a, span: [110, 130], quote: 'Waarom?' },
  others: [{ sourceId: b, span: [110, 130], quote: 'Waarom?' }],
  createdAt: time,
  changedAt: time
});
const compare = async (a: Place, b: Place): Promise<TwoSets> => ({
  sets: [relation(a.setId, b.setId)],
  pairs: [pair(a.setId, b.setId)],
  findings: []
});

async function drawn(records: readonly UserRecord[]) {
  const decided = await applyDecisions(
    found,
    readVersionDecisions(records),
    NAMES.map(place),
    compare
  );
  const names = (list: readonly { a: Place; b: Place }[]) =>
    list.map(({ a, b }) => a.setId + b.setId);
  return {
    sets: names(decided.sets),
    pairs: names(decided.pairs),
    findings: decided.findings.length,
    decided: names(decided.decided)
  };
}

test.for<[string, readonly UserRecord[], object]>([
  ['nothing decided', [], { sets: ['ab'], pairs: ['ab'], findings: 1, decided: [] }],
  [
    'no versions',
    [record('not-versions', 'b', 'a')],
    { sets: [], pairs: [], findings: 0, decided: ['ba'] }
  ],
  [
    'versions after all',
    [record('versions', 'a', 'c')],
    { sets: ['ab', 'ac'], pairs: ['ab', 'ac'], findings: 1, decided: ['ac'] }
  ],
  [
    'what was found already is not compared again',
    [record('versions', 'a', 'b')],
    { sets: ['ab'], pairs: ['ab'], findings: 1, decided: ['ab'] }
  ],
  [
    'a source that is not here',
    [record('not-versions', 'a', 'x')],
    { sets: ['ab'], pairs: ['ab'], findings: 1, decided: [] }
  ]
])('%s', async ([, records, expected]) => {
  expect(await drawn(records)).toEqual(expected);
});

test('records that are of another shape are left alone', () => {
  const good = record('versions', 'a', 'b');
  const bare = { ...good };
  delete bare.target;
  expect(
    readVersionDecisions([
      { ...good, kind: 'settled' },
      { ...good, about: 'rhyme' },
      { ...good, others: [{ sourceId: 'b', span: [1] }, 'b'] },
      bare
    ])
  ).toEqual([]);
});
