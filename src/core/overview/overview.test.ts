import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from '../parse/parse.ts';
import { readAnswerTimes, summarizeTimes } from './answer-times.ts';
import { countCited, findCiting } from './cited.ts';
import { readFigures } from './figures.ts';
import { readGist, type PaperGist, type SetGist } from './gist.ts';
import { namesOfPaper } from './names-of-paper.ts';
import { areSameReplies, readReplies } from './set-replies.ts';
import { readStatuses } from './set-status.ts';
import { countOverTime } from './sets-over-time.ts';
import { groupVersions } from './set-versions.ts';
import { stateIn } from './undertaking.ts';
import { listUndertakings } from './undertakings.ts';

const seeds = new URL('../../../seeds/', import.meta.url);
const FILES = {
  asked: 'vragen-stationspianos.txt',
  delayed: 'mededeling-uitstel-stationspianos.txt',
  answered: 'aanhangsel-stationspianos.txt',
  page: 'webpagina-tien-vragensets.txt',
  letter: 'kamerbrief-nachttreinen.txt'
};

function gistsOf(...names: (keyof typeof FILES)[]): PaperGist[] {
  return names.flatMap((name, i) =>
    parse(readFileSync(new URL(FILES[name], seeds), 'utf8'), String(i).repeat(64)).map(readGist)
  );
}

/** The state of the submission about station pianos, from these papers. */
function pianos(...names: (keyof typeof FILES)[]) {
  return readStatuses(groupVersions(gistsOf(...names))).find(({ title }) =>
    title?.includes('piano')
  );
}

test('the term is three weeks from submission, and six after a notice of delay', () => {
  expect(pianos('asked')).toMatchObject({
    state: 'open',
    submittedOn: '2025-06-04',
    dueOn: '2025-06-25',
    ministries: ['IenW'],
    groups: ['SP', 'GroenLinks-PvdA'],
    questions: 8
  });
  expect(pianos('asked', 'delayed')).toMatchObject({
    state: 'open',
    dueOn: '2025-07-16',
    deferral: { date: '2025-06-23' },
    versions: 2
  });
});

test('a notice about several sets meets the questions of each', () => {
  const papers = [
    'Geachte voorzitter,\n\nDe vragen van het lid Faas (VVD) over torens (2025Z31114, ingezonden 22 april 2025) en de vragen van het lid Kuperus (SP) over kerken (2025Z31115) kunnen niet binnen de gebruikelijke termijn worden beantwoord.\n\nDe minister van Financiën,\nA. de Wit\n',
    '2025Z31115\n\nVragen van het lid Kuperus (SP) aan de minister van Financiën over kerken (ingezonden 24 april 2025).\n\nVraag 1\nKent u de kerk?\n\nVraag 2\nWat doet u eraan?\n'
  ].flatMap((text, i) => parse(text, String(i).repeat(64)).map(readGist));
  const statuses = readStatuses(groupVersions(papers));
  expect(statuses).toMatchObject([
    { caseNumber: '2025Z31114', title: 'torens', questions: 0, dueOn: '2025-06-03', versions: 1 },
    { caseNumber: '2025Z31115', title: 'kerken', questions: 2, dueOn: '2025-06-05', versions: 2 }
  ]);
});

test('what another paper answers is not open, and leads to its answer', () => {
  const status = pianos('asked', 'delayed', 'answered', 'page');
  expect(status).toMatchObject({ state: 'answered', questions: 7, answered: 7, versions: 4 });
  expect(status?.answer).toMatchObject({ paperId: `p-${'2'.repeat(16)}-0`, date: '2025-07-07' });
});

test('sets without answers are answered or put off by what other papers say', () => {
  const repliesOf = (...names: (keyof typeof FILES)[]) =>
    readReplies(groupVersions(gistsOf(...names).map(withoutCases)));
  const idOf = (paper: PaperGist) => paper.sets[0]!.id;
  const [asked, delayed] = gistsOf('asked', 'delayed');
  expect(repliesOf('asked')).toEqual({ answered: [], deferred: [] });
  const late = repliesOf('asked', 'delayed');
  expect(late).toEqual({ answered: [], deferred: [idOf(asked!), idOf(delayed!)] });
  const answered = repliesOf('asked', 'delayed', 'answered');
  expect(answered).toEqual({ answered: [idOf(asked!), idOf(delayed!)], deferred: [] });
  expect(areSameReplies(answered, answered)).toBe(true);
  expect(areSameReplies(late, answered)).toBe(false);
});

/** The paper as if it printed no case number: only what is asked leads to its versions. */
function withoutCases(paper: PaperGist): PaperGist {
  const sets = structuredClone(paper.sets);
  for (const set of sets) delete set.caseNumber;
  return { ...paper, sets };
}

test('the same questions to eight ministries are eight submissions', () => {
  const groups = groupVersions(gistsOf('page'));
  const page = gistsOf('page')[0]!;
  // The page prints one set twice.
  expect(page.sets).toHaveLength(10);
  expect(groups).toHaveLength(9);
});

test('answer times count each submission once, between dates that the papers state', () => {
  const times = readAnswerTimes(groupVersions(gistsOf('asked', 'delayed', 'answered', 'page')));
  expect(times).toHaveLength(1);
  expect(times[0]).toMatchObject({ submittedOn: '2025-06-04', answeredOn: '2025-07-07', days: 33 });
  // The paper signs with the full name.
  expect(times[0]?.ministers).toContain('Joost Osinga');
});

