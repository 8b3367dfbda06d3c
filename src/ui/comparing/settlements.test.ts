import { expect, test } from 'vitest';
import type { Finding } from '../../core/compare/finding.ts';
import type { UserRecord } from '../../core/model/bundle.ts';
import { keyFindings, readSettlements, settlementOf, type Settleable } from './settlements.ts';

const place = (sourceId: string, span: readonly [number, number]) => ({
  sourceId,
  paperId: sourceId,
  setId: sourceId,
  set: 0,
  span
});
const found: Settleable = {
  code: 'paragraph-missing',
  here: place('page', [100, 180]),
  there: place('letter', [300, 380]),
  detail: 1
};
const time = (second: number) => `2026-01-02T03:04:0${second}.000Z`;
const record = (fields: Partial<UserRecord> = {}): UserRecord => ({
  id: 'r',
  kind: 'settled',
  target: { sourceId: 'page', span: [100, 180], quote: '' },
  other: { sourceId: 'letter', span: [300, 380], quote: '' },
  finding: 'paragraph-missing',
  detail: 1,
  outcome: 'wrong-here',
  note: 'Gemeld.',
  createdAt: time(1),
  changedAt: time(1),
  ...fields
});
const outcomeOf = (...records: UserRecord[]) =>
  settlementOf(found, readSettlements(records))?.outcome;

test.for<[string, UserRecord, string | undefined]>([
  ['the same finding', record(), 'wrong-here'],
  [
    'read anew, its question begins elsewhere',
    record({ target: { sourceId: 'page', span: [90, 120], quote: '' } }),
    'wrong-here'
  ],
  [
    'looked at the other way round',
    record({
      target: { sourceId: 'letter', span: [300, 380], quote: '' },
      other: { sourceId: 'page', span: [100, 180], quote: '' }
    }),
    'wrong-there'
  ],
  ['another paragraph', record({ detail: 2 }), undefined],
  ['another finding', record({ finding: 'answer-missing' }), undefined],
  [
    'the question below',
    record({ target: { sourceId: 'page', span: [180, 200], quote: '' } }),
    undefined
  ],
  ['an outcome that nobody knows', record({ outcome: 'maybe' }), undefined],
  ['another kind of record', record({ kind: 'versions' }), undefined]
])('%s', ([, known, outcome]) => {
  expect(outcomeOf(known)).toBe(outcome);
});

test('the newest counts', () => {
  const older = record({ id: 'o', outcome: 'right' });
  expect(outcomeOf(older, record({ changedAt: time(2) }))).toBe('wrong-here');
  expect(outcomeOf(record(), { ...older, changedAt: time(2) })).toBe('right');
});

test('the key of a finding is the same when it is found again, and its own', () => {
  const missing = (paragraph: number): Finding => ({
    code: 'paragraph-missing',
    in: found.here,
    other: found.there!,
    data: { paragraph, words: 4 },
    evidence: []
  });
  const findings = [missing(1), missing(2), missing(2)];
  const keys = keyFindings(findings).map(({ key }) => key);
  expect(new Set(keys).size).toBe(3);
  expect(keyFindings(structuredClone(findings)).map(({ key }) => key)).toEqual(keys);
});
