import { expect, test } from 'vitest';
import { createWriter } from '../../../../tests/generate/prose.ts';
import { createRandom } from '../../../../tests/generate/random.ts';
import { entryOf, type ExchangeText } from '../../../../tests/generate/paper.ts';
import { setEntries } from '../pairing/set-entry.ts';
import { suspectedShift } from './suspected-shift.ts';

/** A set whose answers use the words of their questions. */
function invent(size: number): ExchangeText[] {
  const random = createRandom(size);
  const writer = createWriter(random);
  return Array.from({ length: size }, () => {
    const topic = writer.topic();
    return { question: writer.sentence(topic, 25), answer: writer.paragraph(topic, 4) };
  });
}

function suspicions(exchanges: readonly ExchangeText[]) {
  return setEntries(entryOf('page', [{ exchanges }], 'web-page')).flatMap(suspectedShift);
}

const SET = invent(14);
/** From question 6 on each answer stands one question too far. */
const LATE = SET.map(({ question }, at) => ({
  question,
  answer: SET[at < 5 ? at : at - 1]!.answer!
}));

test('answers that stand one question too far are suspected', () => {
  const [finding] = suspicions(LATE);
  expect(finding).toMatchObject({ code: 'suspected-shift', data: { offset: -1 } });
  expect(finding?.data).toHaveProperty('numbers', [6, 7, 8, 9, 10, 11, 12, 13, 14]);
});

test('a set in order is not', () => {
  expect(suspicions(SET)).toEqual([]);
});

test('two swapped answers are too little to suspect a shift', () => {
  const swapped = SET.map(({ question }, at) => ({
    question,
    answer: SET[at === 3 ? 4 : at === 4 ? 3 : at]!.answer!
  }));
  expect(suspicions(swapped)).toEqual([]);
});
