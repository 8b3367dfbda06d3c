import { damage, restyle } from './noise.ts';
import type { ExchangeText } from './paper.ts';
import type { Writer } from './prose.ts';
import type { Random } from './random.ts';

/** What was done to a copy, by the numbers of the questions. */
export interface Planted {
  exchanges: ExchangeText[];
  /** "13 holds 14": the slot and the question to which its answer belongs. */
  shifted: { slot: number; belongsTo: number }[];
  missing: number[];
  paragraphs: { question: number; paragraph: number }[];
}

const SHORT_ANSWERS = ['Ja.', 'Nee.', 'Ja, dat klopt.', 'Zie het antwoord op vraag 1.'];

/** A set of questions with answers, some of them short, some of several paragraphs. */
export function inventSet(writer: Writer, random: Random, size: number): ExchangeText[] {
  const subject = writer.topic();
  return Array.from({ length: size }, (): ExchangeText => {
    const topic = [...writer.topic(), ...subject.slice(0, 3)];
    const question = writer.sentence(topic, random.between(10, 40)).replace(/\.$/, '?');
    if (random.chance(0.12)) return { question, answer: random.pick(SHORT_ANSWERS) };
    const paragraphs = Array.from({ length: random.between(1, 4) }, () =>
      writer.paragraph(topic, random.between(1, 6))
    );
    return { question, answer: paragraphs.join('\n\n') };
  });
}

/** The same set as another source prints it: other quotes, and this share of its words damaged. */
export function copySet(
  exchanges: readonly ExchangeText[],
  rate: number,
  random: Random
): ExchangeText[] {
  return exchanges.map(({ question, answer }) => ({
    question: damage(restyle(question, random), rate, random),
    ...(answer !== undefined && { answer: damage(restyle(answer, random), rate, random) })
  }));
}

const NOTHING = { shifted: [], missing: [], paragraphs: [] };

/** Loses the answer at one place and moves some of the next ones up; or the other way round. */
export function plantShift(exchanges: readonly ExchangeText[], random: Random): Planted {
  const run = random.between(1, Math.min(5, exchanges.length - 1));
  const first = random.between(0, exchanges.length - run - 1);
  const up = random.chance(0.5);
  const answers = exchanges.map(({ answer }) => answer);
  const [lost, emptied] = up ? [first, first + run] : [first + run, first];
  const step = up ? 1 : -1;
  const shifted: Planted['shifted'] = [];
  for (let at = lost; at !== emptied; at += step) {
    answers[at] = answers[at + step];
    shifted.push({ slot: at + 1, belongsTo: at + step + 1 });
  }
  answers[emptied] = undefined;
  return { ...NOTHING, exchanges: withAnswers(exchanges, answers), shifted, missing: [lost + 1] };
}

/** Loses one answer, so that all after it stand one question too early: the last one has none. */
export function plantLongShift(exchanges: readonly ExchangeText[], lost: number): ExchangeText[] {
  const answers = exchanges.map(({ answer }, at) =>
    at < lost ? answer : exchanges[at + 1]?.answer
  );
  return withAnswers(exchanges, answers);
}

/** Exchanges two neighbouring answers. */
export function plantSwap(exchanges: readonly ExchangeText[], random: Random): Planted {
  const at = random.between(0, exchanges.length - 2);
  const answers = exchanges.map(({ answer }) => answer);
  [answers[at], answers[at + 1]] = [answers[at + 1], answers[at]];
  return {
    ...NOTHING,
    exchanges: withAnswers(exchanges, answers),
    shifted: [
      { slot: at + 1, belongsTo: at + 2 },
      { slot: at + 2, belongsTo: at + 1 }
    ]
  };
}

/** Loses one answer. */
export function plantLoss(exchanges: readonly ExchangeText[], random: Random): Planted {
  const lost = random.between(0, exchanges.length - 1);
  const answers = exchanges.map(({ answer }, at) => (at === lost ? undefined : answer));
  return { ...NOTHING, exchanges: withAnswers(exchanges, answers), missing: [lost + 1] };
}

/** Loses one paragraph of an answer of several, if there is one. */
export function plantParagraphLoss(exchanges: readonly ExchangeText[], random: Random): Planted {
  const long = exchanges.flatMap(({ answer }, at) => (answer?.includes('\n\n') ? [at] : []));
  if (long.length === 0) return { ...NOTHING, exchanges: [...exchanges] };
  const at = random.pick(long);
  const answers = exchanges.map(({ answer }) => answer);
  const paragraphs = answers[at]!.split('\n\n');
  const lost = random.between(0, paragraphs.length - 1);
  answers[at] = paragraphs.filter((_, index) => index !== lost).join('\n\n');
  return {
    ...NOTHING,
    exchanges: withAnswers(exchanges, answers),
    paragraphs: [{ question: at + 1, paragraph: lost + 1 }]
  };
}

function withAnswers(
  exchanges: readonly ExchangeText[],
  answers: readonly (string | undefined)[]
): ExchangeText[] {
  return exchanges.map(({ question }, at) => {
    const answer = answers[at];
    return answer === undefined ? { question } : { question, answer };
  });
}
