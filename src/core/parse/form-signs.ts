import type { Evidence } from '../model/diagnostic.ts';
import { findHeaders } from './forms/web-page.ts';
import { announcesQuestions } from './announced-questions.ts';
import { asksMinisterByLetter } from './asks-by-letter.ts';
import { isOtherGenre } from './other-genres.ts';
import { findAll } from './scan/find-all.ts';
import { foldCase } from './scan/fold-case.ts';
import { matchAt } from './scan/match-at.ts';
import { createOccurrenceFinder } from './scan/occurrences.ts';
import type { Row } from './structure/rows.ts';
import { tellsOfOffice } from './structure/signature.ts';
import { latin } from './scan/latin.ts';

/** How far into a text its head can reach, in characters. */
const HEAD = 6000;

// "Geachte voorzitter,"
const SALUTATION = /^geachte (?:mevrouw |heer |de )*(?:voorzitter|heer|mevrouw)/iu;

/**
 * A sign of the form: words of which every match holds one, in small letters, and its pattern. Few heads
 * hold the words of more than some signs, so most patterns are neither tried nor even prepared: that took
 * a quarter of the time for a short paper.
 */
type Sign = readonly [name: Evidence, words: readonly string[], pattern: RegExp];

/** The first text of a session prepares each of these patterns. */
const inLatin = (signs: readonly Sign[]) =>
  signs.map(([name, words, pattern]): Sign => [name, words, latin(pattern)]);

