import { answerFindings } from './findings/answer-findings.ts';
import { compareExchanges, type ExchangePair } from './compare-exchanges.ts';
import type { Finding } from './finding.ts';
import { questionFindings } from './findings/question-findings.ts';
import type { SetPair } from './pairing/set-pair.ts';
import type { TextFinder } from './findings/text-finder.ts';
import { judgeSlips, type Vocabulary } from './vocabulary.ts';

/** Two sets that have to do with each other, and what their comparison gave. */
export interface ComparedSets {
  pair: SetPair;
  exchanges: readonly ExchangePair[];
  findings: readonly Finding[];
}

/**
 * Compares two versions of one submission; of other sets only their questions, since each has an
 * answer of its own.
 */
export function compareSets(pair: SetPair, find: TextFinder): ComparedSets {
  const { exchanges, findings } = compareExchanges(pair, find);
  const asked = questionFindings(pair, find);
  return pair.relation === 'same'
    ? { pair, exchanges, findings: [...answerFindings(pair, find), ...findings, ...asked] }
    : {
        pair,
        exchanges: exchanges.map(({ a, b, question }) => ({ a, b, question })),
        findings: asked
      };
}

/** The exchanges of two sets with their slips of the pen judged by the words of a library. */
export function judgedExchanges(
  { pair: { a, b }, exchanges }: ComparedSets,
  { isUsedElsewhere }: Vocabulary
): ExchangePair[] {
  const inA = (word: string) => isUsedElsewhere(word, a);
  const inB = (word: string) => isUsedElsewhere(word, b);
  return exchanges.map(({ question, answer, ...places }) => ({
    ...places,
    question: judgeSlips(question, inA, inB),
    ...(answer && { answer: judgeSlips(answer, inA, inB) })
  }));
}
