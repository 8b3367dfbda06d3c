import fc from 'fast-check';
import type { Exchange, Matter } from './model.ts';
import { answer, minister, question, subject, submitter } from './vocabulary.ts';

/** What a form can show of a matter. */
interface MatterLimits {
  /** Whether one answer may serve several questions. */
  joint: boolean;
  /** Whether questions may stay without an answer: none, some, or all of them. */
  unanswered: 'none' | 'all';
  maxExchanges?: number;
}

function exchange({ joint, unanswered }: MatterLimits): fc.Arbitrary<Exchange> {
  const questions = fc.array(question, { minLength: 1, maxLength: joint ? 4 : 1, size: 'small' });
  if (unanswered === 'all') {
    return questions.map((asked) => ({ questions: asked.slice(0, 1), oneHeading: false }));
  }
  return fc.record({ questions, answer, oneHeading: fc.boolean() });
}

const day = fc
  .date({
    min: new Date('2012-01-01T00:00:00Z'),
    max: new Date('2025-12-01T00:00:00Z'),
    noInvalidDate: true
  })
  .map((date) => date.toISOString().slice(0, 10));

/** A random set of questions, with answers as far as the form shows them. */
export function matter(limits: MatterLimits): fc.Arbitrary<Matter> {
  return fc.record({
    subject,
    submitters: fc.uniqueArray(submitter, {
      minLength: 1,
      maxLength: 3,
      selector: ({ name }) => name
    }),
    minister,
    submittedOn: day,
    receivedOn: day,
    caseNumber: fc.integer({ min: 30000, max: 39999 }).map((n) => `2025Z${n}`),
    exchanges: fc.array(exchange(limits), { minLength: 1, maxLength: limits.maxExchanges ?? 8 })
  });
}
