import { valueNamed } from './english-words.ts';
import { FIELD_VALUES, type FieldName, fieldNamed } from './fields.ts';
import { readPeriod } from './periods.ts';

/** A piece of a query between blanks, quotes kept together. */
export interface Piece {
  text: string;
  start: number;
  end: number;
}

// "aan:" and "-aan:", with nothing behind it
const BARE_FIELD = /^-?(\p{L}+):$/u;
// "kamerstuk:26" and "dossier:"
const FIELD_WITH_START = /^-?(\p{L}+):(\d{2})?$/u;
// "26 643", "36 600 XV", "26 643, nr. 1315", "26643-1315"
const DOSSIER = /^\d{2}[ .]?\d{3}(?:[- ][IVXLC]+)?(?:,? nr\.? ?\d+|-\d+)?,?$/;
const MOST_PIECES = 5;
// what has a meaning of its own there: "OF", "-a", "a:b"
const MEANS_MORE = /^(?:OF|OR|NIET|NOT|\||-.*|\p{L}+:.*)$/su;
const HAS_WORD = /[\p{L}\p{N}]/u;
// "2025Z12345" and what of it is typed so far
const CASE_NUMBER = /^20\d\d[ZD]?\d*$/i;

/**
 * The pieces of a query, where a field and its value stand apart as one: "aan: Wit" is "aan:Wit", and
 * "kamerstuk:26 643" names one paper. Only what the field can read is taken for its value.
 */
export function withValuesApart(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (let i = 0; i < pieces.length;) {
    const count = 1 + piecesOfValue(pieces, i);
    const parts = pieces.slice(i, i + count);
    const [field, ...value] = parts.map(({ text }) => text);
    joined.push({
      text: count === 1 ? field! : `${field}${valueText(field!, value)}`,
      start: parts[0]!.start,
      end: parts.at(-1)!.end
    });
    i += count;
  }
  return joined;
}

function valueText(field: string, value: readonly string[]): string {
  const glue = field.endsWith(':') ? '' : ' ';
  return glue + value.join(' ');
}

/** How many pieces behind the one at `i` are the value of its field. */
function piecesOfValue(pieces: readonly Piece[], i: number): number {
  const piece = pieces[i]!.text;
  const [, name, begun = ''] = FIELD_WITH_START.exec(piece) ?? [];
  if (name && fieldNamed(name) === 'kamerstuk') {
    const last = Math.min(MOST_PIECES, pieces.length - i - 1);
    for (let count = last; count > 0; count--) {
      const parts = pieces.slice(i + 1, i + 1 + count).map(({ text }) => text);
      if (DOSSIER.test([begun, ...parts].join(' ').trim())) return count;
    }
    return 0;
  }
  const field = fieldNamed(BARE_FIELD.exec(piece)?.[1] ?? '');
  const next = pieces[i + 1]?.text ?? '';
  return field && !MEANS_MORE.test(next) && HAS_WORD.test(next) && canBe(field, next) ? 1 : 0;
}

function canBe(field: FieldName, value: string): boolean {
  if (FIELD_VALUES[field]) return valueNamed(field, value) !== undefined;
  if (field === 'jaar') return readPeriod(value) !== undefined;
  if (field === 'zaak') return CASE_NUMBER.test(value);
  return true;
}
