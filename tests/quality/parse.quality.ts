import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import type { Paper, Section } from '../../src/core/model/paper.ts';
import type { Answer } from '../../src/core/model/question-set.ts';
import { lossesOf } from '../../src/core/parse/lossless.ts';
import { parse } from '../../src/core/parse/parse.ts';
import type { QualityRow, QualityTable } from './run.ts';

const SHARED = '../shared';

interface GoldNote {
  number: number;
  text: string;
}

interface GoldLetter {
  header: {
    askers: { name: string; party: string }[];
    subject: string;
    questions_sent_on: string;
    kenmerk: string;
  };
  questions: { number: number; question_text: string; answer_paragraphs: { text: string }[] }[];
  footnotes: GoldNote[];
  markers: { number: number; question: number }[];
}

interface GoldList {
  questions: {
    number: number;
    heading: string;
    question_text: string;
    answer_block: string;
    answer_of: number[];
    see?: number[];
  }[];
  answer_blocks: { id: string; answer_of: number[]; answer_text: string }[];
  footnotes: (GoldNote & { marker: { in: string; question_number: number } })[];
}

/** Words whose hyphen the gold leaves open: "Participatiewet-uitkering" may be one word or two. */
const AMBIGUOUS = /participatiewet-?uitkering|sociaal-?economisch|fenomeen-?niveau/giu;

const same = (a: string, b: string) => collapse(a) === collapse(b);
const collapse = (text: string) =>
  text
    .replaceAll(AMBIGUOUS, (word) => word.replace('-', '').toLowerCase())
    .split(/\s+/u)
    .filter(Boolean)
    .join(' ');

function read(start: string): { text: string; paper: Paper } {
  const file = readdirSync(`${SHARED}/seeds`).find((name) => name.startsWith(start)) ?? '';
  const text = readFileSync(`${SHARED}/seeds/${file}`, 'utf8');
  const papers = parse(text, createHash('sha256').update(text).digest('hex'));
  const [paper] = papers;
  if (!paper) throw new Error(`${file} gave no paper`);
  return { text, paper };
}

const gold = <T>(name: string) =>
  JSON.parse(readFileSync(`${SHARED}/gold/${name}.json`, 'utf8')) as T;

/** A row that counts what is right; the first few that are wrong stand in its name. */
function counted<T>(name: string, items: readonly T[], isRight: (item: T) => boolean): QualityRow {
  const wrong = items.filter((item) => !isRight(item));
  const value = items.length - wrong.length;
  return { name, value, goal: items.length, ok: wrong.length === 0 };
}

const exactly = (name: string, value: number | string, goal: number | string): QualityRow => ({
  name,
  value,
  goal,
  ok: value === goal
});

function lossless(name: string, { text, paper }: { text: string; paper: Paper }): QualityRow {
  return exactly(`${name}: characters lost or held twice`, lossesOf([paper], text).length, 0);
}

function letterRows(): QualityRow[] {
  const document = read('000_');
  const { paper } = document;
  const { header, questions, footnotes, markers } = gold<GoldLetter>('gold-000');
  const set = paper.questionSets[0];
  const answerOf = (number: number) => {
    const id = set?.questions.find((question) => question.number === number)?.id;
    return set?.answers.filter(({ questionIds }) => id && questionIds.includes(id)) ?? [];
  };
  const marks = [...(set?.questions ?? []), ...(set?.answers ?? [])].flatMap(
    ({ footnoteMarks }) => footnoteMarks
  );
  return [
    exactly('letter: kind', paper.kind, 'answer-letter'),
    exactly('letter: case number', set?.caseNumber ?? '', header.kenmerk),
    exactly('letter: subject', set?.title ?? '', header.subject),
    exactly('letter: submitted on', set?.submittedOn ?? '', header.questions_sent_on),
    exactly(
      'letter: submitters',
      set?.submitters.map(({ name, group }) => `${name} ${group}`).join() ?? '',
      header.askers.map(({ name, party }) => `${name} ${party}`).join()
    ),
    exactly('letter: questions', set?.questions.length ?? 0, questions.length),
    counted('letter: question texts', questions, ({ number, question_text }) =>
      same(set?.questions.find((question) => question.number === number)?.text ?? '', question_text)
    ),
    counted('letter: answer texts', questions, ({ number, answer_paragraphs }) => {
      const answers = answerOf(number);
      const text = answer_paragraphs.map((paragraph) => paragraph.text).join('\n');
      return answers.length === 1 && same(answers[0]?.text ?? '', text);
    }),
    counted('letter: notes', footnotes, ({ number, text }) =>
      paper.footnotes.some((note) => note.label === `${number}` && same(note.text, text))
    ),
    counted('letter: notes with their mark', footnotes, ({ number }) =>
      paper.footnotes.some(({ label, mark }) => label === `${number}` && mark !== undefined)
    ),
    exactly('letter: marks', marks.length, markers.length),
    lossless('letter', document)
  ];
}

