import { endsWithQuestionMark } from '../structure/askedness.ts';

// "SP-Kamerlid Tinbergen stelt vragen aan minister De Ruig", "Bakkenes (D66) heeft … gesteld aan de
// minister", "De fractie wil van het college weten"
const ASKS =
  /(?:kamerlid|kamerleden|statenlid|raadslid|\bhet lid\b|\bde leden\b|fractie|\(\p{Lu}[\p{L}\d -]{1,20}\))[^.?!]{1,160}\bvragen\b[^.?!]{1,120}\b(?:aan|van|gesteld|ingediend)\b[^.?!]{1,60}(?:minister|staatssecretaris|kabinet|college|gedeputeerde|burgemeester|wethouder|dagelijks bestuur)/iu;

// "De vragen:", "Haar vragen luiden als volgt:", "… de volgende schriftelijke vragen gesteld aan de minister:"
const ANNOUNCES =
  /(?:^(?:de|haar|zijn|hun|onze|alle) (?:kamer|raads|staten)?vragen|\b(?:volgende|onderstaande) (?:schriftelijke )?(?:kamer|raads|staten)?vragen)\b[^.?!]{0,160}:$/iu;

// "1. ", "• ", "- " before a question
const SIGN = /^(?:\d{1,2}[.)]\s|[•●▪*–-]\s)/u;

/**
 * Whether the lines at the top tell that members put questions to somebody who governs, and then print
 * these: what parties and newspapers write about a set.
 */
export function announcesQuestions(lines: readonly string[]): boolean {
  const at = lines.findIndex((line) => line.endsWith(':') && ANNOUNCES.test(line));
  const first = lines[at + 1];
  if (at < 0 || first === undefined || !SIGN.test(first) || !endsWithQuestionMark(first)) {
    return false;
  }
  return lines.slice(0, at + 1).some((line) => ASKS.test(line));
}
