import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { parse } from '../../src/core/parse/parse.ts';
import { HEAD_FACTS, lettersWithHeads } from '../generate/ordinary-heads.ts';

test('a letter says who asks and answers, when and about what, whatever ordinary head it has', () => {
  const misread = [...lettersWithHeads(700)]
    .map(({ text, says }) => {
      const [paper] = parse(text, 'paper');
      const set = paper?.questionSets[0];
      return {
        read: {
          kind: paper?.kind,
          title: paper?.title,
          writtenOn: paper?.date,
          subject: set?.title,
          sentOn: set?.submittedOn,
          number: set?.caseNumber,
          submitters: set?.submitters,
          respondents: set?.respondents.map((person) => ({
            ...person,
            role: person.role?.toLowerCase()
          })),
          questions: set?.questions.length,
          answers: set?.answers.map((answer) => answer.text.trim())
        },
        expected: {
          kind: 'answer-letter',
          title: says.titleOfPaper,
          writtenOn: HEAD_FACTS.writtenOn,
          subject: says.subject,
          sentOn: HEAD_FACTS.sentOn,
          number: HEAD_FACTS.number,
          submitters: says.submitters,
          respondents: [says.signedBy, ...says.also],
          questions: 1,
          answers: ['Ik vind het jammer.']
        }
      };
    })
    .filter(({ read, expected }) => !isDeepStrictEqual(read, expected));
  expect(misread).toEqual([]);
});
