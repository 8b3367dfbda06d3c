import { expect, test } from 'vitest';
import { parse } from '../../src/core/parse/parse.ts';
import { collectionsOfOne, ordinaryCollections } from '../generate/ordinary-collections.ts';

const setsOf = (text: string) => parse(text, 'paper').flatMap(({ questionSets }) => questionSets);

test('each of several sets on a page is read by itself, whatever its head', () => {
  const pages = [...ordinaryCollections()];
  const misread = pages.filter(({ text, sets }) => {
    const read = setsOf(text).map(({ questions, answers }) => ({
      questions: questions.map((question) => question.text.trim()),
      answers: answers.map((answer) => answer.text.trim())
    }));
    return JSON.stringify(read) !== JSON.stringify(sets);
  });
  expect(misread.map(({ name }) => name)).toEqual([]);
  expect(pages.length).toBeGreaterThan(100);
});

test('one set stays one, whatever stands in it or behind it', () => {
  const papers = [...collectionsOfOne()];
  const cut = papers.filter(({ text }) => setsOf(text).length > 1);
  expect(cut.map(({ name }) => name)).toEqual([]);
  expect(papers.length).toBeGreaterThan(300);
});
