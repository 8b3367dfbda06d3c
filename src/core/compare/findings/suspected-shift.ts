import { referenceEvidence } from './cross-references.ts';
import type { Evidence, Finding } from '../finding.ts';
import { placeOf } from '../pairing/place.ts';
import { questionFit } from '../pairing/question-fit.ts';
import type { SetEntry } from '../pairing/set-entry.ts';

/** How far answers may have slid. */
const OFFSETS = [-1, 1, -2, 2];
/** Further away an answer fits by chance: that much a slide has to surpass, this many times. */
const BY_CHANCE = [-3, 3, -4, 4];
const OUTSTANDING = 2;
/** Rather silent than wrong: an unshifted set of 235 stays below 2.5 in one answer, none in three. */
const LEAST_RUN = 3;
const LEAST_GAIN = 4;
/** Share of the run's answers that must fit the other question better. */
const MOSTLY = 0.75;
/** How many answers are shown with the words that gave them away. */
const SHOWN = 3;

interface Slide {
  offset: number;
  /** Answers from `first` to `last`, inclusive. */
  first: number;
  last: number;
  gain: number;
}

/**
 * Answers that, over a run, fit the question before or after their own markedly better: as when a
 * source lost or merged a question. Found by the text alone, without a second version.
 */
export function suspectedShift(entry: SetEntry): Finding[] {
  const { fit, sharedWords } = questionFit(entry);
  const own = entry.answers.map((_, answer) => entry.questionsOf[answer]![0]);
  const gains = (offset: number) =>
    own.map((question, answer) => {
      // The answer to several questions fits each of them in part.
      if (question === undefined || entry.questionsOf[answer]!.length > 1) return 0;
      if (mayAnswerSeveral(entry, question, offset)) return 0;
      return fit(question + offset, answer) - fit(question, answer);
    });
  const slides = [...OFFSETS, ...BY_CHANCE].map((offset) => bestRun(gains(offset), offset));
  slides.sort((x, y) => y.gain - x.gain);
  const [best, next] = slides;
  if (!best || !OFFSETS.includes(best.offset) || best.gain < OUTSTANDING * next!.gain) return [];
  if (!isConvincing(best, gains(best.offset))) return [];
  if (!isWithoutGaps(own.slice(best.first, best.last + 1))) return [];
  const { offset, first, last, gain } = best;
  const run = own.slice(first, last + 1);
  const fitOwn = run.reduce<number>(
    (sum, question, at) => sum + fit(question ?? -1, first + at),
    0
  );
  const evidence = run
    .map((question, at) => ({ question: question ?? -1, answer: first + at }))
    .map(({ question, answer }) => ({
      number: entry.set.questions[question]?.number ?? 0,
      words: sharedWords(question + offset, answer).slice(0, 4),
      gain: fit(question + offset, answer) - fit(question, answer)
    }))
    .sort((x, y) => y.gain - x.gain)
    .slice(0, SHOWN)
    .map(({ number, words }): Evidence => ({ code: 'shared-words', number, words }));
  return [
    {
      code: 'suspected-shift',
      in: placeOf(entry),
      data: {
        offset,
        numbers: run.flatMap((question) => entry.set.questions[question ?? -1]?.number ?? []),
        confidence: gain / (gain + fitOwn)
      },
      evidence: [
        { code: 'fit-elsewhere', here: fitOwn, other: fitOwn + gain },
        ...evidence,
        ...run.flatMap((_, at) => referenceEvidence(entry, first + at)).slice(0, SHOWN)
      ]
    }
  ];
}

/** Whether hardly a question of the run is without an answer: else some serve several questions. */
function isWithoutGaps(run: readonly (number | undefined)[]): boolean {
  const questions = run.filter((question) => question !== undefined);
  return Math.max(...questions) - Math.min(...questions) <= run.length;
}

/**
 * Whether an answer may be meant for the unanswered questions just before its own as well: then
 * that it fits one of those is no wonder.
 */
function mayAnswerSeveral({ answersOf }: SetEntry, question: number, offset: number): boolean {
  if (offset >= 0) return false;
  return answersOf.slice(Math.max(0, question + offset), question).every((of) => of.length === 0);
}

/** The run with the greatest sum (Jay Kadane). */
function bestRun(gains: readonly number[], offset: number): Slide {
  const best: Slide = { offset, first: 0, last: -1, gain: 0 };
  let [sum, first] = [0, 0];
  gains.forEach((gain, at) => {
    sum += gain;
    if (sum <= 0) [sum, first] = [0, at + 1];
    else if (sum > best.gain) Object.assign(best, { first, last: at, gain: sum });
  });
  return best;
}

/** Whether a run is long, high and even enough. */
function isConvincing({ first, last, gain }: Slide, gains: readonly number[]): boolean {
  // "Ja." fits any question as well as the next.
  const run = gains.slice(first, last + 1).filter((one) => one !== 0);
  const better = run.filter((one) => one > 0).length;
  return gain >= LEAST_GAIN && run.length >= LEAST_RUN && better >= MOSTLY * run.length;
}
