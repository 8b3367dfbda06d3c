import type { Evidence } from '../../../model/diagnostic.ts';
import { findHeaders } from '../../forms/web-page.ts';
import { withoutFilling } from '../../scan/collapse.ts';
import { findAll } from '../../scan/find-all.ts';
import { matchAt } from '../../scan/match-at.ts';
import { createOccurrenceFinder } from '../../scan/occurrences.ts';
import { goesOnFrom } from '../../structure/headings/heading-candidates.ts';
import { GREETED_AS } from '../../scan/salutation.ts';
import { sentenceEnd } from '../../scan/sentences.ts';
import type { Row } from '../../structure/rows/rows.ts';
import { isOffice, tellsOfOffice } from '../../structure/shapes/signature-line.ts';
import { announcesQuestions } from './announced-questions.ts';
import { isTitledByAsker } from './titled-by-asker.ts';
import { replyWord } from '../../structure/shapes/description-start.ts';
import { opensAsAnswer } from './answer-opening.ts';
import { asksMinisterByLetter } from './asks-by-letter.ts';
import { joinBrokenLines } from './broken-lines.ts';
import { findLineSigns } from './line-signs.ts';
import { listsQuestionsOfMember } from './listed-by-member.ts';
import { listsQuestionsSignedByMember } from './signed-by-member.ts';
import { isOtherGenre } from './other-genres.ts';
import { findTextSigns } from './text-signs.ts';

/** How far into a text its head can reach, in characters. */
const HEAD = 6000;

// "Beantwoord 18 april 2018 (na 2 dagen)"
const PAGE_ANSWERED = /^Beantwoord \d/u;

// "De staatssecretaris van Financiën,"
const SIGNED =
  /^(?:mede namens )?(?:de )?(?:minister|staatssecretaris)(?:-president)?\b[^.:]{0,100}$/iu;

/** Cut out of a text that became one line, the name stands behind the office. */
const signs = ({ text, inline }: Row): boolean =>
  (SIGNED.test(text) || (inline === true && isOffice(text))) && !tellsOfOffice(text);

// "De leden van de X-fractie", "De leden van Y hebben kennisgenomen"
const GROUP_SPEAKS = /\bde leden van [^.]{2,40}?(?:fractie\b| hebben (?:met|kennis))/iuy;

/** Every match of that contains one of these, behind three other characters. */
const findGroups = createOccurrenceFinder(['leden van ', 'LEDEN VAN ']);

// "De heer Faas (VVD):", "Minister Terwindt:"
const SPEAKER = /^(?:de heer|mevrouw|minister|staatssecretaris|de voorzitter)\b[^:.]{0,40}:/iu;

// "Voorzitter. Waarom stopt de pont?" below "De heer Faas (VVD):": how a speech begins
const SPEECH = /^Voorzitter[.!] /u;
const opensSpeech = (line: string, above = ''): boolean =>
  SPEECH.test(line) && above.endsWith(':') && SPEAKER.test(above);

// The same behind the end of a sentence, where a debate became one line
const SPEAKER_INSIDE =
  /(?<=[.?!:] )(?:De heer|Mevrouw|De voorzitter|Minister|Staatssecretaris)(?: [^:.?!]{1,40})?: /gu;

/** How much of a text is searched for speaking groups, in characters. */
const CONSULTATION = 60_000;

/** How much of a letter that became one line can be its opening, in characters. */
const RUN_TOGETHER_OPENING = 1500;

// "… Betreft: zwembaden Geachte voorzitter, Hierbij"
const SALUTATION_INSIDE = new RegExp(`\\sGeachte ${GREETED_AS}(?:voorzitter|heer|mevrouw)`, 'iu');

/** How many rows from the end a signature can stand. */
const SIGNATURE_ROWS = 20;

// "> " before each line of a mail that is quoted
const QUOTED = /^(?:> ?)+/gmu;

const unquoted = (line: string): string =>
  withoutFilling((line.startsWith('>') ? line.replace(QUOTED, '') : line).slice(0, LINE_REACH));

/** So much of a line is read for signs, in characters. */
const LINE_REACH = 200;

/**
 * Reads what a text says about its own form. `firstHeading` is the row of the first heading of a
 * question: what follows it opens no letter.
 */
