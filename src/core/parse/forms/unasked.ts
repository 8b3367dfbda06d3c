import type { Heading } from '../structure/headings/heading.ts';
import type { Row } from '../structure/rows/rows.ts';
import { endsWithQuestionMark, isAsked } from '../structure/turns/askedness.ts';

/** Of fewer questions one may well end in another sentence than the others. */
const LEAST = 3;

// A quotation, an item, a note: what still belongs to the question
const BELONGS = /^[«‘“"'([*•●▪–\d\-\p{Ll}]/u;

// "Zo ja, wanneer.", "Graag een overzicht per maand.", "Licht uw antwoord toe.", "Bron: Veerbode": what goes on with it,
// though without a question mark
const GOES_ON =
  /^(?:(?:zo|indien) (?:ja|nee|niet)(?!\p{L})|graag(?!\p{L})|wij ontvangen graag|(?:wij|ik) verzoek(?:en)?(?!\p{L}|.*vragen)|gelieve|(?:geef|noem|licht|beschrijf|vermeld|schets|motiveer) |bron(?:nen)?(?!\p{L})|toelichting(?!\p{L}))/iu;

/**
 * Index of the row of a paragraph below the last of some questions without answers that asks nothing, where all others
 * end by asking: what who asks says of them all. `undefined` where there is none.
 */
export function findUnasked(
  headings: readonly Heading[],
  rows: readonly Row[],
  end: number
): number | undefined {
  const last = headings.at(-1);
  const areAsked = headings.every(({ role, row, lost }, i) => {
    const next = headings[i + 1]?.row;
    const below = next === undefined ? undefined : rows[next - 1];
    return (
      role === 'question' &&
      !lost &&
      (next === undefined || (next > row && endsWithQuestionMark(below!.text)))
    );
  });
  if (!last || !areAsked || headings.length < LEAST) return undefined;
  const from = rows.findLastIndex(({ text }, i) => i < end && text.includes('?')) + 1;
  const unasked = rows[from];
  return from > last.row &&
    from < end &&
    unasked!.afterBlank &&
    !BELONGS.test(unasked!.text) &&
    !GOES_ON.test(unasked!.text) &&
    !isAsked(unasked!.text) &&
    endsWithQuestionMark(rows[from - 1]!.text)
    ? from
    : undefined;
}