function listRows(): QualityRow[] {
  const document = read('004_');
  const { paper } = document;
  const { questions, answer_blocks, footnotes } = gold<GoldList>('gold-004');
  const set = paper.questionSets[0];
  const byNumber = new Map(set?.questions.map((question) => [question.number, question]));
  const answers = set?.answers ?? [];
  const numbersOf = (answer: Answer) => answer.questionNumbers.join();
  const answersOf = (number: number) => {
    const id = byNumber.get(number)?.id ?? '';
    return answers.filter(({ questionIds }) => questionIds.includes(id));
  };
  const places = new Map<string, readonly number[]>();
  for (const { id, numbers } of set?.questions ?? []) places.set(id, numbers);
  for (const { id, questionNumbers } of answers) places.set(id, questionNumbers);
  return [
    exactly('list: kind', paper.kind, 'list-of-questions'),
    exactly('list: questions', set?.questions.length ?? 0, questions.length),
    counted('list: question headings', questions, ({ number, heading }) =>
      same(byNumber.get(number)?.heading?.text ?? '', heading)
    ),
    counted('list: question texts', questions, ({ number, question_text }) =>
      same(byNumber.get(number)?.text ?? '', question_text)
    ),
    exactly('list: answers', answers.length, answer_blocks.length),
    counted('list: answer texts', answer_blocks, ({ answer_of, answer_text }) =>
      answers.some(
        (answer) => numbersOf(answer) === answer_of.join() && same(answer.text, answer_text)
      )
    ),
    counted('list: questions with their answer', questions, ({ number, answer_of }) =>
      answersOf(number).some((answer) => numbersOf(answer) === answer_of.join())
    ),
    counted('list: pointers', questions, ({ number, see }) => {
      const pointers = answersOf(number).flatMap(({ refersTo }) => refersTo ?? []);
      return pointers.join() === (see ?? []).join();
    }),
    exactly('list: notes', paper.footnotes.length, footnotes.length),
    counted('list: note texts', footnotes, ({ number, text }) =>
      paper.footnotes.some((note) => note.label === `${number}` && same(note.text, text))
    ),
    counted('list: marks in their question', footnotes, ({ number, marker }) => {
      const mark = paper.footnotes.find(({ label }) => label === `${number}`)?.mark;
      return places.get(mark?.in ?? '')?.includes(marker.question_number) ?? false;
    }),
    lossless('list', document)
  ];
}

function pageRows(): QualityRow[] {
  const document = read('001_');
  const sets = document.paper.questionSets;
  const headed = sets.filter(({ title }) => title !== undefined);
  const lost = document.paper.diagnostics.filter(({ code }) => code === 'set-header-missing');
  const open = sets.filter(({ answers }) => answers.length === 0);
  const growing = headed.filter(({ title }) => title?.startsWith('De groeiende afhankelijkheid'));
  return [
    exactly('page: kind', document.paper.kind, 'web-page'),
    exactly('page: headed sets', headed.length, 23),
    exactly('page: sets that lost their header', lost.length, 1),
    exactly('page: sets in all', sets.length, 24),
    exactly('page: sets of the cloud series', growing.length, 8),
    counted('page: cloud series unanswered', growing, (set) => open.includes(set)),
    counted('page: submitters', headed, ({ submitters }) => submitters.length > 0),
    counted('page: addressees', headed, ({ addressees }) => addressees.length > 0),
    lossless('page', document)
  ];
}

function letterOfPolicyRows(): QualityRow[] {
  const document = read('002_');
  const { paper } = document;
  const drawn: string[] = [];
  const draw = (sections: readonly Section[], depth: number) => {
    for (const { number, title, children } of sections) {
      if (number || title) drawn.push(`${depth} ${number ?? ''} ${title ?? ''}`);
      draw(children, depth + 1);
    }
  };
  draw(paper.sections, 1);
  const numbered = ['Prioriteit 1', 'Prioriteit 2', '1.1', '1.2', '2.1', '2.2'];
  return [
    exactly('policy letter: kind', paper.kind, 'government-letter'),
    exactly('policy letter: questions', paper.questionSets.length, 0),
    exactly('policy letter: notes', paper.footnotes.length, 84),
    counted(
      'policy letter: notes with their mark',
      paper.footnotes,
      ({ mark }) => mark !== undefined
    ),
    counted('policy letter: numbered headings', numbered, (number) =>
      drawn.some((line) => line.includes(number))
    ),
    lossless('policy letter', document)
  ];
}

function memoRows(): QualityRow[] {
  const document = read('003_');
  const { paper } = document;
  const titles = paper.sections.map(({ title }) => title ?? '').join();
  return [
    exactly('memo: kind', paper.kind, 'decision-memo'),
    exactly('memo: questions', paper.questionSets.length, 0),
    exactly('memo: fields', paper.fields.length, 10),
    exactly('memo: sections', titles, 'Aanleiding,Geadviseerd besluit,Kern,Toelichting,Motivering'),
    lossless('memo', document)
  ];
}

/** How well the five real documents are read, against what was found by reading them completely. */
export async function run(): Promise<QualityTable> {
  const title = 'Reading';
  if (!existsSync(`${SHARED}/gold`)) {
    return { title: `${title} (skipped: ${SHARED} is not there)`, rows: [] };
  }
  return {
    title,
    rows: [...letterRows(), ...listRows(), ...pageRows(), ...letterOfPolicyRows(), ...memoRows()]
  };
}
