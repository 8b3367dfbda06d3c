import { fold } from '../analysis/fold.ts';
import { isNameOfMinistry } from '../analysis/ministries.ts';
import { NAME_PARTICLES } from '../analysis/name-particles.ts';
import { isNameOfParty } from '../analysis/parties.ts';
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
// "fractie:" and "fractie:Partij", not "fractie:\"Partij"
const FIELD_WITH_WORD = /^-?(\p{L}+):([\p{L}\p{N}'’,&-]*)$/u;
// "Volkspartij voor Vrijheid en Democratie", "Landbouw, Visserij, Voedselzekerheid en Natuur"
const MOST_WORDS = 6;
const WHOLE_NAMES: Partial<Record<FieldName, (name: string) => boolean>> = {
  fractie: isNameOfParty,
  ministerie: isNameOfMinistry
};
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
  const known = piecesOfName(pieces, i);
  if (known > 0) return known;
  const field = fieldNamed(BARE_FIELD.exec(piece)?.[1] ?? '');
  const next = pieces[i + 1]?.text ?? '';
  return field && !MEANS_MORE.test(next) && HAS_WORD.test(next) && canBe(field, next) ? 1 : 0;
}

/**
 * How many pieces go on a name of several words without quotes: "fractie:Partij voor de Dieren",
 * "indiener:van der Beek".
 */
function piecesOfName(pieces: readonly Piece[], i: number): number {
  const [, fieldName = '', begun = ''] = FIELD_WITH_WORD.exec(pieces[i]!.text) ?? [];
  const field = fieldNamed(fieldName);
  if (!field) return 0;
  const isWhole = WHOLE_NAMES[field];
  const following = pieces.slice(i + 1, i + 1 + MOST_WORDS).map(({ text }) => text);
  if (isWhole) {
    for (let count = following.length; count > 0; count--) {
      if (isWhole([begun, ...following.slice(0, count)].join(' ').trim())) return count;
    }
    return 0;
  }
  if (field !== 'indiener' && field !== 'aan') return 0;
  const words = begun === '' ? following : [begun, ...following];
  const surname = words.findIndex((word) => !NAME_PARTICLES.has(fold(word)));
  const isName = surname > 0 && !MEANS_MORE.test(words[surname]!) && HAS_WORD.test(words[surname]!);
  return isName ? surname + (begun === '' ? 1 : 0) : 0;
}

function canBe(field: FieldName, value: string): boolean {
  if (FIELD_VALUES[field]) return valueNamed(field, value) !== undefined;
  if (field === 'jaar') return readPeriod(value) !== undefined;
  if (field === 'zaak') return CASE_NUMBER.test(value);
  return true;
}
