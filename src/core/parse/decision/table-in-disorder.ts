import type { Span } from '../../model/span.ts';
import { lineAt } from '../layout/line-at.ts';
import type { Layout } from '../layout/layout.ts';
import type { Lines } from '../layout/lines.ts';
import { createOccurrenceFinder } from '../scan/occurrences.ts';
import { anchorOf, bodyOf, type Part } from '../structure/part.ts';
import { type ColumnRole, roleOf } from '../tables/column-names.ts';
import { readFlowingNames } from '../tables/flowing-names.ts';
import type { Form } from './form.ts';

/** Of so many questions one that its table cannot have held shows that cells were mixed. */
const ONE_OF = 4;

/** So many places of the word are looked at: names of columns stand above what they name. */
const MOST_PLACES = 8;

const findWords = createOccurrenceFinder(['Vra', 'VRA']);

/**
 * Where the names of the columns stand of a table that no reader of tables could put row by row, and of which numbers or
 * paragraphs that ask made pairs that it cannot have held; mostly nothing. A question reads "16 D66 Wonen", an answer
 * holds the next question: a producer wrote cells in another order than rows, and no such pair is to be trusted.
 */
export function findTableInDisorder(
  { text, lines }: Pick<Layout, 'text' | 'lines'>,
  form: Form,
  parts: readonly Part[]
): Span | undefined {
  if (!readsByNumbers(form)) return undefined;
  const pairs = parts.filter(({ role }) => role === 'question' || role === 'answer');
  const [first, second] = pairs.filter(({ role }) => role === 'question');
  const named = first && findNames(text, lines, second ? anchorOf(second) : first.to);
  if (!named) return undefined;
  return named.parted || areMixed(text, pairs) ? named.span : undefined;
}

/** Whether numbers, or what asks, tell the questions, and no label each answer: one may head the column of them. */
function readsByNumbers(form: Form): boolean {
  if (form.type === 'unlabelled') return true;
  if (form.type !== 'headed') return false;
  const labelled = form.headings.filter(
    ({ role, shape }) => role === 'answer' || shape.startsWith('word')
  );
  if (labelled.some(({ numbers }) => numbers.length > 0)) return false;
  return labelled.length * FEW <= form.headings.length;
}

/** Of so many headings one may be the name of a column. */
const FEW = 3;

/**
 * The names of columns above a place. `parted`: other cells stand between those of a row by which it is read, or other
 * text between the names.
 */
function findNames(
  text: string,
  lines: Lines,
  before: number
): { span: Span; parted: boolean } | undefined {
  const places = findWords(text.slice(0, before)).slice(0, MOST_PLACES);
  for (const place of places) {
    const at = lineAt(lines, place);
    const own: Span = [lines.from[at]!, lines.to[at]!];
    if (namesWithoutNumbers(text, own)) return { span: own, parted: true };
    const names = readFlowingNames(text, lines, at);
    if (!names) continue;
    const { roles, first, last } = names;
    const isWhole = roles.includes('answer');
    if (!isWhole && !namesAnswersBelow(text, lines, last)) continue;
    const span: Span = [lines.from[first]!, lines.to[last]!];
    return { span, parted: !isWhole || arePartedFromNumbers(roles) };
  }
  return undefined;
}

/** Whether a line names who asks or what about beside questions and answers, and no numbers. */
function namesWithoutNumbers(text: string, [from, to]: Span): boolean {
  if (to - from > LONGEST_NAME) return false;
  const roles = text.slice(from, to).split(BLANKS).map(roleOf);
  const isKnown = roles.every(
    (role) => role === 'about' || role === 'question' || role === 'answer'
  );
  return isKnown && new Set(roles).size === 3;
}

const BLANKS = /\s+/u;

/** So many lines may stand between the name of the questions and that of the answers: a page of questions. */
const MOST_LINES = 120;

/** Whether the column of the answers is named further down, with its first cell. */
function namesAnswersBelow(text: string, lines: Lines, at: number): boolean {
  for (let i = at + 1; i < Math.min(lines.length, at + MOST_LINES); i++) {
    const [from, to] = [lines.from[i]!, lines.to[i]!];
    if (roleOf(text.slice(from, Math.min(to, from + LONGEST_NAME + 1))) === 'answer') return true;
  }
  return false;
}

const LONGEST_NAME = 40;

/** Whether the cells between a number and its question hold something else. */
function arePartedFromNumbers(roles: readonly ColumnRole[]): boolean {
  const between = roles.slice(roles.indexOf('number') + 1, roles.indexOf('question'));
  return between.length > 0;
}

/** Whether one of a few questions has no answer, does not ask, goes on behind what it asks, or has one that asks. */
function areMixed(text: string, pairs: readonly Part[]): boolean {
  const questions = pairs.filter(({ role }) => role === 'question');
  const isOdd = (part: Part, i: number): boolean => {
    if (part.role !== 'question') return false;
    const next = pairs[i + 1];
    const asked = wordsOf(text, part);
    const rest = asked.slice(asked.lastIndexOf('?') + 1);
    if (rest.length > LONGEST_REST || next?.role !== 'answer') return true;
    return ASKS.test(wordsOf(text, next));
  };
  const odd = pairs.filter(isOdd).length;
  return odd * ONE_OF >= questions.length && (odd > 1 || questions.length <= 2);
}

// "hoe?" at the end of a sentence, not an address on the web
const ASKS = /\?(?:\s|$)/u;

/** What follows the last sentence that asks is no longer: "Graag met een toelichting." */
const LONGEST_REST = 60;

const wordsOf = (text: string, part: Part): string =>
  part.role === 'question' || part.role === 'answer'
    ? bodyOf(part)
        .map(({ from, to }) => text.slice(from, to))
        .join(' ')
        .trim()
    : '';
