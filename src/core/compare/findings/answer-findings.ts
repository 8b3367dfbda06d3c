import { referenceEvidence } from './cross-references.ts';
import { deviatingHalf, outranks } from './deviating.ts';
import type { Evidence, Finding, Place } from '../finding.ts';
import { footnoteEvidence } from './footnotes.ts';
import { expectedPlaces, type Half, halvesOf, isInPlace, isShifted } from '../pairing/pair-maps.ts';
import { placeOf, placeOfAnswer } from '../pairing/place.ts';
import type { SetPair } from '../pairing/set-pair.ts';
import { similarityOf } from '../tokens/similarity.ts';
import { isShort, sameWords, type TextItem } from '../tokens/text-item.ts';
import type { TextFinder } from './text-finder.ts';

/** Shorter texts ("Ja, dat klopt.") are rewritten, not replaced. */
const LEAST_WORDS = 8;
/** "Ja, dat is zo." beside "Ja, dat klopt." */
const SHORT_ALIKE = 0.3;

/** Where answers of one submission stand under another question, are lost or were replaced. */
export function answerFindings(pair: SetPair, find: TextFinder): Finding[] {
  const halves = halvesOf(pair);
  const shifted = shiftedAnswers(pair, halves);
  return [
    ...shifted,
    ...halves.flatMap((half) => missingAnswers(half, shifted[0], find)),
    ...replacedAnswers(halves[0], find)
  ];
}

function shiftedAnswers(pair: SetPair, halves: readonly [Half, Half]): Finding[] {
  const [, second] = halves;
  const shifted = pair.answers.filter((match) => isShifted(halves, match));
  if (shifted.length === 0) return [];
  const { half, evidence } = deviatingHalf(
    halves,
    shifted.map((match) => ({ a: match.a[0]!, b: match.b[0]! }))
  );
  return shifted.map((match): Finding => {
    const [own, origin] = half === second ? [match.b[0]!, match.a[0]!] : [match.a[0]!, match.b[0]!];
    const question = half.own.questionsOf[own]![0]!;
    const belongsTo = half.other.set.questions[half.other.questionsOf[origin]![0]!]!.number;
    return {
      code: 'answer-shifted',
      in: placeOfAnswer(half.own, own),
      other: placeOf(half.other, ...half.questions[question]!),
      data: { belongsTo },
      evidence: [
        { code: 'similarity', value: match.similarity },
        ...referenceEvidence(half.own, own),
        ...evidence
      ]
    };
  });
}

/**
 * Answers of this half that the other half has nowhere, though it has their question. Where it is this
 * half whose answers shifted, they stand instead of those that gave way.
 */
function missingAnswers(half: Half, shift: Finding | undefined, find: TextFinder): Finding[] {
  if (half.other.answers.length === 0) return [];
  const findings: Finding[] = [];
  half.own.answers.forEach((item, answer) => {
    if (half.answers[answer]) return;
    const places = expectedPlaces(half, answer);
    const place = places[0];
    if (place === undefined || find(half.other, item)) return;
    const there = [...new Set(places.flatMap((at) => half.other.answersOf[at]!))];
    const strangers = there.flatMap((other) => strangerAt(half, other, answer));
    if (strangers.length < there.length) return;
    // One of several answers with these words: which of them is gone cannot be told.
    if (there.length > 0 && half.own.answers.some((same) => same !== item && sameWords(same, item)))
      return;
    // Its words stand there, in a place where they cannot be told from others.
    if (half.other.answers.some((same, at) => !half.otherAnswers[at] && saysAlike(same, item)))
      return;
    const [own, other] = [placeOfAnswer(half.own, answer), placeOf(half.other, ...places)];
    const words = item.tokens.count;
    const inPlace = half.other.answers[there[0] ?? -1];
    if (inPlace && shift?.in.setId === own.setId) {
      findings.push(replaced(own, words, other, inPlace.tokens.count));
      return;
    }
    const evidence: Evidence[] = inPlace
      ? strangers.map((belongsTo) => ({ code: 'slot-taken', belongsTo }))
      : [{ code: 'slot-empty' }];
    findings.push({
      code: 'answer-missing',
      in: other,
      other: own,
      data: { words },
      evidence: [...evidence, ...footnoteEvidence(half.other, place)]
    });
  });
  return findings;
}

/** The number of the own question to which what stands in the place of an answer belongs. */
function strangerAt(half: Half, other: number, answer: number): number[] {
  const match = half.otherAnswers[other];
  const own = match
    ? half.answers.indexOf(match)
    : // The words of another answer that was not found back, or of a long one that stands there twice.
      half.own.answers.findIndex(
        (item, at) =>
          at !== answer &&
          (!half.answers[at] || !isShort(item)) &&
          saysAlike(item, half.other.answers[other]!)
      );
  if (own < 0 || (match && isInPlace(half, own, match))) return [];
  const question = half.own.questionsOf[own]![0];
  return question === undefined ? [] : [half.own.set.questions[question]!.number];
}

/** The same words, or of two short texts some of them. */
function saysAlike(a: TextItem, b: TextItem): boolean {
  return sameWords(a, b) || (isShort(a) && isShort(b) && similarityOf(a, b) >= SHORT_ALIKE);
}

/** Places where both halves have an answer and neither text is found in the other source. */
function replacedAnswers(half: Half, find: TextFinder): Finding[] {
  const findings: Finding[] = [];
  half.own.answers.forEach((item, answer) => {
    if (half.answers[answer]) return;
    const place = expectedPlaces(half, answer)[0];
    const other = place === undefined ? undefined : half.other.answersOf[place]![0];
    if (place === undefined || other === undefined || half.otherAnswers[other]) return;
    const text = half.other.answers[other]!;
    const [words, otherWords] = [item.tokens.count, text.tokens.count];
    if (Math.max(words, otherWords) < LEAST_WORDS) return;
    if (strangerAt(half, other, answer).length > 0) return;
    if (find(half.other, item) || find(half.own, text)) return;
    const [here, there] = [placeOfAnswer(half.own, answer), placeOf(half.other, place)];
    findings.push(
      outranks(half.other, half.own)
        ? replaced(here, words, there, otherWords)
        : replaced(there, otherWords, here, words)
    );
  });
  return findings;
}

function replaced(here: Place, words: number, other: Place, otherWords: number): Finding {
  const data = { words, otherWords };
  return { code: 'answer-replaced', in: here, other, data, evidence: [] };
}
