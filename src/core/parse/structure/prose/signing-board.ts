import { withSingleBlanks } from '../../scan/collapse.ts';
import type { Row } from '../rows/rows.ts';
import { isBoard } from '../shapes/signature-line.ts';

// "de secretaris, de burgemeester,": who signs for a board
const SIGNERS =
  /^(?:de |loco-?)?(?:(?:gemeente|provincie)?secretaris|burgemeester|voorzitter|dijkgraaf|commissaris)(?!\p{L})/iu;

// "W.H. Ebbinge, voorzitter", "mr. S. Doorn-van Rhijn, secretaris"
const NAMED_SIGNER =
  /^(?:\p{Ll}{2,4}\. ){0,2}\p{Lu}[^,?!]{2,50}, (?:de )?(?:loco-?)?(?:(?:gemeente|provincie)?secretaris|burgemeester|voorzitter|dijkgraaf|commissaris)(?!\p{L})/u;

/** "Gedeputeerde Staten van Noordmark," right behind a sentence and above who signs for it. */
export function isBoardBehind(rows: readonly Row[], i: number): boolean {
  const [text, below] = [withSingleBlanks(rows[i]!.text), rows[i + 1]?.text];
  if (below === undefined || !text.endsWith(',') || !isBoard(text)) return false;
  return (SIGNERS.test(below) || NAMED_SIGNER.test(below)) && isBehindSentence(rows[i - 1]);
}

/** Whether the row above, if there is one, ends a sentence. */
export const isBehindSentence = (above: Row | undefined): boolean =>
  !above || /[.?!»”"'’)]$/u.test(above.text);
