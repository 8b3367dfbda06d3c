import { expect, test } from 'vitest';
import type { ResolvedPlace } from '../../../core/annotations/resolve-place.ts';
import { peopleOf, settingOf, whereaboutsOf } from './place-name.ts';

const set = (own: object) => ({
  submitters: [{ name: 'Osinga', group: 'BVN' }],
  addressees: [{ role: 'minister', ministry: 'Waterstaat' }],
  respondents: [],
  questions: [],
  answers: [],
  ...own
});
const answered = set({
  title: 'veren',
  receivedOn: '2025-07-03',
  submittedOn: '2025-06-01',
  respondents: [{ name: 'Van der Meulen' }]
});
const open = set({ title: 'bruggen', submittedOn: '2025-05-01' });
const paper = {
  title: 'Twee vragensets',
  kind: 'web-page',
  sections: [],
  questionSets: [answered, open]
};
const question = (own: object) =>
  ({
    type: 'question',
    paper,
    set: 0,
    question: { label: '3' },
    answers: [{}],
    ...own
  }) as unknown as ResolvedPlace;

test('tells of a question its set, its paper and the day of its own set', () => {
  expect(whereaboutsOf(question({}))).toBe('Veren, Twee vragensets, 3 juli 2025');
  expect(whereaboutsOf(question({ set: 1 }))).toBe(
    'Bruggen, Twee vragensets, ingezonden 1 mei 2025'
  );
  const only = { ...paper, date: '2025-06-30', questionSets: [set({ title: 'veren' })] };
  expect(whereaboutsOf(question({ paper: only }))).toBe('Veren, 30 juni 2025');
});

test('tells who asked, and who answered or was asked', () => {
  const asked = { people: 'Osinga (BVN)' };
  const addressed = { caption: 'Aan:', people: 'minister van Waterstaat' };
  expect(peopleOf(question({}))).toEqual([
    asked,
    { caption: 'Antwoord:', people: 'Van der Meulen' }
  ]);
  expect(peopleOf(question({ answers: [] }))).toEqual([asked, addressed]);
  expect(peopleOf(question({ set: 1, answers: [{}] }))).toEqual([asked, addressed]);
  expect(peopleOf({ type: 'passage', paper, text: '', at: question({}) } as never)).toHaveLength(2);
  expect(peopleOf({ type: 'paper', paper } as never)).toEqual([]);
  expect(peopleOf({ type: 'lost' })).toEqual([]);
});

test('says below a place of the same set only what that did not say', () => {
  const all = { whereabouts: whereaboutsOf(question({})), people: peopleOf(question({})) };
  expect(settingOf(question({}), undefined)).toEqual(all);
  expect(settingOf(question({}), question({ question: { label: '2' } }))).toEqual({
    whereabouts: '',
    people: []
  });
  // an open question below an answered one: whom it was put to is news
  const unanswered = question({ answers: [] });
  expect(settingOf(unanswered, question({}))).toEqual({
    whereabouts: '',
    people: peopleOf(unanswered)
  });
});

test('tells all of a place below another set, paper or kind of place', () => {
  const twice = { ...paper, id: 'a', questionSets: [answered, answered] };
  const here = question({ paper: twice });
  const all = { whereabouts: whereaboutsOf(here), people: peopleOf(here) };
  const others = [
    question({ paper: twice, set: 1 }),
    question({ paper: { ...twice, id: 'b' } }),
    { type: 'set', paper: twice, set: 0 } as unknown as ResolvedPlace,
    { type: 'lost' } as const
  ];
  for (const above of others) expect(settingOf(here, above)).toEqual(all);
});