test('a minister goes by one name, and an office by its holder in the same submission', () => {
  const [asked, answered] = gistsOf('asked', 'answered');
  const held = (paper: PaperGist, id: string, respondents: SetGist['respondents']): PaperGist => ({
    ...paper,
    paperId: `${paper.paperId}-${id}`,
    sets: paper.sets.map((set) => ({ ...set, caseNumber: id, respondents, addressees: [] }))
  });
  const role = 'Minister';
  const osinga = { name: 'Femke Osinga', role, ministry: 'Infrastructuur en Waterstaat' };
  const times = readAnswerTimes(
    groupVersions([
      held(answered!, '2025Z00001', [{ role: 'minister', ministry: 'IenW' }]),
      held(asked!, '2025Z00001', [osinga]),
      held(answered!, '2025Z00002', [{ name: 'Osinga', role }]),
      // Who holds an office in one submission need not hold it in another.
      held(answered!, '2025Z00003', [{ role, ministry: 'Infrastructuur en Waterstaat' }])
    ])
  );
  expect(times.map(({ ministers }) => ministers)).toEqual([
    ['Femke Osinga'],
    ['Femke Osinga'],
    ['minister van IenW']
  ]);
});

test('the median of an even count lies between the middle two', () => {
  const time = (days: number) => ({
    at: { paperId: 'p', setId: 's' },
    submittedOn: '2025-01-01',
    answeredOn: '2025-01-02',
    days,
    ministers: ['A'],
    ministries: [],
    groups: []
  });
  expect(summarizeTimes([30, 10, 21, 20].map(time), ({ ministers }) => ministers)).toEqual([
    { name: 'A', n: 4, shortest: 10, median: 20.5, longest: 30, days: [10, 20, 21, 30] }
  ]);
});

test('months without submissions stand in the row, and what has no date is said', () => {
  const [first] = gistsOf('asked');
  const later = {
    ...first!,
    paperId: 'other',
    sets: first!.sets.map((set) => ({
      ...set,
      caseNumber: '2025Z00001',
      submittedOn: '2025-09-01'
    }))
  };
  const { buckets, dated, undated } = countOverTime(
    groupVersions([
      first!,
      later,
      ...gistsOf('page').map((paper) => ({ ...paper, paperId: 'web' }))
    ])
  );
  expect(buckets.map(({ name, count }) => `${name}: ${count}`)).toEqual([
    '2025-06: 1',
    '2025-07: 0',
    '2025-08: 0',
    '2025-09: 1'
  ]);
  expect(dated).toBe(2);
  expect(undated).toBe(8);
});

test('promises stand once for all versions, with who, by when and where', () => {
  const papers = gistsOf('answered', 'page', 'letter');
  const rows = listUndertakings(papers, groupVersions(papers));
  expect(rows.filter(({ type }) => type === 'commitment').map(({ text }) => text)).toHaveLength(7);
  expect(rows.find(({ text }) => text.includes('vierde kwartaal'))).toMatchObject({
    by: 'Uw Kamer',
    dueOn: '2025-12-31',
    at: { section: expect.any(String) as string }
  });
  expect(rows.find(({ type }) => type === 'motion')).toMatchObject({
    motion: expect.any(String) as string
  });
});

test.for([
  ['De motie is inmiddels uitgevoerd.', 'inmiddels uitgevoerd'],
  ['Hiermee beschouw ik de toezegging als afgedaan.', 'afgedaan'],
  ['De motie is nog niet\nuitgevoerd.', 'nog niet uitgevoerd'],
  ['De uitvoering van de motie vergt overleg.', undefined]
] as const)('the state in %j', ([sentence, state]) => {
  expect(stateIn(sentence)).toBe(state);
});

test('a source that two versions of a set cite is cited once', () => {
  const papers = gistsOf('asked', 'delayed', 'answered');
  const [site] = countCited(papers, groupVersions(papers), 'site');
  expect(site).toMatchObject({ name: 'dagbladvanhetoosten.example', count: 1 });
  const cited = countCited(papers, groupVersions(papers), 'paper');
  expect(cited.find(({ name }) => name === 'Kamerstuk 29984, nr. 1498')).toMatchObject({
    url: 'https://zoek.officielebekendmakingen.nl/kst-29984-1498.html'
  });
});

test('the papers that cite one are found, itself left out', () => {
  const papers = gistsOf('asked', 'letter');
  const [asked, letter] = papers;
  const name = letter!.citations.find(({ type }) => type === 'paper')!.key;
  expect(findCiting(papers, asked!.paperId, [name])).toMatchObject([{ paperId: letter!.paperId }]);
  expect(findCiting(papers, letter!.paperId, [name])).toEqual([]);
});

test('a library without papers has no figures', () => {
  expect(readFigures([], [])).toMatchObject({ submissions: 0, times: [], sites: [], cited: [] });
});

test('a paper is known by the numbers in its head', () => {
  const namesIn = (file: string) =>
    parse(readFileSync(new URL(file, seeds), 'utf8'), 'a'.repeat(64)).flatMap(namesOfPaper);
  expect(namesIn('lijst-van-vragen-dijkbewaking.txt')).toEqual(['Kamerstuk 27625, nr. 712']);
  expect(namesIn(FILES.asked)).toEqual(['2025Z31106']);
  expect(namesIn(FILES.letter)).toEqual([]);
});
