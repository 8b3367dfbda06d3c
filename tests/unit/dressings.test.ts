import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from '../../src/core/parse/parse.ts';
import { dressings } from '../generate/dressings.ts';

const REAL = '../shared/seeds';
const folders = ['seeds', ...(existsSync(REAL) ? [REAL] : [])];
const files = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => `${folder}/${file}`)
);

/**
 * Letters, digits and signs, in whatever form they are written; without the numbers of which only the
 * numbers round them tell whether they are marks of notes, as "4 april jl.13".
 */
const plain = (text: string) =>
  text
    .normalize('NFKC')
    .replaceAll(/(?<=jl\.)\d+/gu, '')
    .replaceAll(/[‘’]/gu, "'")
    .replaceAll(/[“”]/gu, '"')
    .replaceAll(/\s+/gu, ' ')
    .trim();

/** Which questions and answers a text holds, what they say, and who asked whom about what. */
function read(text: string) {
  return parse(text, '0'.repeat(64)).map(({ kind, questionSets }) => ({
    kind,
    sets: questionSets.map(({ questions, answers, ...facts }) => ({
      facts: plain(
        JSON.stringify([
          facts.title,
          facts.caseNumber,
          facts.submittedOn,
          facts.submitters,
          facts.addressees
        ])
      ),
      questions: questions.map((question) => [question.numbers.join(), plain(question.text)]),
      answers: answers.map((answer) => [answer.questionNumbers.join(), plain(answer.text)])
    }))
  }));
}

// What a page prints round the text
const HAS_PAGES = /\f|vergaderjaar \d{4}\S\d{4}, |Pagina \d/u;

/** Lines of paragraphs are longer than those of print, and several. */
function hasParagraphs(text: string): boolean {
  const lines = text.split('\n');
  return lines.length > 2 && lines.some(({ length }) => length > 200);
}

describe.for(files)('%s', (file) => {
  const text = readFileSync(file, 'utf8');
  const expected = read(text);
  const fitting = dressings.filter(
    ({ printsPages, breaksLines }) =>
      !(printsPages && HAS_PAGES.test(text)) && !(breaksLines && !hasParagraphs(text))
  );
  test.for(fitting)('is read alike with $name', ({ dress }) => {
    expect(read(dress(text))).toEqual(expected);
  });
});
