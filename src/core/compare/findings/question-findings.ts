import type { Finding } from '../finding.ts';
import { type Half, halvesOf } from '../pairing/pair-maps.ts';
import { placeOf } from '../pairing/place.ts';
import type { SetEntry } from '../pairing/set-entry.ts';
import type { SetPair } from '../pairing/set-pair.ts';
import type { TextFinder } from './text-finder.ts';
import { featuresOf } from '../tokens/text-item.ts';

/** Shorter texts are remains of a layout, not questions. */
const LEAST_WORDS = 3;
/** The share of a question that may stand among other questions of the set. */
const ABSENT = 0.5;

/** Questions of one submission that the other source does not have. */
export function questionFindings(pair: SetPair, find: TextFinder): Finding[] {
  return halvesOf(pair).flatMap((half) => missingQuestions(half, find));
}

function missingQuestions(half: Half, find: TextFinder): Finding[] {
  const there = new Set(
    half.other.questions.flatMap(({ pairs, tokens }) => [...pairs, ...tokens.keys])
  );
  return half.own.questions.flatMap((item, question): Finding[] => {
    if (half.questions[question]!.length > 0 || item.tokens.count < LEAST_WORDS) return [];
    const features = featuresOf(item);
    const shared = features.filter((feature) => there.has(feature)).length;
    // What one source read as a question may be part of an answer in the other.
    if (shared > ABSENT * features.length || find(half.other, item)) return [];
    const { number } = half.own.set.questions[question]!;
    return [
      {
        code: 'question-missing',
        in: placeOf(half.other),
        other: placeOf(half.own, question),
        data: { number },
        evidence: []
      }
    ];
  });
}

/** Numbers that a set skips; nothing where its numbers were counted or start over. */
export function numberingGaps(entry: SetEntry): Finding[] {
  const { questions } = entry.set;
  if (questions.some(({ numbered }) => numbered === false)) return [];
  const present = new Set(questions.flatMap(({ numbers }) => [...numbers]));
  const numbers = [...present].sort((x, y) => x - y);
  const first = numbers[0];
  const last = numbers.at(-1);
  if (first === undefined || last === undefined || last - first > 3 * numbers.length) return [];
  const missing: number[] = [];
  for (let number = first; number < last; number++) if (!present.has(number)) missing.push(number);
  if (missing.length === 0) return [];
  return [{ code: 'numbering-gap', in: placeOf(entry), data: { missing }, evidence: [] }];
}
