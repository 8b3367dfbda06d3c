import { withoutMarkup } from '../../layout/markup/without-markup.ts';
import type { Row } from '../rows/rows.ts';
import { breaksEarly, LIST_ITEM, NUMBER, STATES } from './title-shape.ts';

/** A title that asks is no longer than this, in characters. */
const MAX_LENGTH = 80;

/** A line of text below such a title is at least as long as this, or ends a sentence. */
const LINE_LENGTH = 60;

/** One line that asks may be rhetorical; from so many on, a text is divided by them. */
const SEVERAL = 2;

const SENTENCE_END = /[.!?…»”"’)\]][\d\s*_]*$/u;

// "De komende jaren zetten wij drie stappen:"
const RUNS_ON = /:$/u;

/**
 * The rows that are titles that ask ("Wat gaan we doen?", "Thema 2: Hoe vinden we personeel?"), as
 * letters, reports and explanations have them: short, on a line of their own, above text that does not
 * ask, below the end of a sentence. A line that asks among others that ask is an item of a list.
 * `width` is what a full line of the text measures.
 */
export function findAskingTitles(rows: readonly Row[], width: number): ReadonlySet<number> {
  const found: number[] = [];
  rows.forEach((row, i) => {
    if (row.text.length <= MAX_LENGTH && asks(row) && isAboveText(rows, i, width)) found.push(i);
  });
  const several = found.filter((i) => !NUMBER.test(withoutMarkup(rows[i]!.text)));
  return new Set(several.length >= SEVERAL ? found : found.filter((i) => !several.includes(i)));
}

const asks = ({ text }: Row): boolean => /\?[*_]*$/u.test(text);

function isAboveText(rows: readonly Row[], i: number, width: number): boolean {
  const row = rows[i]!;
  const [above, below] = [rows[i - 1], rows[i + 1]];
  const title = withoutMarkup(row.text);
  const number = NUMBER.exec(title)?.[0] ?? '';
  // "Vraag: Moet zij dat doen?" is a labelled line, "Is dat zo? Dat is zo?" are two sentences.
  if (title.slice(number.length).includes(':') || STATES.test(title)) return false;
  if (!/^[\p{Lu}\d‘«“']/u.test(title) || LIST_ITEM.test(title)) return false;
  if (above && (/[:,;]$/u.test(above.text) || asks(above))) return false;
  if (!below || asks(below) || !/^[\p{Lu}\d‘«“„"'*_]/u.test(below.text)) return false;
  const isText = SENTENCE_END.test(below.text) || RUNS_ON.test(below.text);
  if (below.text.length < LINE_LENGTH && !isText) return false;
  // A short line that ends no sentence is a title itself: "2. Hoofdlijnen", "Veelgestelde vragen".
  const isTitleAbove = above !== undefined && above.text.length < LINE_LENGTH;
  const isBelowText = !above || row.afterBlank || isTitleAbove || SENTENCE_END.test(above.text);
  return isBelowText && ((row.afterBlank && below.afterBlank) || breaksEarly(row, below, width));
}
