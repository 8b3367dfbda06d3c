import type { Line } from '../lines.ts';
import { isBetweenDashes, type LoneNumber } from './lone-number.ts';

const MIN_PAGE_LINES = 20;

/**
 * Marks numbers that run on at page-long distances, where nothing else tells of pages; `closing` is the
 * last line of the text, if it is one.
 */
export function markNumbersAtPageDistance(
  text: string,
  numbers: readonly LoneNumber[],
  closing: LoneNumber | undefined
): void {
  const rest = numbers.filter((n) => n.line.kind === 'text' && !mayBeQuestion(text, n.line));
  let chain: LoneNumber[] = [];
  for (const candidate of rest) {
    const last = chain.at(-1);
    if (last && candidate.number === last.number + 1) {
      const gap = candidate.printed - last.printed;
      if (gap < MIN_PAGE_LINES && candidate !== closing) return;
      chain.push(candidate);
    } else if (candidate.number <= 2 && chain.length < 3) {
      chain = [candidate];
    }
  }
  if (isChainOfPages(chain, closing)) chain.forEach((n) => n.line.markFurniture('page-number'));
}

/** Three pages of about one length, or pages from the first to the end of the text. */
function isChainOfPages(chain: readonly LoneNumber[], closing: LoneNumber | undefined): boolean {
  const isComplete = chain[0]?.number === 1 && closing !== undefined && chain.at(-1) === closing;
  // The last page may be short.
  const whole = isComplete ? chain.slice(0, -1) : chain;
  if (chain.length < (isComplete ? 2 : 3)) return false;
  if (isComplete && (chain[0]?.printed ?? 0) < MIN_PAGE_LINES) return false;
  const gaps = whole.slice(1).map((n, i) => n.printed - (whole[i]?.printed ?? 0));
  return gaps.length === 0 || Math.min(...gaps) * 3 >= Math.max(...gaps);
}

// Text that asks before it states: the number above it is a question's heading.
const QUESTION = /^[^.?!]{0,400}\?/u;

// "9" on a line of its own, "Vraag 9", "9. Wat": a question that has a number of its own
const NUMBERED = /^(?:\d{1,3}[.):]?\s*\n|\d{1,3}[.):]\s|Vra(?:ag|gen) \d)/u;

/**
 * "… waarvan de Kamer" above a number and "in mei al wist?" below it: no question's heading stands
 * within a sentence.
 */
function isWithinSentence(text: string, line: Line, after: string): boolean {
  const above = text.slice(Math.max(0, line.from - 80), line.from).trimEnd();
  return /[\p{Ll},]$/u.test(above) && /^\p{Ll}[\p{Ll} ]/u.test(after);
}

function mayBeQuestion(text: string, line: Line): boolean {
  if (isBetweenDashes(text, line)) return false;
  const after = text.slice(line.to, line.to + 420).trimStart();
  if (NUMBERED.test(after) || !QUESTION.test(after)) return false;
  return !isWithinSentence(text, line, after) && !isAboveLetterhead(text, line, after);
}

// "Ministerie van Visserij"; not "Wat is daarvan de reden?"
const HEAD_LINE = /^\p{Lu}[^\n.?!:;]{4,80}(?=\n)/u;

/** How far into a text the head of its first page reaches. */
const FIRST_HEAD_LENGTH = 1500;

/** Whether the line below a number is one that the head of the first page has, too. */
function isAboveLetterhead(text: string, line: Line, after: string): boolean {
  const below = HEAD_LINE.exec(after)?.[0].trimEnd();
  if (below === undefined) return false;
  return text.slice(0, Math.min(FIRST_HEAD_LENGTH, line.from)).includes(below);
}
