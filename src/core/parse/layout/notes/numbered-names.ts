import type { MarkCandidate } from './mark-candidates.ts';

// "Lens" before "1", "fase" before "2"; not "»" or "." before a mark
const WORD_BEFORE = /(?<!\p{L})\p{L}{2,40}$/u;

/** No word is longer, in characters. */
const REACH = 41;

/**
 * Takes the numbers of names for no marks: "Lens1 is groot, Lens2 kleiner, en Lens1 het oudst". Where no
 * note has such a number, the same word with the same number twice, or one with a capital and several
 * numbers, is a name; a text without notes may otherwise have lost them.
 */
export function withoutNumberedNames(
  text: string,
  picked: readonly MarkCandidate[],
  candidates: readonly MarkCandidate[],
  isKnown: (candidate: MarkCandidate) => boolean
): MarkCandidate[] {
  const doubtful = picked.filter((candidate) => !isKnown(candidate) && wordBefore(text, candidate));
  if (doubtful.length < 2) return [...picked];
  const times = new Map<string, number>();
  const labels = new Map<string, Set<string>>();
  for (const candidate of candidates) {
    const word = wordBefore(text, candidate);
    const label = candidate.marks[0]?.label;
    if (word === undefined || label === undefined) continue;
    times.set(word + label, (times.get(word + label) ?? 0) + 1);
    labels.set(word, (labels.get(word) ?? new Set()).add(label));
  }
  const isName = (candidate: MarkCandidate) => {
    const word = wordBefore(text, candidate)!;
    const isRepeated = (times.get(word + candidate.marks[0]!.label) ?? 0) > 1;
    return isRepeated || (/^\p{Lu}/u.test(word) && labels.get(word)!.size > 1);
  };
  const names = new Set(doubtful.filter(isName));
  return picked.filter((candidate) => !names.has(candidate));
}

/** The word to which a single number is glued. */
function wordBefore(text: string, { marks, bracketed }: MarkCandidate): string | undefined {
  const [mark] = marks;
  if (!mark || marks.length > 1 || bracketed) return undefined;
  const start = mark.span[0];
  return WORD_BEFORE.exec(text.slice(Math.max(0, start - REACH), start))?.[0];
}
