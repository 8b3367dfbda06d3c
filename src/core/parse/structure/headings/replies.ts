import { replyWord } from '../shapes/description-start.ts';
import type { Heading } from './heading.ts';
import type { Row } from '../rows/rows.ts';
import { footAbove } from './reply-foot.ts';

/** How many rows the sentence that says who answers can take. */
const REPLY_ROWS = 4;

/** Where the first answer stands below "Antwoord van Minister …", that sentence introduces it. */
export function withReplies(headings: readonly Heading[], rows: readonly Row[]): Heading[] {
  return headings.map((heading, i) => {
    const previous = headings[i - 1];
    const opensAnswers = heading.role === 'answer' && previous?.role === 'question';
    if (!opensAnswers || heading.introducedAt !== undefined) return heading;
    for (let at = heading.row - 1; at > previous.next && heading.row - at <= REPLY_ROWS; at--) {
      const row = rows[at]!;
      if (!(row.afterBlank || row.inline) || replyWord(row.text) === undefined) continue;
      return { ...heading, introducedAt: footAbove(rows, at, previous.next) };
    }
    return heading;
  });
}
