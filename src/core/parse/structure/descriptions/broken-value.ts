import type { FieldMeaning } from '../part.ts';
import type { Row } from '../rows/rows.ts';
import { beginsSmall } from '../../scan/letter-case.ts';
import { OPEN_WORD } from '../../scan/open-words.ts';

// "Sluitende veerponten in": what goes on on the line below
const GOES_ON = new RegExp(String.raw`\s(?:${OPEN_WORD}|tussen|tegen)$|,$`, 'u');

/** Whether a title that is broken over lines goes on from `above` to `below`: one of them shows it. */
export const titleRunsOn = (above: string, below: string): boolean =>
  GOES_ON.test(above) || beginsSmall(below);

/** Facts that name people, of which there may be more than a line holds. */
const NAMES: ReadonlySet<FieldMeaning> = new Set(['submitters', 'addressees', 'respondents']);

// "Ben Kolk (D66)", "Kees Mol (SP), Anna Zoet (VVD)"
const NAME = /^\p{Lu}[^?:]{2,100}\(/u;

/** Names run over no more lines than these behind the first. */
const MOST_LINES = 3;

/**
 * Index of the row behind the names of which `value` is the first line, in the row before `next`: they go on
 * where a bracket is open ("Piet Bos (minister infrastructuur" / "en waterstaat)") or a comma stands last.
 */
export function namesEnd(
  rows: readonly Row[],
  next: number,
  meaning: FieldMeaning,
  value: string
): number {
  if (!NAMES.has(meaning)) return next;
  let names = value;
  let end = next;
  while (end < next + MOST_LINES && end < rows.length && !rows[end]!.afterBlank) {
    const { text } = rows[end]!;
    const isOpen = names.lastIndexOf('(') > names.lastIndexOf(')');
    const close = text.indexOf(')');
    const open = text.indexOf('(');
    const goesOn = isOpen
      ? close >= 0 && (open < 0 || close < open)
      : /(?:,|\sen)$/u.test(names) && NAME.test(text);
    if (!goesOn) break;
    names = text;
    end++;
  }
  return end;
}
