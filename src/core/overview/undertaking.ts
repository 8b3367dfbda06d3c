import type { Paper, Section } from '../model/paper.ts';
import { sentenceEnd, sentenceStart } from '../parse/scan/sentences.ts';
import type { WhereIs, Whereabouts } from './whereabouts.ts';

/**
 * What parliament may count on, as a text says it: a promise that is made, a promise whose state
 * is reported, or a motion that is named.
 */
export interface Undertaking {
  type: 'commitment' | 'report' | 'motion';
  /** The sentence that says it. */
  text: string;
  /** Who, as printed: "Ik", "het kabinet"; of a motion its submitters. */
  by?: string;
  /** By when, as printed. */
  due?: string;
  /** `YYYY-MM-DD` of the last day of `due`, where that is certain. */
  dueOn?: string;
  /** How the motion is called in the text: "motie-Van Dalen c.s.". */
  motion?: string;
  /** What the sentence says of its state, as printed: "nog niet uitgevoerd". */
  state?: string;
  at: Whereabouts;
}

// "afgedaan", "nog niet uitgevoerd", "is aangenomen"; not "uitvoering"
const STATE =
  /(?<!\p{L})(?:(?:nog|vooralsnog|inmiddels|reeds|al)\s+)?(?:niet\s+)?(?:afgedaan|afgehandeld|uitgevoerd|nagekomen|ingelost|gestand\s+gedaan|aangenomen|verworpen|aangehouden|ingetrokken|ontraden|in\s+uitvoering)(?!\p{L})/iu;

// "de toezegging aan het lid", "deze toezeggingen"; not "zeg ik toe"
const PROMISE_NAMED = /(?<!\p{L})toezegging(?:en)?(?!\p{L})/giu;

/** The words that say how far something is; `undefined` where a sentence has none. */
export function stateIn(sentence: string): string | undefined {
  return STATE.exec(sentence)?.[0].replaceAll(/\s+/g, ' ');
}

/** All that a paper undertakes, in the order of the text. */
export function readUndertakings(paper: Paper, whereIs: WhereIs): Undertaking[] {
  const holders = holdersOf(paper);
  const texts = new Map(holders.map(({ id, text }) => [id, text]));
  const commitments = paper.commitments.map((commitment): Undertaking => {
    const { text, by, due, dueOn, span } = commitment;
    return {
      type: 'commitment',
      text,
      ...(by !== undefined && { by }),
      ...(due !== undefined && { due }),
      ...(dueOn !== undefined && { dueOn }),
      at: whereIs(span)
    };
  });
  const motions = paper.motions.map(({ raw, in: holder, span, submitters }): Undertaking => {
    const text = sentenceWith(texts.get(holder), raw) ?? raw;
    const state = stateIn(text);
    return {
      type: 'motion',
      text,
      motion: raw,
      ...(submitters.length > 0 && { by: submitters.join(', ') }),
      ...(state !== undefined && { state }),
      at: whereIs(span)
    };
  });
  const reports = holders.flatMap((holder) => readReports(holder, whereIs));
  return [...commitments, ...motions, ...reports].sort((a, b) => a.at.span[0] - b.at.span[0]);
}

interface TextHolder {
  id: string;
  text: string;
  spans: Paper['unplaced'][number]['spans'];
}

/** What speaks for the government: answers and sections, no questions. */
function holdersOf(paper: Paper): TextHolder[] {
  const sections = (list: readonly Section[]): TextHolder[] =>
    list.flatMap((section) => [section, ...sections(section.children)]);
  return [
    ...paper.questionSets.flatMap(({ questions, answers }) => [...questions, ...answers]),
    ...sections(paper.sections)
  ];
}

function readReports({ text, spans }: TextHolder, whereIs: WhereIs): Undertaking[] {
  const found = new Map<number, Undertaking>();
  for (const { index } of text.matchAll(PROMISE_NAMED)) {
    const start = sentenceStart(text, index);
    const sentence = text.slice(start, sentenceEnd(text, start));
    const state = stateIn(sentence);
    const [first] = spans;
    if (state === undefined || !first || found.has(start) || sentence.endsWith('?')) continue;
    found.set(start, { type: 'report', text: sentence, state, at: whereIs(first) });
  }
  return [...found.values()];
}

/** The sentence of a text in which these words stand first. */
function sentenceWith(text: string | undefined, words: string): string | undefined {
  const at = text?.indexOf(words) ?? -1;
  if (text === undefined || at < 0) return undefined;
  const start = sentenceStart(text, at);
  return text.slice(start, sentenceEnd(text, start));
}
