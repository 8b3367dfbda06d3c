import { expect, test } from 'vitest';
import { HEDGE_QUESTIONS as ASKED } from '../../../tests/generate/hedge-questions.ts';
import { entryOf } from '../../../tests/generate/paper.ts';
import { findVersions } from '../../core/compare/versions.ts';
import { readExchanges } from '../../core/reading/exchange.ts';
import { shiftRepair } from './shift-repair.ts';

const shifted = ASKED.map(({ question }, at) => {
  const answer = [ASKED[0]!.answer, ASKED[2]!.answer, ASKED[3]!.answer][at];
  return answer === undefined ? { question } : { question, answer };
});

test('answers that a lost one made move up go back down, as one run', () => {
  const page = entryOf('page', [{ exchanges: shifted }], 'web-page');
  const versions = findVersions([entryOf('letter', [{ exchanges: ASKED }]), page]);
  const exchanges = readExchanges(page.papers[0]!.questionSets[0]!);
  expect(shiftRepair('page/0', exchanges, versions)).toEqual({
    runs: [
      {
        by: 1,
        run: [
          { answerId: 'page/0/a2', questionIds: ['page/0/q3'] },
          { answerId: 'page/0/a3', questionIds: ['page/0/q4'] }
        ]
      }
    ],
    numbers: [2, 3],
    isSuspected: false
  });
  // The source that is right has nothing to repair.
  expect(shiftRepair('letter/0', [], versions)).toBeUndefined();
});
