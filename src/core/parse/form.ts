import type { Evidence } from '../model/diagnostic.ts';
import type { PaperKind } from '../model/paper.ts';
import { findHeaders } from './forms/web-page.ts';
import type { Heading } from './headings.ts';
import type { Row } from './rows.ts';

/** What a paper is taken for, and why. */
export interface Decision {
  kind: PaperKind;
  evidence: readonly Evidence[];
  headings: readonly Heading[];
}

/** How far into a text its head can reach, in characters. */
const HEAD = 6000;

/** What a line of the head says about the form; each with one that shows it. */
const LINE_SIGNS: readonly (readonly [Evidence, RegExp])[] = [
  // "Antwoord van Minister Jansen (Financiën) (ontvangen 3 mei 2024)"
  [
    'answer-sentence',
    /^[*#\s]*(?:nadere? |herziene? )?antwoord(?:en)? van (?:de )?(?:minister|staatss?ecretaris)/iu
  ],
  // "Mededeling van Staatssecretaris Jansen"
  ['notice-sentence', /^[*#\s]*mededeling van (?:de )?(?:minister|staatss?ecretaris)/iu],
  // "Vragen van het lid Jansen (X) aan de Minister"
  [
    'questions-sentence',
    /^[*#\s]*(?:nadere |schriftelijke )?vra(?:ag|gen) van (?:het|de) (?:lid|leden)\b/iu
  ],
  ['oral-sentence', /^[*#\s]*mondelinge vragen van/iu],
  // "TER INFORMATIE"
  [
    'memo-stamp',
    /^[*#\s]*(?:ter (?:informatie|beslissing|ondertekening|advisering|bespreking|besluitvorming)$|geadviseerd besluit|nota actief openbaar|beslisnota\b)/iu
  ],
  // "Geachte voorzitter,"
  ['salutation', /^geachte (?:mevrouw |heer |de )*(?:voorzitter|heer|mevrouw)/iu]
];

/** The same, wherever it stands in the head. */
const TEXT_SIGNS: readonly (readonly [Evidence, RegExp])[] = [
  // "Vragen gesteld door de leden der Kamer, met de daarop door de"
  [
    'appendix-head',
    /vragen gesteld door de leden der kamer|aanhangsel van de handelingen|\bah-tk-\d/iu
  ],
  // "LIJST VAN VRAGEN EN ANTWOORDEN"
  ['list-title', /lijst van (?:feitelijke )?vragen\b/iu],
  ['consultation-title', /verslag van een schriftelijk overleg/iu],
  // "Hierbij bied ik u de antwoorden aan op de schriftelijke vragen"
  [
    'answer-opening',
    /\b(?:antwoord|antwoorden|beantwoording|beantwoord) [^.]{0,160}vragen\b|vragen [^.]{0,200}\b(?:beantwoord|antwoorden)\b/iu
  ],
  // "niet binnen de gebruikelijke termijn kunnen worden beantwoord"
  [
    'delay',
    /niet binnen de (?:gebruikelijke|gestelde|daarvoor gestelde) termijn|reden van (?:het|dit) uitstel|uitstel(?:bericht)? (?:voor de |van de )?(?:beantwoording|kamervragen)|meer tijd (?:nodig|behoeft)[^.]{0,80}(?:beantwoord|afstemming)/iu
  ],
  ['addresses-house', /\buw kamer\b/iu]
];

// "De staatssecretaris van Financiën,"
const SIGNED =
  /^(?:mede namens )?(?:de )?(?:minister|staatssecretaris)(?:-president)?\b[^.]{0,100}$/iu;

// "De leden van de X-fractie", "De leden van Y hebben kennisgenomen"
const GROUP_SPEAKS = /\bde leden van [^.]{2,40}?(?:fractie\b| hebben (?:met|kennis))/giu;

/** How much of a text is searched for speaking groups, in characters. */
const CONSULTATION = 60_000;

/** How many rows from the end a signature can stand. */
const SIGNATURE_ROWS = 20;

/** From this many questions on, a text without a head is a list. */
const LIST_LENGTH = 40;

/** Reads the signs of a text's form and decides what it is. */
export function decideForm(
  text: string,
  rows: readonly Row[],
  headings: readonly Heading[]
): Decision {
  const evidence = readSigns(text, rows);
  if (findHeaders(rows).length > 0) evidence.push('set-headers');
  const believed = believeQuestions(headings, rows, evidence) ? headings : [];
  if (believed.some(({ role }) => role === 'question')) evidence.push('question-headings');
  if (believed.some(({ role }) => role === 'answer')) evidence.push('answer-headings');
  const kind = kindOf(new Set(evidence), believed);
  return { kind, evidence, headings: kind === 'web-page' ? [] : believed };
}

function readSigns(text: string, rows: readonly Row[]): Evidence[] {
  const head = text.slice(0, HEAD);
  const lines = rows.filter(({ from }) => from < HEAD).map((row) => row.text.slice(0, 200));
  const evidence = [
    ...LINE_SIGNS.filter(([, pattern]) => lines.some((line) => pattern.test(line))),
    ...TEXT_SIGNS.filter(([, pattern]) => pattern.test(head))
  ].map(([name]) => name);
  const end = rows.slice(-SIGNATURE_ROWS);
  if (end.some((row) => row.text.length < 160 && SIGNED.test(row.text))) evidence.push('signature');
  const spoken = text.slice(0, CONSULTATION).match(GROUP_SPEAKS)?.length ?? 0;
  if (spoken >= 3) evidence.push('groups-speak');
  return evidence;
}

/**
 * Numbered questions in a letter are not yet a set: a letter may quote the questions of a study. With
 * a word before the number, or with a head that speaks of questions to be answered, they are.
 */
function believeQuestions(
  headings: readonly Heading[],
  rows: readonly Row[],
  evidence: readonly Evidence[]
): boolean {
  const questions = headings.filter(({ role }) => role === 'question');
  const first = questions[0];
  if (!first) return false;
  if (evidence.includes('memo-stamp')) return false;
  const byWord = questions.some(({ shape }) => shape.startsWith('word'));
  if (byWord) return questions.length > 1 || headings.some(({ role }) => role === 'answer');
  const speaksOfQuestions: readonly Evidence[] = [
    'appendix-head',
    'answer-sentence',
    'questions-sentence',
    'notice-sentence',
    'list-title',
    'answer-opening'
  ];
  if (evidence.some((name) => speaksOfQuestions.includes(name))) return true;
  const last = questions.at(-1)!;
  return first.row < rows.length * 0.25 && last.row > rows.length * 0.5 && questions.length >= 3;
}

function kindOf(evidence: ReadonlySet<Evidence>, headings: readonly Heading[]): PaperKind {
  if (evidence.has('set-headers')) return 'web-page';
  if (headings.length === 0) return kindWithoutQuestions(evidence);
  if (evidence.has('list-title')) return 'list-of-questions';
  const questions = headings.filter(({ role }) => role === 'question').length;
  const answers = headings.filter(({ role }) => role === 'answer');
  if (evidence.has('notice-sentence') && answers.length === 0) return 'deferral';
  if (evidence.has('oral-sentence')) return 'oral-questions';
  if (evidence.has('answer-sentence')) return 'written-answer';
  if (evidence.has('appendix-head') && answers.length > 0) return 'written-answer';
  if (evidence.has('salutation') || evidence.has('answer-opening')) {
    return evidence.has('delay') && answers.length === 0 ? 'deferral' : 'answer-letter';
  }
  if (answers.length === 0) return 'question-set';
  const numbered = answers.filter(({ numbers }) => numbers.length > 0).length;
  if (questions >= LIST_LENGTH || numbered < answers.length / 2) return 'list-of-questions';
  return 'written-answer';
}

function kindWithoutQuestions(evidence: ReadonlySet<Evidence>): PaperKind {
  if (evidence.has('memo-stamp')) return 'decision-memo';
  if (evidence.has('consultation-title') || evidence.has('groups-speak'))
    return 'written-consultation';
  if (evidence.has('notice-sentence')) return 'deferral';
  if (evidence.has('delay')) return 'deferral';
  if (evidence.has('questions-sentence')) return 'question-set';
  if (evidence.has('salutation')) return 'government-letter';
  if (evidence.has('signature') || evidence.has('addresses-house')) return 'government-letter';
  return 'other';
}
