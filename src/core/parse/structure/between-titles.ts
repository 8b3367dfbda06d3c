import type { SectionPart, Stretch } from './part.ts';
import type { Row } from './rows.ts';

// "Vragen van de leden van de X-fractie", "Artikel 3", "Hoofdstuk 2: Onderwijs", "Aan de minister van
// Defensie:"
const NAMED =
  /^(?:(?:vragen|opmerkingen|inbreng)(?: en opmerkingen)? (?:van|vanuit) (?:het |de )?(?:leden|lid|fracties?)\b|(?:begrotings|beleids)?artikel(?:en)? \d|hoofdstuk \d|thema \d|onderdeel \d|paragraaf \d|\p{L}+-fractie:?$|(?:vragen )?aan (?:de |alle |beide )?(?:minister|staatssecretaris|bewinds)[^.?!:]{0,100}:$)/iu;

// "Algemeen", "Financiën en bedrijfsvoering"; not "Bron: CBS", "Totaal 5,1", "- wonen"
const PLAIN = /^\p{Lu}[\p{L}\s’'-]{3,59}$/u;

const SENTENCE_END = /[.?!»”"]$/u;

/**
 * The title that a list prints between an answer and the next question, if its rows from `first` up
 * to `next` end with one: a title of its own, or a short line between blank lines after a sentence.
 */
export function findBetweenTitle(
  rows: readonly Row[],
  first: number,
  next: number
): Stretch | undefined {
  const row = rows[next - 1];
  const previous = rows[next - 2];
  if (!row || !previous || next - 1 <= first || row.text.length > 120) return undefined;
  const standsApart = row.afterBlank && (rows[next]?.afterBlank ?? true);
  const isPlain = standsApart && PLAIN.test(row.text) && SENTENCE_END.test(previous.text);
  const isNamed = NAMED.test(row.text) && !SENTENCE_END.test(row.text);
  return isPlain || isNamed ? { from: row.from, to: row.to } : undefined;
}

/** A title without text of its own. */
export function titlePart({ from, to }: Stretch): SectionPart {
  return { role: 'section', level: 1, from, to, heading: { from, to } };
}
