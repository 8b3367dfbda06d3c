import type { TextSummary } from '../../../core/summary/summarize.ts';
import { count, formatNumber, formatShare } from '../format.ts';

/** What of a paper's summary the sentence tells. */
export type Summarized = Pick<
  TextSummary,
  'sets' | 'footnotes' | 'figures' | 'diagnostics' | 'unplacedShare'
>;

/**
 * How completely a paper was read, in one sentence: "235 van 235 vragen; 1 kop met tikfout gelezen
 * (‘Vraagt 46’); 8 antwoorden gelden voor meer vragen, één daarvan voor 10; 43 voetnoten gekoppeld; 0,2 % van de tekst niet
 * geplaatst."
 */
export function readingSummary({
  sets,
  footnotes,
  figures: { expectedQuestions, misspelled, largestJoint, linkedFootnotes },
  diagnostics,
  unplacedShare
}: Summarized): string {
  const questions = sets.reduce((sum, set) => sum + set.questions, 0);
  const lost = diagnostics['heading-lost'] ?? 0;
  const parts = [
    questions > 0 &&
      asked(questions, expectedQuestions, diagnostics['numbers-counted'] ?? 0, sets.length),
    misspelled.length > 0 &&
      `${count(misspelled.length, 'kop', 'koppen')} met tikfout gelezen (${named(misspelled)})`,
    lost > 0 && `${count(lost, 'vraag', 'vragen')} zonder kop herkend`,
    largestJoint > 1 && joint(largestJoint, diagnostics['joint-answer'] ?? 1),
    footnotes > 0 && notes(linkedFootnotes, footnotes),
    unplacedShare > 0
      ? `${formatShare(unplacedShare)} van de tekst niet geplaatst`
      : 'alle tekst geplaatst'
  ];
  const sentence = parts.filter((part) => part !== false).join('; ');
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

/** Numbers that were counted, not printed, cannot tell whether a question is missing. */
function asked(questions: number, expected: number, counted: number, sets: number): string {
  if (counted === 0) return `${formatNumber(questions)} van ${count(expected, 'vraag', 'vragen')}`;
  const how = counted < sets ? 'deels geteld, want niet alle' : 'geteld, want niet';
  return `${count(questions, 'vraag', 'vragen')} (${how} genummerd in de bron)`;
}

/** The report counts all of them below: one told alone here would seem to be the only one. */
function joint(largest: number, all: number): string {
  const most = formatNumber(largest);
  if (all < 2) return `één antwoord geldt voor ${most} vragen`;
  const counted = `${formatNumber(all)} antwoorden gelden`;
  return largest === 2
    ? `${counted} elk voor 2 vragen`
    : `${counted} voor meer vragen, één daarvan voor ${most}`;
}

/** So many headings are quoted, the others counted. */
const QUOTED = 3;

function named(headings: readonly string[]): string {
  const quoted = headings.slice(0, QUOTED).map((heading) => `‘${heading}’`);
  return [...quoted, ...(headings.length > QUOTED ? ['…'] : [])].join(', ');
}

function notes(linked: number, all: number): string {
  const found = count(all, 'voetnoot', 'voetnoten');
  return linked === all ? `${found} gekoppeld` : `${formatNumber(linked)} van ${found} gekoppeld`;
}
