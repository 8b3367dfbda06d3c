import { expect, test } from 'vitest';
import { parse } from '../parse/parse.ts';
import { readLead, readSetLead } from './lead.ts';
import { namePaper, nameWholePaper, type Named } from './paper-name.ts';

const set = (given: Partial<Named['sets'][number]> = {}): Named['sets'][number] => ({
  submitters: [],
  addressees: [],
  respondents: [],
  questions: 3,
  answered: 0,
  ...given
});

test('a title goes before all else, that of the only set first', () => {
  const titled: Named = { kind: 'web-page', title: 'Bibliobussen', sets: [] };
  expect(namePaper(titled)).toEqual({ by: 'title', title: 'Bibliobussen' });
  expect(namePaper({ ...titled, sets: [set({ title: 'egels' })] })).toEqual({
    by: 'title',
    title: 'egels'
  });
});

test('a page of several sets is called by the first that has a title', () => {
  expect(namePaper({ kind: 'web-page', sets: [set(), set({ title: 'egels' }), set()] })).toEqual({
    by: 'sets',
    title: 'egels',
    others: 2
  });
});

test('several sets of different subjects are not called by the first of them alone', () => {
  const kind = 'question-set';
  const gathered = {
    kind,
    title: 'egels',
    sets: [set({ title: 'egels' }), set({ title: 'ratten' })]
  } as const;
  expect(namePaper(gathered)).toEqual({ by: 'sets', title: 'egels', others: 1 });
  // What all have in common, or only one of them says, is a name for all.
  const same = [set({ title: 'egels' }), set({ title: 'egels' })];
  const half = [set({ title: 'egels' }), set()];
  for (const sets of [same, half]) {
    expect(namePaper({ kind, title: 'egels', sets })).toEqual({ by: 'title', title: 'egels' });
  }
  expect(namePaper({ ...gathered, title: 'Dieren in de tuin' })).toMatchObject({ by: 'title' });
});

test('without a title, questions, headings, people or the day tell a paper', () => {
  const lead = { type: 'heading', words: 'Het dak' } as const;
  const submitters = [{ name: 'Jansen' }];
  const kind = 'decision-memo';
  expect(namePaper({ kind, sets: [set({ answered: 1 })], lead })).toEqual({
    by: 'questions',
    kind,
    questions: 3,
    isAnswered: true,
    lead
  });
  expect(namePaper({ kind, sets: [], lead })).toEqual({ by: 'heading', kind, heading: 'Het dak' });
  expect(
    namePaper({ kind, date: '2025-03-04', sets: [set({ questions: 0, submitters })] })
  ).toEqual({ by: 'people', kind, date: '2025-03-04', people: submitters });
  expect(namePaper({ kind, sets: [] })).toEqual({ by: 'nothing', kind });
});

const LIST = [
  'Lijst van vragen en antwoorden',
  '',
  'Vraag 1',
  'Hoeveel ganzen broeden er dit voorjaar op de daken van de provinciehuizen in het land?',
  '',
  'Antwoord',
  'Elf paren.',
  '',
  'Vraag 2',
  'Wie betaalt het herstel?',
  '',
  'Antwoord',
  'De beheerder.'
].join('\n');

test('a list without a subject is told by its first question', () => {
  const [paper] = parse(LIST, '0'.repeat(64));
  expect(nameWholePaper(paper!)).toMatchObject({
    by: 'questions',
    questions: 2,
    lead: {
      type: 'question',
      words: 'Hoeveel ganzen broeden er dit voorjaar op de daken van de…'
    }
  });
});

test('headings that any paper has tell nothing', () => {
  const section = (title: string, children: readonly unknown[] = []) => ({ title, children });
  const sections = [section('Inleiding'), section('Leeswijzer:', [section('Het dak van 1920')])];
  expect(readLead({ sections, questionSets: [] } as never)).toEqual({
    type: 'heading',
    words: 'Het dak van 1920'
  });
  expect(readLead({ sections: [section('Tot slot')], questionSets: [] } as never)).toBeUndefined();
});

test('a set without a title is told by its first question; a titled one by its title alone', () => {
  const [paper] = parse(LIST, '0'.repeat(64));
  const [set] = paper!.questionSets;
  expect(readSetLead(set!)).toBe('Hoeveel ganzen broeden er dit voorjaar op de daken van de…');
  expect(readSetLead({ ...set!, title: 'Ganzen op daken' })).toBeUndefined();
  expect(readSetLead({ ...set!, questions: [] })).toBeUndefined();
});
