import type { Evidence } from '../../model/diagnostic.ts';
import { latin } from '../scan/latin.ts';

/** Signs that members of parliament or a council put the questions, whatever a text is called. */
const OF_MEMBERS: readonly Evidence[] = [
  'appendix-head',
  'answer-sentence',
  'questions-sentence',
  'notice-sentence',
  'oral-sentence',
  'set-page',
  'set-headers',
  'addresses-house'
];

// "2. Agendapunt: Beantwoording vragen": an agenda or what was decided on one
const AGENDA_ITEM = /^(?:\d{1,3}\.?\s*)?agendapunt\s?:/iu;

// "Nota van Inlichtingen 2", "Pubquiz De Kroon", "Veelgestelde vragen over", "FAQ"
const TITLE = latin(
  /^[*#\s]*(?:(?:\p{L}+ )?nota van inlichtingen\b|inlichtingennota\b|(?:\p{L}+ ?)?quiz\b|(?:veel|vaak)[ -]?gestelde vragen\b|faq\b|q ?& ?a(?:'?s)?\b|oefenvragen\b|proeftoets\b)/iu
);

/** Within so many lines a text says what it is. */
const TITLE_LINES = 4;

/**
 * Whether a text is of a sort in which questions are put by nobody that represents others: an agenda,
 * the questions of bidders, a quiz, what citizens often ask. `lines` are those of the head, `evidence`
 * what else was found in it. A paper for a hearing is none: a committee asked.
 */
export function isOtherGenre(lines: readonly string[], evidence: readonly Evidence[]): boolean {
  if (lines.filter((line) => AGENDA_ITEM.test(line)).length >= 2) return true;
  if (OF_MEMBERS.some((sign) => evidence.includes(sign))) return false;
  return lines.slice(0, TITLE_LINES).some((line) => TITLE.test(line.slice(0, 120)));
}
