import type { MarkCandidate } from './mark-candidates.ts';
import { latin } from '../../../scan/latin.ts';

// "Lens" before "1", "fase" before "2"; not "»" or "." before a mark
const WORD_BEFORE = latin(/(?<!\p{L})\p{L}{2,40}$/u);

/** No word is longer, in characters. */
const REACH = 41;

const CAPITAL_A = 65;

/** Two of a name stand this near one another; marks behind the same word mostly do not. */
const NEAR = 300;

/**
 * Takes the numbers of names for no marks: "Lens1 is groot, Lens2 kleiner, en Lens1 het oudst". Where no
 * note has such a number, a word that bears the same number again nearby is a name, and one with a
 * capital that bears another, where two such numbers have no note; a text without notes may otherwise have
 * lost them.
 */
export function withoutNumberedNames(
  text: string,
  picked: readonly MarkCandidate[],
  candidates: readonly MarkCandidate[],
  isKnown: (candidate: MarkCandidate) => boolean
): MarkCandidate[] {
  const doubtful = picked.filter((candidate) => !isKnown(candidate) && wordBefore(text, candidate));
  if (doubtful.length === 0) return [...picked];
  const names = new Set<MarkCandidate>();
  const latest = new Map<string, MarkCandidate>();
  for (const candidate of candidates) {
    const word = wordBefore(text, candidate);
    if (word === undefined) continue;
    const before = latest.get(word);
    latest.set(word, candidate);
    if (!before || startOf(candidate) - startOf(before) > NEAR) continue;
    const isSame = candidate.marks[0]?.label === before.marks[0]?.label;
    if (!isSame && (doubtful.length < 2 || !/^\p{Lu}\p{Ll}/u.test(word))) continue;
    names.add(before).add(candidate);
  }
  return picked.filter((candidate) => !names.has(candidate) || isKnown(candidate));
}

const startOf = ({ marks }: MarkCandidate): number => marks[0]?.span[0] ?? 0;

/** The word to which a single number is glued. */
function wordBefore(text: string, candidate: MarkCandidate): string | undefined {
  if (candidate.marks.length !== 1 || candidate.bracketed) return undefined;
  const start = startOf(candidate);
  // Most marks stand behind a stop.
  if (text.charCodeAt(start - 1) < CAPITAL_A) return undefined;
  return WORD_BEFORE.exec(text.slice(Math.max(0, start - REACH), start))?.[0];
}
