import { expect, test } from 'vitest';
import type { SetStatus } from '../../../core/overview/set-status.ts';
import type { UndertakingRow } from '../../../core/overview/undertakings.ts';
import { gatherAlike, NO_CHOICE, selectStatuses, toCalendarDays, valuesOf } from './open-sets.ts';
import { EVERYTHING, selectUndertakings } from './undertakings.ts';

const status = (title: string, more: Partial<SetStatus> = {}): SetStatus => ({
  state: 'open',
  at: { paperId: 'p', setId: title },
  title,
  submitters: [{ name: 'Kuperus', group: 'SP' }],
  addressees: [],
  ministries: ['VWS'],
  groups: ['SP'],
  questions: 3,
  answered: 0,
  versions: 1,
  ...more
});
const statuses = [
  status('zonder datum'),
  status('laat', { submittedOn: '2025-03-01', dueOn: '2025-03-22', questions: 9 }),
  status('vroeg', { submittedOn: '2025-01-01', dueOn: '2025-01-22', ministries: ['BZK'] }),
  status('klaar', { state: 'answered', submittedOn: '2024-01-01', dueOn: '2024-01-22' })
];
const titles = (list: readonly SetStatus[]) => list.map(({ title }) => title);

test.for([
  [{}, ['vroeg', 'laat', 'zonder datum']],
  [{ sort: 'newest' }, ['laat', 'vroeg', 'zonder datum']],
  [{ sort: 'questions' }, ['laat', 'zonder datum', 'vroeg']],
  [{ state: 'answered' }, ['klaar']],
  [{ state: 'all', ministry: 'BZK' }, ['vroeg']]
] as const)('what is open, by %j', ([choice, shown]) => {
  expect(titles(selectStatuses(statuses, { ...NO_CHOICE, ...choice }))).toEqual(shown);
});

test('filters offer what the library has, and a calendar holds what has a term', () => {
  expect(valuesOf(statuses, 'ministries')).toEqual(['BZK', 'VWS']);
  const days = toCalendarDays(statuses.slice(0, 2));
  expect(days).toMatchObject([
    { uid: 'laat@repliek', date: '2025-03-22', title: 'Termijn antwoord: laat' }
  ]);
  expect(days[0]?.description).toContain('Kuperus (SP)');
});

const row = (text: string, more: Partial<UndertakingRow> = {}): UndertakingRow => ({
  id: text,
  type: 'commitment',
  text,
  paperId: 'p',
  at: { span: [0, 9] },
  speakers: [{ name: 'Osinga' }],
  ministries: [],
  versions: 1,
  ...more
});

test.for([
  ['', {}, ['morgen', 'later', 'motie', 'ooit']],
  ['osinga', { type: 'commitment' }, ['morgen', 'later', 'ooit']],
  ['oo', { due: 'dated' }, []],
  ['', { due: 'dated' }, ['morgen', 'later']]
] as const)('undertakings with %j and %j', ([text, choice, shown]) => {
  const rows = [
    row('later', { dueOn: '2025-12-31' }),
    row('motie', { type: 'motion', speakers: [] }),
    row('morgen', { dueOn: '2025-02-01' }),
    row('ooit')
  ];
  const found = selectUndertakings(rows, { ...EVERYTHING, ...choice }, text);
  expect(found.map((found) => found.text)).toEqual(shown);
});

test('one title that the same people submitted three times or more is one entry', () => {
  const sent = (title: string, setId: string) => status(title, { at: { paperId: 'p', setId } });
  const others = { submitters: [{ name: 'Van Dam' }] };
  const list = [
    sent('Sjabloon', 's1'),
    sent('los', 's2'),
    sent('sjabloon', 's3'),
    sent('Sjabloon', 's4'),
    { ...sent('Sjabloon', 's5'), ...others },
    sent('los', 's6')
  ];
  expect(gatherAlike(list).map((entry) => entry.map(({ at }) => at.setId))).toEqual([
    ['s1', 's3', 's4'],
    ['s2'],
    ['s6'],
    ['s5']
  ]);
});
