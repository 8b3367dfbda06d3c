import type { QueryProblem } from '../search-result.ts';
import { FIELD_NAMES, FIELD_VALUES, type FieldName, fieldNamed } from './fields.ts';
import { valueNamed } from './english-words.ts';
import { PERIOD_EXAMPLES, readPeriod } from './periods.ts';
import type { Clause, FieldClause, PhraseClause, Query, WordClause } from './query.ts';
import { type Piece, withValuesApart } from './value-apart.ts';

type Problems = QueryProblem[];

const QUOTES = '"“”„«»';
// "OF", "of" is a word like any other.
const OR = /^(?:OF|OR|\|)$/;
const NOT = /^(?:NIET|NOT)$/;
// what joins words in other programs, and here does nothing: all are sought anyway
const AND = /^(?:EN|AND|&)$/;
// "indiener:jansen" and "jaar:"; not "https://…" or "12:30".
const FIELD = /^(\p{L}+):(?!\/\/)/u;

/**
 * Reads a query; any text gives one. What cannot be read is told in `problems`, and its words are
 * searched all the same.
 */
export function parseQuery(text: string): Query {
  const problems: Problems = [];
  const clauses = readClauses(withValuesApart(splitPieces(text, problems)), problems);
  const finds = clauses.some((clause) => clause.type !== 'not');
  if (!finds && clauses.length > 0) {
    problems.push({ code: 'only-exclusions', start: 0, end: text.length });
  }
  return { clauses, problems };
}

/** "a "b c" veld:"d e"" → a · "b c" · veld:"d e". */
function splitPieces(text: string, problems: Problems): Piece[] {
  const pieces: Piece[] = [];
  let start = -1;
  let quoteAt = -1;
  for (let i = 0; i <= text.length; i++) {
    const character = text.charAt(i);
    if (quoteAt >= 0 && i < text.length) {
      if (QUOTES.includes(character)) {
        pieces.push({ text: text.slice(start, i + 1), start, end: i + 1 });
        start = quoteAt = -1;
      }
    } else if (i === text.length || /\s/.test(character)) {
      if (start >= 0) pieces.push({ text: text.slice(start, i), start, end: i });
      start = -1;
    } else if (QUOTES.includes(character)) {
      // a quote inside a word opens nothing, unless it follows "-" or "veld:"
      if (start >= 0 && !OPENS_VALUE.test(text.slice(start, i))) continue;
      if (start < 0) start = i;
      quoteAt = i;
    } else if (start < 0) {
      start = i;
    }
  }
  if (quoteAt >= 0) problems.push({ code: 'unclosed-phrase', start: quoteAt, end: text.length });
  return pieces;
}

// "-", "aan:" and "-aan:", after which a quote opens a word group; not "auto".
const OPENS_VALUE = /^-?(?:\p{L}+:)?$/u;

function readClauses(pieces: readonly Piece[], problems: Problems): Clause[] {
  const clauses: Clause[] = [];
  let joinNext = false;
  let negateNext = false;
  const lonely = ({ start, end }: Piece) => problems.push({ code: 'lonely-operator', start, end });

  pieces.forEach((piece, i) => {
    if (OR.test(piece.text)) {
      if (clauses.length === 0 || i === pieces.length - 1 || joinNext) lonely(piece);
      else joinNext = true;
      return;
    }
    if (NOT.test(piece.text)) {
      if (i === pieces.length - 1) lonely(piece);
      else negateNext = true;
      return;
    }
    if (AND.test(piece.text) && i > 0 && i < pieces.length - 1) return;
    const clause = readPiece(piece, negateNext, problems);
    negateNext = false;
    if (!clause) return;
    const before = joinNext ? clauses.pop() : undefined;
    joinNext = false;
    clauses.push(before ? alternatives(before, clause) : clause);
  });
  return clauses;
}

function alternatives(before: Clause, after: Clause): Clause {
  const clauses = before.type === 'or' ? [...before.clauses, after] : [before, after];
  return { type: 'or', clauses, start: before.start, end: after.end };
}

function readPiece(piece: Piece, negated: boolean, problems: Problems): Clause | undefined {
  const marked = piece.text.startsWith('-');
  if (!marked && !negated) return readPositive(piece, problems);
  const rest = marked ? { ...piece, text: piece.text.slice(1), start: piece.start + 1 } : piece;
  const clause = readPositive(rest, problems);
  return clause && { type: 'not', clause, start: piece.start, end: piece.end };
}

function readPositive(
  piece: Piece,
  problems: Problems
): WordClause | PhraseClause | FieldClause | undefined {
  const field = FIELD.exec(piece.text);
  if (!field) return readText(piece);
  const name = fieldNamed(field[1]!);
  if (name) return readField(piece, field[1]!.length, name, problems);
  const nameEnd = piece.start + field[1]!.length;
  problems.push({ code: 'unknown-field', start: piece.start, end: nameEnd, known: FIELD_NAMES });
  // the name of an unknown field is no word of the text; what follows it may be
  const after = piece.text.slice(field[0].length);
  return readText({ ...piece, text: after === '' ? field[1]! : after });
}

/** Nobody remembers which of these a value belongs to, and no value belongs to two: "heeft:tabel". */
const ASKED_ALIKE: readonly FieldName[] = ['is', 'heeft', 'bevat'];

function readField(
  piece: Piece,
  nameLength: number,
  name: FieldName,
  problems: Problems
): WordClause | PhraseClause | FieldClause | undefined {
  const { start, end } = piece;
  const typed = piece.text.slice(nameLength + 1);
  const value = withoutQuotes(typed);
  const known = name === 'jaar' ? PERIOD_EXAMPLES : FIELD_VALUES[name];
  if (value === '') {
    problems.push({ code: 'missing-value', start, end, ...(known && { known }) });
    return undefined;
  }
  if (!known) return { type: 'field', name, value, start, end };
  const meant = name === 'jaar' ? readPeriod(value) && value : valueNamed(name, value);
  if (meant !== undefined) return { type: 'field', name, value: meant, start, end };
  const other = ASKED_ALIKE.includes(name)
    ? ASKED_ALIKE.find((field) => valueNamed(field, value) !== undefined)
    : undefined;
  if (other) return { type: 'field', name: other, value: valueNamed(other, value)!, start, end };
  problems.push({ code: 'unknown-value', start, end, known });
  return readText({ ...piece, text: typed });
}

function readText({ text, start, end }: Piece): WordClause | PhraseClause | undefined {
  const bare = withoutQuotes(text);
  if (!HAS_WORD.test(bare)) return undefined;
  if (QUOTES.includes(text.charAt(0)) || MEANS_MORE.test(bare)) {
    return { type: 'phrase', text: bare, start, end };
  }
  const prefix = bare.endsWith('*');
  return { type: 'word', text: prefix ? bare.slice(0, -1) : bare, prefix, start, end };
}

// What would be read otherwise if it stood there by itself: "OF", "EN", "-a", "a:b"; not "a-b".
const MEANS_MORE = /^(?:OF|OR|NIET|NOT|EN|AND|-.*|\p{L}+:(?!\/\/).*)$/su;
const HAS_WORD = /[\p{L}\p{N}]/u;

function withoutQuotes(text: string): string {
  return [...text]
    .filter((character) => !QUOTES.includes(character))
    .join('')
    .trim();
}
