import type { CutLine } from './cut-line.ts';

// What ministries print beside their letters and memos, a label to a line, its value below: "Ons kenmerk",
// "Bijlage(n)", "Contactpersoon", "Datum 14 maart 2031"
const LABEL =
  /^(?:(?:ons |uw )?kenmerk|(?:onze |uw )?referentie|uw brief(?: van)?|bijlagen?|bijlage\(n\)|contactpersoon|auteur|steller|opgesteld door|behandeld door|inlichtingen(?: bij)?|doorkiesnummer|telefoon|datum(?: \d{1,2} \p{Ll}{3,9} \d{4})?|kopie aan|samengewerkt met|directie \p{Lu}.{2,50}|ministerie van(?: \p{Lu}.{2,60})?|directoraat-generaal(?: \p{Lu}.{2,50})?|t \d{3}[ -].{5,12}|postbus \d{3,5})\s?:?$/iu;

/** So many different ones show such a margin. */
const LEAST = 2;

/** Whether the right side of some lines holds what a letter or memo prints in its margin. */
export function isLetterMargin(text: string, cuts: readonly CutLine[]): boolean {
  const labels = new Set<string>();
  for (const { left, right } of cuts) {
    if (right.from === right.to) continue;
    const label = LABEL.exec(text.slice(right.from, right.to).trim());
    // "Datum    Kenmerk": the names of the columns of a table
    if (label && !LABEL.test(text.slice(left.from, left.to).trim())) labels.add(label[0]);
  }
  return labels.size >= LEAST;
}