export function readSigns(text: string, rows: readonly Row[], firstHeading: number): Evidence[] {
  const head = text.slice(0, HEAD).replaceAll(QUOTED, '');
  const joined = head.replaceAll(/\s+/gu, ' ');
  const lines = rows.filter(({ from }) => from < HEAD).map((row) => unquoted(row.text));
  const whole = joinBrokenLines(rows, lines);
  const said = sentencesOfHead(rows, firstHeading, lines);
  // "Dat is een" ⏎ "Mededeling van de minister": the middle of a sentence says nothing about the form.
  const openings = lines.filter((line, i) =>
    TOLD.test(line)
      ? !goesOnBelow(lines[i - 1], rows[i]!)
      : !replyWord(line) || !goesOnFrom(rows, i)
  );
  const evidence = [
    ...findLineSigns([
      ...openings,
      ...subjectsOf(openings),
      ...(whole.length < lines.length ? whole : []),
      ...said
    ]),
    ...findTextSigns(head, joined)
  ];
  const asks =
    asksMinisterByLetter(lines) ||
    announcesQuestions(lines, joined) ||
    announcesQuestions(whole, joined) ||
    (said.length > 0 && announcesQuestions(said)) ||
    listsQuestionsOfMember(lines, joined) ||
    listsQuestionsOfMember(whole, joined) ||
    listsQuestionsSignedByMember(lines, joined) ||
    listsQuestionsSignedByMember(whole, joined) ||
    isTitledByAsker(lines);
  if (!evidence.includes('questions-sentence') && asks) {
    evidence.push('questions-sentence');
  }
  const isRunTogether = rows.length < 3 || rows[1]?.inline === true;
  const opening = isRunTogether
    ? [joined.slice(0, Math.min(RUN_TOGETHER_OPENING, rows[firstHeading]?.from ?? HEAD))]
    : lines.slice(0, firstHeading);
  if (opensAsAnswer(opening)) evidence.push('answer-opening');
  if (isRunTogether && !evidence.includes('salutation') && SALUTATION_INSIDE.test(opening[0]!)) {
    evidence.push('salutation');
  }
  if (findHeaders(rows).length > 0) evidence.push('set-headers');
  if (evidence.includes('set-page') && lines.some((line) => PAGE_ANSWERED.test(line))) {
    evidence.push('set-page-answered');
  }
  const end = rows.slice(-SIGNATURE_ROWS);
  if (end.some((row) => row.text.length < 160 && signs(row))) evidence.push('signature');
  const speakers = lines.filter((line) => SPEAKER.test(line)).length;
  const isDebate =
    speakers >= 3 || (speakers === 2 && lines.some((line, i) => opensSpeech(line, lines[i - 1])));
  if (isDebate || (isRunTogether && findAll(joined, SPEAKER_INSIDE).length >= 3)) {
    evidence.push('speakers');
  }
  const spoken = findGroups(text.slice(0, CONSULTATION)).filter(
    (at) => at >= 3 && matchAt(GROUP_SPEAKS, text, at - 3) !== null
  );
  if (spoken.length >= 3) evidence.push('groups-speak');
  if (isOtherGenre(lines, opening.join(' '), evidence)) evidence.push('other-genre');
  return lines.some((line) => CONSULTATION_LINE.test(line))
    ? evidence.filter((sign) => !OF_LETTERS.includes(sign))
    : evidence;
}

// "Onderwerp: Antwoorden op technische vragen jaarstukken": the title of a list behind a letter's label
const SUBJECT =
  /^[*_|\s]*(?:onderwerp|betreft)[*_|]*\s?[:|]\s{0,9}(?=\S[^?]{0,60}(?:technische|feitelijke) vragen)/iu;

const subjectsOf = (lines: readonly string[]): string[] =>
  lines.filter((line) => SUBJECT.test(line)).map((line) => line.replace(SUBJECT, ''));

// "Zoals ik in antwoord op" ⏎ "vragen van het lid Faas heb aangegeven (Aanhangsel": what a letter says of questions
const TOLD =
  /^vra(?:ag|gen) van (?:het lid|de leden) [^.:?!]{2,80}?\s(?:heb|hebben|heeft|is|zijn|gaf|schreef|\((?:Aanhangsel|Kamerstuk))(?:\s|$)/u;

const goesOnBelow = (above: string | undefined, { afterBlank }: Row): boolean =>
  above !== undefined && !afterBlank && !/[.?!:]$/u.test(above);

/**
 * The lines with those of the head taken apart into their sentences, where the whole text became one line; else none: a
 * sentence that announces questions stands behind a title there.
 */
function sentencesOfHead(
  rows: readonly Row[],
  firstHeading: number,
  lines: readonly string[]
): string[] {
  if (rows[1]?.inline !== true) return [];
  return lines.flatMap((line, i) => {
    const { text, inline, from } = rows[i]!;
    if (!inline || i >= firstHeading || from > RUN_TOGETHER_OPENING) return [line];
    const head = text.slice(0, RUN_TOGETHER_OPENING);
    const sentences: string[] = [];
    for (let at = 0; at < head.length;) {
      const end = Math.max(sentenceEnd(head, at), at + 1);
      const sentence = head.slice(at, end).trim();
      if (sentence !== '') sentences.push(sentence.slice(0, LINE_REACH));
      at = end;
    }
    return sentences;
  });
}

// "C VERSLAG VAN EEN NADER SCHRIFTELIJK OVERLEG": the title of the paper itself
const CONSULTATION_LINE =
  /^(?:[Nn]r\. ?\d+\w? |[A-Z]{1,2}\d? )?VERSLAG V ?AN EEN (?:NADER )?SCHRIFTELIJK OVERLEG/u;

/** Signs of the letters that such a report prints. */
const OF_LETTERS: readonly Evidence[] = [
  'letter-title',
  'questions-sentence',
  'salutation',
  'signature',
  'addresses-house'
];
