import type { Row } from '../../structure/rows/rows.ts';
import { latin } from '../../scan/latin.ts';
import { beginsSmall } from '../../scan/letter-case.ts';
import { goesOnFrom } from '../../structure/headings/heading-candidates.ts';
import { replyWord } from '../../structure/shapes/description-start.ts';
import { OPEN_WORD } from '../../scan/open-words.ts';

/** A line that was broken is at least so long, in characters. */
const SHORTEST = 40;

/** A sentence or title runs over so many lines at most. */
const MOST_LINES = 4;

// "heeft de volgende schriftelijke", "aan minister Faas (VVD) van": more follows
const ENDS_SENTENCE = /[.?!:;][»”’"')\]]*$/u;
const OPEN_END = latin(
  new RegExp(
    String.raw`(?<!\p{L})(?:${OPEN_WORD}|ter|inzake|eerste|tweede|provinciale|gedeputeerde|lid|leden|minister|staatssecretaris)$`,
    'iu'
  )
);

/**
 * The lines of a head, in which a sentence or title that a producer broke over some of them is one:
 * "heeft de volgende schriftelijke" / "vragen gesteld aan de minister".
 */
export function joinBrokenLines(rows: readonly Row[], lines: readonly string[]): string[] {
  const joined: string[] = [];
  let open = 0;
  for (const [i, line] of lines.entries()) {
    const isBroken =
      open > 0 &&
      (goesOn(lines[i - 1]!, line, rows[i]!.afterBlank) ||
        (replyWord(line) !== undefined && goesOnFrom(rows, i)));
    if (isBroken && open < MOST_LINES) {
      joined[joined.length - 1] += ` ${line}`;
      open++;
    } else {
      joined.push(line);
      open = 1;
    }
  }
  return joined;
}

const goesOn = (line: string, next: string, isSetOff: boolean): boolean =>
  line.length >= SHORTEST &&
  !isSetOff &&
  !ENDS_SENTENCE.test(line) &&
  (beginsSmall(next) || OPEN_END.test(line));
