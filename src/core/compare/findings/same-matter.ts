import type { Finding, FindingCode, Place } from '../finding.ts';
import { append } from '../tallies.ts';
import { createUnion } from '../union.ts';

/** The same question in two versions. */
export type Counterparts = Readonly<Record<'a' | 'b', Place>>;

/** What is found anew by each comparison with another version; the rest one source shows by itself. */
const BY_COMPARING: ReadonlySet<FindingCode> = new Set([
  'answer-shifted',
  'answer-missing',
  'answer-replaced',
  'paragraph-missing',
  'question-missing'
]);
/** The share of the shorter text's words that the longer one has as well. */
const ALIKE = 0.5;
// "ja", "€", "2024"
const WORD = /[\p{L}\p{N}]+/gu;

/**
 * The findings parted by what they are about: one question with its counterparts in all versions,
 * and of lost paragraphs the words that are lost, however each version parts them.
 */
export function sameMatters(
  findings: readonly Finding[],
  pairs: readonly Counterparts[],
  isSame: SameText
): readonly (readonly Finding[])[] {
  const questionOf = questionClasses(pairs);
  const matters = new Map<string, Finding[]>();
  findings.forEach((finding, at) => {
    const { code, in: here, other } = finding;
    // A question that is missing has a place of its own only where it is not.
    const question = here.questionId ?? other?.questionId ?? '';
    const isCompared = other !== undefined && BY_COMPARING.has(code);
    append(matters, isCompared ? `${code} ${questionOf(question)}` : String(at), finding);
  });
  return [...matters.values()].flatMap((matter) => byText(matter, isSame));
}

/** Whether two findings of one question are about the same words, where they are about words. */
export type SameText = (a: Finding, b: Finding) => boolean;

/** Tells so of findings, reading the words of each text once. */
export function createSameText(): SameText {
  const known = new Map<string, ReadonlySet<string>>();
  const wordsOf = (text: string) => {
    const words = known.get(text) ?? new Set(text.toLowerCase().match(WORD));
    known.set(text, words);
    return words;
  };
  return ({ text: a }, { text: b }) => {
    if (a === b || a === undefined || b === undefined) return true;
    const [shorter, longer] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.size - y.size);
    const shared = [...shorter!].filter((word) => longer!.has(word)).length;
    return shared >= ALIKE * shorter!.size;
  };
}

/** One name for a question and its counterparts in all versions. */
function questionClasses(pairs: readonly Counterparts[]): (id: string) => string {
  const numbers = new Map<string, number>();
  const numberOf = (id = '') => numbers.get(id) ?? numbers.set(id, numbers.size).size - 1;
  const joints = pairs.map(({ a, b }) => [numberOf(a.questionId), numberOf(b.questionId)] as const);
  const union = createUnion(numbers.size);
  for (const [a, b] of joints) union.join(a, b);
  return (id) => {
    const number = numbers.get(id);
    return number === undefined ? id : String(union.find(number));
  };
}

/** Findings of one question and code, parted where their texts have nothing to do with each other. */
function byText(findings: readonly Finding[], isSame: SameText): Finding[][] {
  const distinct = [...new Map(findings.map((finding) => [finding.text, finding])).values()];
  const union = createUnion(distinct.length);
  distinct.forEach((one, i) => {
    for (let j = 0; j < i; j++) if (isSame(one, distinct[j]!)) union.join(i, j);
  });
  const places = new Map(distinct.map(({ text }, i) => [text, i]));
  const parts = new Map<number, Finding[]>();
  for (const finding of findings) append(parts, union.find(places.get(finding.text)!), finding);
  return [...parts.values()];
}
