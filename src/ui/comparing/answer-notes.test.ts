import { expect, test } from 'vitest';
import { HEDGE_QUESTIONS as ASKED } from '../../../tests/generate/hedge-questions.ts';
import { entryOf } from '../../../tests/generate/paper.ts';
import { tellOnce } from '../../core/compare/findings/told-once.ts';
import { findVersions } from '../../core/compare/versions.ts';
import type { Finding } from '../../core/compare/finding.ts';
import { answerNotes, suspicionAbout } from './answer-notes.ts';

/** The answers of the page: the second is lost, and the third stands in its place. */
const PAGE = [ASKED[0]!.answer, ASKED[2]!.answer, undefined, ASKED[3]!.answer];

test('a question says that its answer is lost, or where it stands instead', () => {
  const page = entryOf(
    'page',
    [
      {
        exchanges: ASKED.map(({ question }, at) => {
          const answer = PAGE[at];
          return answer === undefined ? { question } : { question, answer };
        })
      }
    ],
    'web-page'
  );
  const letters = ['letter', 'copy'].map((name) => entryOf(name, [{ exchanges: ASKED }]));
  const notes = answerNotes(findVersions([...letters, page]));
  const told = [...notes].map(([id, own]) => [
    id,
    ...own.map((note) => `${note.code} ${'number' in note ? note.number : note.to.sourceId}`)
  ]);
  expect(Object.fromEntries(told.map(([id, ...own]) => [id, own]))).toEqual({
    'page/0/q2': ['belongs-to 3', expect.stringMatching(/^missing (letter|copy)$/)],
    'page/0/q3': ['stands-at 2']
  });
});

test('a question whose answer lacks its start says which paragraph, and where it is', () => {
  const long = `${ASKED[0]!.answer}\n\n${ASKED[1]!.answer}\n\n${ASKED[3]!.answer}`;
  const short = `${ASKED[1]!.answer}\n\n${ASKED[3]!.answer}`;
  const [whole, cut] = [long, short].map((answer, at) =>
    entryOf(at === 0 ? 'letter' : 'page', [
      { exchanges: [{ ...ASKED[0]!, answer }, ASKED[2]!, { ...ASKED[3]!, answer: 'Nee.' }] }
    ])
  );
  const notes = answerNotes(findVersions([whole!, cut!]));
  expect([...notes.keys()]).toEqual(['page/0/q1']);
  expect(notes.get('page/0/q1')).toMatchObject([
    { code: 'paragraph-missing', paragraph: 1, to: { questionId: 'letter/0/q1' } }
  ]);
});

test('a suspicion is told at each answer of its run, unless a comparison has proven more', () => {
  const at = { sourceId: 's', paperId: 'p', setId: 'page/0', set: 0, span: [0, 9] } as const;
  const suspected: Finding = {
    code: 'suspected-shift',
    in: at,
    data: { offset: 1, numbers: [2, 3], confidence: 0.7 },
    evidence: []
  };
  expect(suspicionAbout([suspected], 'page/0', 3)).toBe(suspected);
  expect(suspicionAbout([suspected], 'page/0', 4)).toBeUndefined();
  expect(suspicionAbout([suspected], 'page/1', 3)).toBeUndefined();
  const proven: Finding = {
    code: 'answer-shifted',
    in: at,
    data: { belongsTo: 4 },
    evidence: []
  };
  expect(suspicionAbout([suspected, proven], 'page/0', 3)).toBeUndefined();
});

test('a paragraph that one of four sources has alone is noted there, not at the other three', () => {
  const [short, long] = [
    `${ASKED[0]!.answer}\n\n${ASKED[3]!.answer}`,
    `${ASKED[0]!.answer}\n\n${ASKED[1]!.answer}\n\n${ASKED[3]!.answer}`
  ];
  const found = findVersions(
    [short, short, long, short].map((answer, at) =>
      entryOf(`source${at}`, [{ exchanges: [{ ...ASKED[0]!, answer }, ASKED[2]!] }])
    )
  );
  const told = tellOnce(found, () => 'answer-letter').map(({ finding }) => finding);
  const notes = answerNotes({ findings: told, pairs: found.pairs });
  expect([...notes].map(([id, own]) => [id, ...own.map(({ code }) => code)])).toEqual([
    ['source2/0/q1', 'paragraph-extra']
  ]);
});
