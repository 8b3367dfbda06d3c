import { expect, test } from 'vitest';
import type { UserRecord } from '../model/bundle.ts';
import type { Paper } from '../model/paper.ts';
import { lossesOf } from '../parse/lossless.ts';
import { outline } from '../parse/outline.ts';
import { readStructure } from '../parse/read-structure.ts';
import type { Statement } from './correction.ts';
import { quoteOf } from './quote.ts';
import { correctReading } from './read-corrected.ts';

const SOURCE = 'a'.repeat(64);

const LETTER = `Vraag 1
Kent u het bericht over de pont? Wat vindt u daarvan?

Antwoord 1
Ja. Ik vind het goed.

Dat geldt ook voor de brug.

Vraag 2
Wanneer vaart de pont weer?

Antwoord 2
In mei. De brug gaat in juni open.

Vraag 3
Vaart de pont ook op zondag?

Antwoord 3
Nee.
`;

let made = 0;

/** A correction of this letter, made after all before it; the target is where these words stand. */
function correct(words: string, statement: Statement, text = LETTER): UserRecord {
  const start = text.indexOf(words);
  const span = words === '' ? ([0, 0] as const) : ([start, start + words.length] as const);
  const createdAt = new Date(Date.UTC(2026, 0, 1) + made++ * 1000).toISOString();
  const target = { sourceId: SOURCE, span, quote: quoteOf(text, span) };
  return { id: `c${made}`, createdAt, changedAt: createdAt, target, ...statement };
}

const at = (words: string): number => LETTER.indexOf(words);

/** The questions and answers as drawn, without what the heading of the paper says. */
function drawn(papers: readonly Paper[]): string[] {
  const lines = outline(papers, LETTER).split('\n');
  const first = lines.findIndex((line) => line.startsWith('  set'));
  return lines.slice(first + 1).filter((line) => /^ {2,}/.test(line) && !/info|warning/.test(line));
}

function read(...corrections: UserRecord[]) {
  const { papers, outcomes } = correctReading(readStructure(LETTER), SOURCE, corrections);
  expect(lossesOf(papers, LETTER)).toEqual([]);
  const states = outcomes.map((outcome) =>
    outcome.state === 'misfit' ? outcome.misfit : outcome.state
  );
  return { papers, states, lines: drawn(papers), set: papers[0]!.questionSets[0]! };
}

const plain = read();

test('a sentence is given to the question before it, over the heading of the answer', () => {
  const question = { role: 'question', at: at('Vraag 1') } as const;
  const { set, states } = read(correct('Ja.', { kind: 'border', owner: question }));
  expect(states).toEqual(['applied']);
  expect([set.questions[0]!.text, set.answers[0]!.text]).toEqual([
    'Kent u het bericht over de pont? Wat vindt u daarvan?\n\nJa.',
    'Ik vind het goed.\n\nDat geldt ook voor de brug.'
  ]);
  expect(set.questions[0]!.id).toBe(plain.set.questions[0]!.id);
  expect(set.answers[0]!.id).toBe(plain.set.answers[0]!.id);
});

test('a paragraph is given to the answer after it', () => {
  const owner = { role: 'question', at: at('Vraag 2') } as const;
  const { set } = read(correct('Dat geldt ook voor de brug.', { kind: 'border', owner }));
  expect(set.answers[0]!.text).toBe('Ja. Ik vind het goed.');
  expect(set.questions[1]!.text).toBe('Dat geldt ook voor de brug.\n\nWanneer vaart de pont weer?');
  expect(set.questions.map(({ id }) => id)).toEqual(plain.set.questions.map(({ id }) => id));
});

test('a border is not moved over something that stands between', () => {
  const owner = { role: 'question', at: at('Vraag 1') } as const;
  const { states, lines } = read(
    correct('Ik vind het goed.', { kind: 'border', owner }),
    correct('In mei.', { kind: 'border', owner })
  );
  expect(states).toEqual(['not-beside', 'not-beside']);
  expect(lines).toEqual(plain.lines);
});

test('a question begins in the middle of another', () => {
  const { set, states } = read(
    correct('Wat vindt u daarvan?', {
      kind: 'split',
      role: 'question',
      numbering: { label: '1b', numbers: [1] }
    })
  );
  expect(states).toEqual(['applied']);
  expect(set.questions.map(({ label, text }) => `${label} ${text}`)).toEqual([
    '1 Kent u het bericht over de pont?',
    '1b Wat vindt u daarvan?',
    '2 Wanneer vaart de pont weer?',
    '3 Vaart de pont ook op zondag?'
  ]);
});

test('an answer that is cut in two answers its question twice', () => {
  const { set } = read(correct('De brug gaat', { kind: 'split', role: 'answer' }));
  expect(set.answers.map(({ text, questionNumbers }) => [text, questionNumbers])).toEqual([
    ['Ja. Ik vind het goed.\n\nDat geldt ook voor de brug.', [1]],
    ['In mei.', [2]],
    ['De brug gaat in juni open.', [2]],
    ['Nee.', [3]]
  ]);
});

test('a question that is none becomes part of the answer before it, heading and all', () => {
  const into = { role: 'answer', at: at('Antwoord 1') } as const;
  const { set, states } = read(correct('Vraag 2', { kind: 'merge', into }));
  expect(states).toEqual(['applied']);
  expect(set.questions.map(({ label }) => label)).toEqual(['1', '3']);
  expect(set.answers[0]!.text.endsWith('brug.\n\nVraag 2\n\nWanneer vaart de pont weer?')).toBe(
    true
  );
});

test('a question gets another number, and what names that number finds it', () => {
  const { set } = read(
    correct('Vraag 3', { kind: 'renumber', numbering: { label: '4', numbers: [4] } })
  );
  expect(set.questions.map(({ label }) => label)).toEqual(['1', '2', '4']);
});

