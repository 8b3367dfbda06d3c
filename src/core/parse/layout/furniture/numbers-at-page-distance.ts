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
  const rest = numbers.filter((n) => n.line.kind === 'text');
  const proven = rest.filter((n) => !mayBeQuestion(text, n.line));
  let chain: LoneNumber[] = [];
  for (const candidate of proven) {
    const last = chain.at(-1);
    if (last && followsAtDistance(last, candidate)) {
      const gap = candidate.printed - last.printed;
      if (gap < MIN_PAGE_LINES && candidate !== closing) return;
      chain.push(candidate);
    } else if (candidate.number <= 2 && chain.length < 3) {
      chain = [candidate];
    }
  }
  if (!isChainOfPages(chain, closing)) return;
  for (const { line } of [...chain, ...numbersOfPagesBetween(chain, rest)]) {
    line.markFurniture('page-number');
  }
}

/** The next number; or one behind pages of which the numbers may be headings of questions. */
function followsAtDistance(last: LoneNumber, { number, printed }: LoneNumber): boolean {
  const pages = number - last.number;
  return (
    pages === 1 || (pages > 1 && pages <= MAX_PAGES_BETWEEN && isFarEnough(last, printed, pages))
  );
}

const MAX_PAGES_BETWEEN = 4;

const isFarEnough = (last: LoneNumber, printed: number, pages: number): boolean =>
  printed - last.printed >= MIN_PAGE_LINES * pages;

/** Lines of a page between two of its numbers. */
const pageLength = (from: LoneNumber, to: LoneNumber): number =>
  (to.printed - from.printed) / (to.number - from.number);

/** Three pages of about one length, or pages from the first to the end of the text. */
function isChainOfPages(chain: readonly LoneNumber[], closing: LoneNumber | undefined): boolean {
  const isComplete = chain[0]?.number === 1 && closing !== undefined && chain.at(-1) === closing;
  // The last page may be short.
  const whole = isComplete ? chain.slice(0, -1) : chain;
  if (chain.length < (isComplete ? 2 : 3)) return false;
  if (isComplete && (chain[0]?.printed ?? 0) < MIN_PAGE_LINES) return false;
  let shortest = Infinity;
  let longest = 0;
  for (let i = 1; i < whole.length; i++) {
    const length = pageLength(whole[i - 1]!, whole[i]!);
    shortest = Math.min(shortest, length);
    longest = Math.max(longest, length);
  }
  return shortest * 3 >= longest;
}

/** How far a number stands from where the pages around it let expect it, as a share of a page. */
const OUT_OF_PLACE = 0.35;

/**
 * Numbers above text that asks which, with those of the chain, number the pages, as each stands where the
 * page should end; below one number of the chain, above the next, or a page before or behind all.
 */
function numbersOfPagesBetween(
  chain: readonly LoneNumber[],
  rest: readonly LoneNumber[]
): LoneNumber[] {
  const [first, last] = [chain[0]!, chain.at(-1)!];
  const known = new Set(chain);
  return rest.filter((n) => {
    if (known.has(n)) return false;
    const next = chain.findIndex(({ printed }) => printed > n.printed);
    const [from, to] =
      next < 0 ? [first, last] : next === 0 ? [first, last] : [chain[next - 1]!, chain[next]!];
    const length = pageLength(from, to);
    const near = next < 0 ? last : from;
    const expected = near.printed + (n.number - near.number) * length;
    return n.number > 0 && Math.abs(n.printed - expected) < OUT_OF_PLACE * length;
  });
}

// Text that asks before it states, also behind the page that it is about ("Blz. 8: Hoe …?", "Artikel 3.
// Hoe …?"): the number above it is a question's heading.
const QUESTION =
  /^(?:(?:Pagina|Pag\.|Bladzijde|Blz\.|P\.|Artikel|Art\.) ?\d[^\n.:?!]{0,20}[.:] )?[^.?!]{0,400}\?/u;

// "9" on a line of its own, "Vraag 9", "9. Wat", "9 Wat": a question that has a number of its own, also
// below the title of a part
const NUMBERED =
  /^(?:[^\n.?!]{3,80}\n\s*)?(?:\d{1,3}[.):]?\s*\n|\d{1,3}(?:[.):]\s|\s\p{Lu})|Vra(?:ag|gen) \d)/u;

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
