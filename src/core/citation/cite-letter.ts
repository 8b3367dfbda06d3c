import type { Paper } from '../model/paper.ts';
import type { QuestionSet } from '../model/question-set.ts';
import type { Citation } from './citation.ts';
import { citation } from './forms.ts';
import { findSender, formatOffice } from './sender.ts';

const DAY = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' });
const LIST = new Intl.ListFormat('nl-NL');

// "Ons kenmerk", "Onze referentie"; not "Uw kenmerk", which is the reader's
const OWN_REFERENCE = /^(?:ons kenmerk|onze referentie|kenmerk)$/iu;
// "IENW/BSK-2025/90417", "52860662"; not "Datum"
const REFERENCE_VALUE = /^[^\s\d]*\d\S*$/u;

/** `"2025-07-03"` → "3 juli 2025" */
export const formatDutchDay = (day: string): string => DAY.format(new Date(`${day}T12:00:00Z`));

/** The sender's own reference: from the head, else from the running heads of later pages. */
export function findOwnReference(paper: Paper, text: string): string | undefined {
  const field = paper.fields.find(({ label, value }) => value && OWN_REFERENCE.test(label));
  if (field?.value) return field.value;
  const lines = paper.furniture.flatMap(({ kind, spans }) =>
    kind === 'markup' ? [] : spans.map(([start, end]) => text.slice(start, end).trim())
  );
  const label = lines.findIndex((line) => OWN_REFERENCE.test(line));
  const value = lines[label + 1];
  return label >= 0 && value !== undefined && REFERENCE_VALUE.test(value) ? value : undefined;
}

function dated(day: string | undefined): string | undefined {
  return day && ` d.d. ${formatDutchDay(day)}`;
}

/**
 * Cites a letter that has no number in an official series: "Brief van de minister van Defensie d.d. 3
 * juli 2025, kenmerk 123", as the Leidraad advises. Where the sender is not known, its subject stands
 * for it; a case number of the Tweede Kamer stands in for a reference of the sender's own.
 */
export function citeLetter(paper: Paper, text: string, set?: QuestionSet): Citation {
  const sender = findSender(paper, text, set);
  const office = sender && formatOffice(sender, text);
  const title = set?.title ?? paper.title;
  const reference = findOwnReference(paper, text);
  const caseNumber = set?.caseNumber;
  return citation(
    office ? `Brief van ${office}` : 'Brief aan de Tweede Kamer',
    !office && title && ` ‘${title}’`,
    dated(paper.date),
    reference ? `, kenmerk ${reference}` : caseNumber && `, zaaknummer ${caseNumber}`
  );
}

/** "Nota aan de minister van Defensie d.d. 3 juli 2025, kenmerk 2025-0000428624". */
export function citeMemo(paper: Paper, text: string): Citation {
  const to = paper.fields.find(({ label, value }) => label === 'Aan' && value)?.value;
  const reference = findOwnReference(paper, text);
  return citation(
    to ? `Nota aan ${to.charAt(0).toLowerCase()}${to.slice(1)}` : 'Nota',
    !to && paper.title && ` ‘${paper.title}’`,
    dated(paper.date),
    reference && `, kenmerk ${reference}`
  );
}

/** "Vragen van Faas (VVD) over bruggen, ingezonden 3 juli 2025, zaaknummer 2025Z30418". */
export function citeQuestions(set: QuestionSet): Citation {
  const who = set.submitters.flatMap(({ name, group }) =>
    name ? [group ? `${name} (${group})` : name] : []
  );
  return citation(
    'Schriftelijke vragen',
    who.length > 0 && ` van ${LIST.format(who)}`,
    set.title && ` over ${set.title}`,
    set.submittedOn && `, ingezonden ${formatDutchDay(set.submittedOn)}`,
    set.caseNumber && `, zaaknummer ${set.caseNumber}`
  );
}