test('an answer is for the questions that somebody says', () => {
  const { set } = read(
    correct('Antwoord 2', { kind: 'assign', questions: [at('Vraag 2'), at('Vraag 3')] }),
    correct('Antwoord 3', { kind: 'assign', questions: [] })
  );
  expect(set.answers.map(({ questionNumbers }) => questionNumbers)).toEqual([[1], [2, 3], []]);
  expect(set.answers[1]!.questionIds).toEqual(set.questions.slice(1).map(({ id }) => id));
});

test('a run of answers goes down by one', () => {
  const answers = [
    { at: at('Antwoord 1'), questions: [at('Vraag 2')] },
    { at: at('Antwoord 2'), questions: [at('Vraag 3')] },
    { at: at('Antwoord 3'), questions: [] }
  ];
  const { set } = read(correct('Antwoord 1', { kind: 'shift', by: 1, answers }));
  expect(set.answers.map(({ questionNumbers }) => questionNumbers)).toEqual([[2], [3], []]);
});

test('a false question with its answer becomes prose', () => {
  const pair = LETTER.slice(at('Vraag 3'), LETTER.length - 1);
  const { set, papers, states } = read(correct(pair, { kind: 'role', role: 'section' }));
  expect(states).toEqual(['applied']);
  expect([set.questions.length, set.answers.length]).toEqual([2, 2]);
  expect(papers[0]!.sections.map(({ text }) => text)).toEqual([
    'Vraag 3\n\nVaart de pont ook op zondag?\n\nAntwoord 3\n\nNee.'
  ]);
});

test('kind, people and dates are what somebody filled in', () => {
  const facts = {
    title: null,
    submitters: [{ name: 'Van der Meer', group: 'XYZ' }],
    submittedOn: '2025-03-04'
  };
  const { papers, set, states } = read(
    correct('', { kind: 'paper-kind', paperKind: 'oral-questions' }),
    correct('', { kind: 'paper-facts', facts: { title: 'De pont', date: '2025-03-05' } }),
    correct('Vraag 1', { kind: 'set-facts', facts })
  );
  expect(states).toEqual(['applied', 'applied', 'applied']);
  expect(papers[0]).toMatchObject({ kind: 'oral-questions', title: 'De pont', date: '2025-03-05' });
  expect(set).toMatchObject({ submitters: facts.submitters, submittedOn: '2025-03-04' });
  expect(set).not.toHaveProperty('title');
});

test('the order in the file does not matter', () => {
  const first = correct('Wat vindt u daarvan?', { kind: 'split', role: 'answer' });
  const second = correct('Wat vindt u daarvan?', {
    kind: 'merge',
    into: { role: 'question', at: at('Vraag 1') }
  });
  expect(read(second, first).lines).toEqual(read(first, second).lines);
  expect(read(first, second).lines).toEqual(plain.lines);
});

test.for([
  ['another text', { quote: 'Nee.' }, 'quote-differs'],
  ['a place outside of the text', { span: [9000, 9004] as const, quote: '' }, 'quote-differs']
] as const)('%s is not corrected', ([, target, misfit]) => {
  const record = correct('Ja.', { kind: 'split', role: 'question' });
  const { states, lines } = read({ ...record, target: { ...record.target!, ...target } });
  expect(states).toEqual([misfit]);
  expect(lines).toEqual(plain.lines);
});

test('what this version does not know is named and left alone', () => {
  const unknown = correct('Ja.', { kind: 'split', role: 'question' });
  const { states } = read(
    { ...unknown, kind: 'rotate' },
    { ...unknown, id: 'other', kind: 'renumber', numbering: 3 }
  );
  expect(states).toEqual(['not-understood', 'not-understood']);
});

test('a correction that is set aside is not followed', () => {
  const mine = correct('Ja.', { kind: 'border', owner: { role: 'question', at: at('Vraag 1') } });
  const aside = correct('Ja.', { kind: 'set-aside', correction: mine.id });
  const { states, lines } = read(mine, aside);
  expect(states).toEqual(['set-aside', 'applied']);
  expect(lines).toEqual(plain.lines);
});

test('a correction of another source is none of this one', () => {
  const record = correct('Ja.', { kind: 'split', role: 'question' });
  const other = { ...record, target: { ...record.target!, sourceId: 'b'.repeat(64) } };
  expect(read(other).states).toEqual([]);
});

const SURVEY = `Bijlage 2: vragenlijst voor schippers

Vraag 1
Hoe vaak vaart u?
Antwoord
Wekelijks

Vraag 2
Kunt u aangeven waarom?
Antwoord
Voor het werk
`;

test('labelled questions that were left as prose are read where somebody says what the paper is', () => {
  const structure = readStructure(SURVEY);
  const said = (paperKind: 'list-of-questions' | 'government-letter') =>
    correctReading(structure, SOURCE, [correct('', { kind: 'paper-kind', paperKind }, SURVEY)]);
  const [before] = correctReading(structure, SOURCE, []).papers;
  expect(before?.questionSets).toEqual([]);
  expect(before?.diagnostics.map(({ code }) => code)).toContain('questions-held-back');
  const [paper] = said('list-of-questions').papers;
  expect(paper?.questionSets.map(({ questions }) => questions.length)).toEqual([2]);
  expect(paper?.questionSets[0]?.answers.map(({ text }) => text)).toEqual([
    'Wekelijks',
    'Voor het werk'
  ]);
  expect(paper?.diagnostics.map(({ code }) => code)).not.toContain('questions-held-back');
  expect(lossesOf([paper!], SURVEY)).toEqual([]);
  expect(said('government-letter').papers[0]?.questionSets).toEqual([]);
});
