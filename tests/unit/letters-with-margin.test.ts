import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { lossesOf } from '../../src/core/parse/lossless.ts';
import { parse } from '../../src/core/parse/parse.ts';
import { lettersWithMargin, MARGIN_FACTS } from '../generate/letters-with-margin.ts';

test('what stands in the margin of a letter is read before it, and on later pages cut out', () => {
  const misread = [...lettersWithMargin(400)]
    .map(({ text, ...expected }) => {
      const papers = parse(text, 'letter');
      const [paper] = papers;
      const set = paper?.questionSets[0];
      const reference = paper?.fields.find(
        ({ label }) => /kenmerk|referentie/iu.test(label) && !label.startsWith('Uw')
      );
      return {
        text,
        read: {
          papers: papers.length,
          lost: lossesOf(papers, text).length,
          date: paper?.date,
          reference: reference?.value,
          sentOn: set?.submittedOn,
          submitters: set?.submitters.map(({ name }) => name),
          caseNumber: set?.caseNumber,
          questions: set?.questions.map((question) => question.text),
          answers: set?.answers.map((answer) => answer.text),
          opening: paper?.sections.some((section) => section.text.includes(expected.opening))
        },
        expected: {
          papers: 1,
          lost: 0,
          date: MARGIN_FACTS.writtenOn,
          reference: MARGIN_FACTS.reference,
          sentOn: MARGIN_FACTS.sentOn,
          submitters: [MARGIN_FACTS.submitter],
          caseNumber: expected.caseNumber,
          questions: expected.questions,
          answers: expected.answers,
          opening: true
        }
      };
    })
    .filter(({ read, expected }) => !isDeepStrictEqual(read, expected));
  expect(misread).toEqual([]);
});
