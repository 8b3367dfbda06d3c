import { BLANK, TEXT } from '../line-kinds.ts';
import type { Lines } from '../lines.ts';
import { matchAt } from '../../scan/match-at.ts';

// "Nr.", "#", "Vraagnummer": the first column of a table of questions
const FIRST = /^(?:#|n(?:r|ummer)|vraag-?\s?(?:nr|nummer))\.?(?=\s|$)/iu;

// what such a line begins with, "Vraag 3" aside: most others begin otherwise
const MAY_BE_FIRST = /#|n[ru]|vraag-?\s?n/iuy;
const SIGNS: ReadonlySet<number> = new Set([...'#NnVv'].map((sign) => sign.charCodeAt(0)));

const QUESTION = /(?:^|\s)vra(?:ag|gen)(?=\s|$)/iu;

// "Antwoord", "Reactie college": the last column
const LAST = /(?:^|\s)(?:antwoord(?:en)?|beantwoording|reactie)(?: \p{Ll}{2,20}){0,3}$/iu;

/** So many lines hold the names of one table, each so long, in characters. */
const MOST_LINES = 6;
const LONGEST = 60;

/** The lines of the names of a table's columns, and what they say. */
interface Names {
  lines: number[];
  words: string;
}

/**
 * Marks the names of columns that return on each page on which a table goes on ("Nr. Vraag Antwoord", in
 * one line or a line each), where its cells stand one behind the other and are read by their numbers.
 */
export function markReturningNames(text: string, lines: Lines): void {
  let first: Names | undefined;
  for (let i = 0; i < lines.length; i++) {
    const from = lines.from[i]!;
    if (lines.kind[i] !== TEXT || !SIGNS.has(text.charCodeAt(from))) continue;
    if (!matchAt(MAY_BE_FIRST, text, from)) continue;
    const names = namesFrom(text, lines, i);
    if (!names) continue;
    if (first?.words === names.words) {
      for (const line of [...first.lines, ...names.lines])
        lines.at(line).markFurniture('running-head');
    }
    first ??= names;
  }
}

function namesFrom(text: string, lines: Lines, at: number): Names | undefined {
  const found: number[] = [];
  let words = '';
  for (let i = at; i < lines.length && found.length < MOST_LINES; i++) {
    if (lines.kind[i] === BLANK) continue;
    const [from, to] = [lines.from[i]!, lines.to[i]!];
    if (lines.kind[i] !== TEXT || to - from > LONGEST) return undefined;
    words += `${words && ' '}${text.slice(from, to).trim()}`;
    if (found.length === 0 && !FIRST.test(words)) return undefined;
    if (/\d|[.?!:;]\s/u.test(words.slice(FIRST.exec(words)?.[0].length))) return undefined;
    found.push(i);
    if (LAST.test(words) && QUESTION.test(words)) return { lines: found, words };
  }
  return undefined;
}