/** What a line of the head says about the form; each with one that shows it. */
const LINE_SIGNS: readonly Sign[] = inLatin([
  // "Antwoord van Minister Jansen (Financiën) (ontvangen 3 mei 2024)"; not "Antwoorden van de Minister
  // van Defensie op de vragen van", the title of a letter's attachment
  [
    'answer-sentence',
    ['antwoord'],
    /^[*#\s]*(?:nadere? |herziene? )?antwoord(?:en)? van (?:de )?(?:minister|staatss?ecretaris)[\p{L}-]* (?=\S)(?!.{3,150} op (?:de )?(?:\p{L}+ )?(?:kamer)?vra(?:ag|gen)(?!.{0,600}\(ontvangen)|.{3,150} op(?: de)?$)/iu
  ],
  // "Mededeling van Staatssecretaris Jansen"
  [
    'notice-sentence',
    ['mededeling van '],
    /^[*#\s]*mededeling van (?:de )?(?:minister|staatss?ecretaris)/iu
  ],
  // "Vragen van het lid Jansen (X) aan de Minister"; "Onderwerp: RE: Kamervragen van het lid Jansen";
  // "Schriftelijke vragen ex artikel 36 van het
  // Reglement van Orde" of a council
  [
    'questions-sentence',
    ['vra'],
    /^[*#\s]*(?:(?:(?:nadere|aanvullende|schriftelijke|nieuwe) ){0,2}(?:vervolg)?vra(?:ag|gen) van (?:het|de) (?:lid|leden) (?!van de )|(?:\p{L}{2,9}\s?:\s*){1,3}kamervragen (?:van |door )?(?:het |de )?(?:lid|leden) |(?:schriftelijke |raads|staten)vragen (?:ex|conform|ingevolge|op grond van) art)/iu
  ],
  // "Kamervragen zonder Antwoord", what the official site calls a set
  ['questions-sentence', ['kamervragen zonder '], /^[*#\s]*kamervragen zonder antwoord$/iu],
  // "Daarom stelt de fractie de volgende vragen aan het college van Gedeputeerde Staten"
  [
    'questions-sentence',
    ['vragen aan '],
    /\bde volgende (?:schriftelijke )?vragen aan (?:het college|gedeputeerde staten|de (?:burgemeester|wethouder|gedeputeerde|commissaris van de))/iu
  ],
  // "De volgende vragen zijn door de fractie Duinbelang gesteld."
  [
    'questions-sentence',
    ['de volgende '],
    /^[*#\s]*de volgende (?:schriftelijke )?vragen (?:zijn|werden) door [^.?!]{1,80} gesteld\b/iu
  ],
  // "Vraag met verzoek om schriftelijk antwoord E-000917/2023" of the European Parliament
  [
    'questions-sentence',
    ['vraag met verzoek'],
    /^[*#\s]*(?:\p{Lu}-\d{3,6}\/\d{2,4} )?vraag met verzoek om schriftelijk antwoord(?: \p{Lu}-\d|$)/iu
  ],
  [
    'oral-sentence',
    ['vraag met verzoek'],
    /^[*#\s]*vraag met verzoek om mondeling antwoord(?: \p{Lu}-\d|$)/iu
  ],
  // "Antwoord van mevrouw Lindqvist", on the next line "namens de Europese Commissie"
  [
    'answer-sentence',
    ['antwoord van '],
    /^[*#\s]*antwoord van (?:mevrouw|de heer|(?:uitvoerend )?vice-?voorzitter|(?:de )?(?:commissaris|hoge vertegenwoordiger))[ /][^.?!]{2,80}(?:$| namens de )/iu
  ],
  // "Vragen ten behoeve van de interpellatie van het lid Jansen (X) aan de minister"
  [
    'questions-sentence',
    ['vragen'],
    /^[*#\s]*(?:schriftelijke )?vragen (?:ten behoeve van|voor|bij|in) (?:de|het) (?:interpellatie|spoed|dertigleden)\p{L}*|^[*#\s]*interpellatievragen(?!\p{L})/iu
  ],
  // "Mondelinge vragen van het lid", "Mondelinge vragen die zijn ingediend voor het vragenuur"
  [
    'oral-sentence',
    ['mondelinge vragen'],
    /^[*#\s]*mondelinge vragen (?:van|[^.?!]{0,60}vragenuur)/iu
  ],
  // "TER INFORMATIE"
  [
    'memo-stamp',
    ['ter ', 'geadviseerd besluit', 'nota'],
    /^[*#\s]*(?:ter (?:informatie|beslissing|ondertekening|advisering|bespreking|besluitvorming)$|geadviseerd besluit|nota actief openbaar|beslisnota\b)/iu
  ],
  ['salutation', ['geachte '], SALUTATION],
  // "C MEMORIE VAN ANTWOORD", "Nr. 7 NOTA NAAR AANLEIDING VAN HET VERSLAG"
  [
    'bill-title',
    ['memorie van ', 'nota naar ', 'verslag'],
    /^(?:(?:[Nn]r\. ?\d+\w?|[A-Z]{1,2}\d?) )?(?:MEMORIE VAN (?:ANTWOORD|TOELICHTING)|Memorie van (?:antwoord|toelichting)$|NOTA NAAR AANLEIDING VAN|Nota naar aanleiding van het|(?:NADER )?(?:VOORLOPIG |EIND)VERSLAG|NADER VERSLAG|(?:VERSLAG VAN EEN|Verslag van een) (?:ALGEMEEN|WETGEVINGS|NOTA|COMMISSIE|PLENAIR|RONDETAFEL|algemeen|wetgevings|nota|commissie|plenair|rondetafel))/u
  ],
  // "Nr. 46 BRIEF VAN DE MINISTER VAN FINANCIËN"
  [
    'letter-title',
    ['brief van '],
    /^(?:nr\. ?\d+\w? )?brief van (?:de |het )?(?:minister|staatssecretaris|regering|kabinet)/iu
  ],
  // "Kamervraag 2018Z07022"
  ['set-page', ['kamervraag 20'], /^Kamervraag 20\d\d ?Z ?\d{5}$/u]
]);

/** The same, wherever it stands in the head, also where a line ends in it. */
const TEXT_SIGNS: readonly Sign[] = inLatin([
  // "Vragen gesteld door de leden der Kamer, met de daarop door de"
  [
    'appendix-head',
    ['leden der kamer', 'aanhangsel van ', 'ah-tk-'],
    /vragen gesteld door de leden der kamer|aanhangsel van de handelingen|\bah-tk-\d/iu
  ],
  // "Schriftelijke antwoorden van de minister van Defensie op vragen, gesteld in de eerste termijn": what
  // a minister could not answer in a debate
  [
    'list-title',
    ['schriftelijke antwoorden ', 'schriftelijke beantwoording '],
    /\bschriftelijke (?:antwoorden|beantwoording) (?:[^.?!]{0,300}? )?vragen\b[^.?!]{0,40}? (?:gesteld (?:in|tijdens) de )?(?:eerste|tweede) termijn\b/iu
  ],
  // "Antwoorden Rekenkamer bij vragen van de Tweede Kamer over"
  [
    'list-title',
    ['van de tweede kamer over', 'van de tweede kamer bij'],
    /\bantwoorden [^.]{0,60}\b(?:op|bij) vragen[^\p{L}.]{0,3} van de tweede kamer (?:over|bij)\b/iu
  ],
  // "Vragen en antwoorden zijn hierna afgedrukt", "Deze vragen, alsmede de daarop op 9 juni 2008 gegeven
  // antwoorden, zijn hieronder afgedrukt": below the title that a site left out; not in a consultation
  [
    'list-title',
    ['afgedrukt'],
    /^(?!.*\b(?:schriftelijk overleg|vragen en opmerkingen)\b).*\bvragen(?: en(?: de)?|,? (?:alsmede|met|en) de daarop [^.]{0,60}\bgegeven) antwoorden,?(?: voorzien van een inleiding,?)? zijn (?:hierna|hieronder|hierachter) afgedrukt/isu
  ],
  // "LIJST VAN VRAGEN EN ANTWOORDEN", "LIJST V AN VRAGEN" of pypdf
  ['list-title', ['lijst van ', 'lijst v an '], /lijst v ?an (?:feitelijke )?vragen\b/iu],
  // "Nr Vraag Antwoord": the head of its table
  ['list-title', ['nr vraag ', 'nr. vraag '], /^nr\.?\s+vraag\s+(?:antwoord|bijlage|blz)/imu],
  // "De commissie heeft feitelijke vragen gesteld"; not where a member's questions are answered
  [
    'list-title',
    ['feitelijke vragen'],
    /^(?!.*\bvragen van (?:het (?:kamer)?lid |de leden (?!van de|der))).*\bfeitelijke vragen\b/isu
  ],
  // "VERSLAG VAN EEN SCHRIFTELIJK OVERLEG", "brengt bijgaand verslag uit van het gevoerde schriftelijk overleg"
  [
    'consultation-title',
    ['schriftelijk overleg'],
    /verslag (?:uit )?van (?:een|het gevoerde) (?:nader )?schriftelijk overleg/iu
  ],
  // "niet binnen de gebruikelijke termijn kunnen worden beantwoord"
  [
    'delay',
    ['binnen de ', 'uitstel', 'meer tijd '],
    /niet binnen de (?:gebruikelijke|gestelde|daarvoor gestelde) termijn|beantwoording[^.]{0,60} binnen de (?:\p{L}+ ){0,2}termijn [^.]{0,60}\bniet\b|niet mogelijk [^.]{0,60}binnen de (?:\p{L}+ ){0,2}termijn|reden van (?:het|dit) uitstel|uitstel(?:bericht)? (?:voor de |van de )?(?:beantwoording|kamervragen)|meer tijd (?:nodig|behoeft)[^.]{0,80}(?:beantwoord|afstemming)/iu
  ],
  ['addresses-house', ['uw kamer'], /\buw kamer\b/iu],
  // The form of a council: "SCHRIFTELIJKE VRAGEN" / "Art. 85 RvO", "Aan: Commissaris van de Koning"
  [
    'questions-sentence',
    ['schriftelijke vragen art', 'schriftelijke vragen aan:', 'schriftelijke vragen aan :'],
    /\bschriftelijke vragen (?:art(?:ikel|\.)? ?\d|aan ?: ?(?:het |de )?(?:college|commissaris|gedeputeerde|burgemeester|voorzitter|wethouder))/iu
  ],
  // "SCHRIFTELIJKE VRAAG", on the next line "nr. 412": a question of the Flemish parliament
  ['questions-sentence', ['schriftelijke vraag'], /^schriftelijke vraag\s{1,4}nr\. ?\d/imu],
  // A group of a council writes: "Geacht college, …", "De fractie heeft de volgende vragen"
  [
    'questions-sentence',
    ['geacht college'],
    /^(?=.*\bgeacht college\b)(?=.*\bfractie).*\bde volgende (?:schriftelijke )?vragen\b/isu
  ]
]);

// "Beantwoord 18 april 2018 (na 2 dagen)"
const PAGE_ANSWERED = /^Beantwoord \d/u;

// "De staatssecretaris van Financiën,"
const SIGNED =
  /^(?:mede namens )?(?:de )?(?:minister|staatssecretaris)(?:-president)?\b[^.:]{0,100}$/iu;

const signs = (line: string): boolean => SIGNED.test(line) && !tellsOfOffice(line);

// "De leden van de X-fractie", "De leden van Y hebben kennisgenomen"
const GROUP_SPEAKS = /\bde leden van [^.]{2,40}?(?:fractie\b| hebben (?:met|kennis))/iuy;

/** Every match of that contains one of these, behind three other characters. */
const findGroups = createOccurrenceFinder(['leden van ', 'LEDEN VAN ']);

// "De heer Faas (VVD):", "Minister Terwindt:"
const SPEAKER = /^(?:de heer|mevrouw|minister|staatssecretaris|de voorzitter)\b[^:.]{0,40}:/iu;

// The same behind the end of a sentence, where a debate became one line
const SPEAKER_INSIDE =
  /(?<=[.?!:] )(?:De heer|Mevrouw|De voorzitter|Minister|Staatssecretaris)(?: [^:.?!]{1,40})?: /gu;

/** How much of a text is searched for speaking groups, in characters. */
const CONSULTATION = 60_000;

/** How much of a letter that became one line can be its opening, in characters. */
const RUN_TOGETHER_OPENING = 1500;

/** How many rows from the end a signature can stand. */
const SIGNATURE_ROWS = 20;

/**
 * Reads what a text says about its own form. `firstHeading` is the row of the first heading of a
 * question: what follows it opens no letter.
 */
export function readSigns(text: string, rows: readonly Row[], firstHeading: number): Evidence[] {
  const head = text.slice(0, HEAD);
  const joined = head.replaceAll(/\s+/gu, ' ');
  const lines = rows.filter(({ from }) => from < HEAD).map((row) => row.text.slice(0, 200));
  const evidence = [...findLineSigns(lines), ...findTextSigns(head, joined)];
  const asks = asksMinisterByLetter(lines) || announcesQuestions(lines);
  if (!evidence.includes('questions-sentence') && asks) {
    evidence.push('questions-sentence');
  }
  const isRunTogether = rows.length < 3 || rows[1]?.inline === true;
  const opening = isRunTogether
    ? [joined.slice(0, Math.min(RUN_TOGETHER_OPENING, rows[firstHeading]?.from ?? HEAD))]
    : lines.slice(0, firstHeading);
  if (opensAsAnswer(opening)) evidence.push('answer-opening');
  if (findHeaders(rows).length > 0) evidence.push('set-headers');
  if (evidence.includes('set-page') && lines.some((line) => PAGE_ANSWERED.test(line))) {
    evidence.push('set-page-answered');
  }
  const end = rows.slice(-SIGNATURE_ROWS);
  if (end.some((row) => row.text.length < 160 && signs(row.text))) evidence.push('signature');
  const speakers = lines.filter((line) => SPEAKER.test(line)).length;
  if (speakers >= 3 || (isRunTogether && findAll(joined, SPEAKER_INSIDE).length >= 3)) {
    evidence.push('speakers');
  }
  const spoken = findGroups(text.slice(0, CONSULTATION)).filter(
    (at) => at >= 3 && matchAt(GROUP_SPEAKS, text, at - 3) !== null
  );
  if (spoken.length >= 3) evidence.push('groups-speak');
  if (isOtherGenre(lines, evidence)) evidence.push('other-genre');
  return lines.some((line) => CONSULTATION_LINE.test(line))
    ? evidence.filter((sign) => !OF_LETTERS.includes(sign))
    : evidence;
}

function findLineSigns(lines: readonly string[]): Evidence[] {
  const all = foldCase(lines.join('\n'));
  return LINE_SIGNS.filter(
    ([, words, pattern]) => holdsAny(all, words) && lines.some((line) => pattern.test(line))
  ).map(([name]) => name);
}

function findTextSigns(head: string, joined: string): Evidence[] {
  const all = foldCase(joined);
  return TEXT_SIGNS.filter(
    ([, words, pattern]) => holdsAny(all, words) && (pattern.test(head) || pattern.test(joined))
  ).map(([name]) => name);
}

const holdsAny = (text: string, words: readonly string[]): boolean =>
  words.some((word) => text.includes(word));

// "C VERSLAG VAN EEN NADER SCHRIFTELIJK OVERLEG": the title of the paper itself
const CONSULTATION_LINE =
  /^(?:nr\. ?\d+\w? |[A-Z]{1,2}\d? )?VERSLAG VAN EEN (?:NADER )?SCHRIFTELIJK OVERLEG/u;

/** Signs of the letters that such a report prints. */
const OF_LETTERS: readonly Evidence[] = [
  'letter-title',
  'questions-sentence',
  'salutation',
  'signature',
  'addresses-house'
];

// "de antwoorden op de schriftelijke vragen", "Beantwoording Kamervragen"
const ANSWERS_QUESTIONS =
  /(?:(?<!zonder )antwoord|beantwoord|reactie)\p{L}* [^.]{0,200}(?:kamervragen|(?:schriftelijke|feitelijke|mondelinge|nadere) (?:kamer)?vragen|vragen (?:lid|leden)\b|vragen (?:van|die|gesteld|door|welke|over) [^.]{0,160}(?:\blid\b|\bleden\b|commissie|fractie|ingezonden|kenmerk)|vragen van de tweede kamer (?:over|bij))/iu;

// "de vragen van de leden X en Y zijn beantwoord", "vragen met kenmerk 2024Z14250"
const QUESTIONS_ANSWERED =
  /(?:kamervragen(?! zonder)|schriftelijke vragen|vragen (?:van|door) (?:het|de) (?:lid|leden|vaste commissie)) [^.]{0,300}(?:beantwoord|antwoord(?!:))/iu;

// "Op 20 januari heeft het lid X mij vragen gesteld over Y. De antwoorden treft u hieronder aan."
const ASKED_THEN_ANSWERED =
  /(?:heeft|hebben|stelden?) (?:het|de) (?:kamer)?(?:lid|leden) (?!van de )[^.]{2,200}\bvragen\b[^?]{1,300}?\b(?:antwoord(?!:)|beantwoord)/iu;

// "ant- woorden": the hyphen of a line end
const BROKEN_WORD = /[-\u2010\u00AD\uFFFE](?<=\p{Ll}[-\u2010\u00AD\uFFFE])\s(?=\p{Ll})/gu;

/** How many lines after the salutation can open a letter. */
const OPENING_LINES = 14;

/** Whether the subject or the first sentences of a letter speak of members' questions. */
function opensAsAnswer(lines: readonly string[]): boolean {
  const salutation = lines.findIndex((line) => SALUTATION.test(line));
  const printed = lines.slice(0, Math.max(0, salutation) + OPENING_LINES).join(' ');
  const opening = printed.replaceAll(BROKEN_WORD, '');
  return [ANSWERS_QUESTIONS, QUESTIONS_ANSWERED, ASKED_THEN_ANSWERED].some((pattern) =>
    pattern.test(opening)
  );
}
