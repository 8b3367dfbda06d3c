import { ABOUT } from '../../scan/about-words.ts';
import { CASE_LEAD } from '../../scan/case-lead.ts';
import { GROUP_IN_FULL, GROUP_NAME, LOCAL_GROUP_WORD } from '../../scan/group-names.ts';
import { readGroups } from '../people/groups.ts';
import { askedWithMarks } from './asked-with-marks.ts';
import { readPlaced, runningEnd } from './asked.ts';
import type { Description } from './description.ts';
import { nameWithVanLength } from '../../structure/shapes/name-with-van.ts';
import { QUESTION_KIND, QUESTIONS_LEFT } from '../../scan/question-kinds.ts';

// "RE: ", "2031Z00412 - ", "Concept-", "Nr. 37 – ": what stands before the words of a title
const LEAD = `(?:(?:re|fwd?|antw|betreft|onderwerp) ?: ?|${CASE_LEAD}|(?:concept|ontwerp)[ -]?|nr\\. ?\\d{1,5}\\w? ?[-–:]? )*`;

// "van Gedeputeerde Staten ", "van het college ": a board answers
const BY_BOARD =
  '(?:(?:van|door) (?:gedeputeerde staten|gs|(?:het )?college(?: van (?:burgemeester en wethouders|gedeputeerde staten|b ?(?:&|en) ?w|gs))?|burgemeester en wethouders|b ?(?:&|en) ?w|het (?:dagelijks )?bestuur) (?=op |van ))?';

const REPLY = `(?:(?:nadere?|aanvullende?) )?(?:antwoord(?:en)?|beantwoording|reactie) ${BY_BOARD}(?:op |van )?(?:de |uw )?`;

// "artikel 41", "art. 37 RvO": by what a member of a council asks
const ARTICLE =
  '(?:art(?:ikel|\\.)? ?\\d{1,3}\\w?(?: (?:van het )?(?:RvO|reglement van orde)(?!\\p{L}))?)';

// "schriftelijke vragen", "art. 41 vragen", "Statenvragen ex artikel 44"
const QUESTIONS = `(?:(?:${QUESTION_KIND}) )*(?:(?:${ARTICLE}|RvO)[ -])?(?:vervolg|kamer|raads|staten)?vragen(?:,? (?:(?:ex|conform|ingevolge|volgens|op grond van) )?${ARTICLE},?)?`;

// "lid Faas", "van de leden Faas en Bos", "door raadslid Faas"; "Faas (VVD) over", "van Inge Faas (VVD) aan"
const BY_MEMBER = `(?: (?:van|door))? (?:(?:het |de )?(?:(?:tweede[ -])?kamer|raads|staten)?(?:lid|leden) (?=[^,;:]{2,60} (?:\\(|(?:aan|${ABOUT}) ))|(?=[^(),;:]{2,80}\\([^()]{2,40}\\) (?:aan|${ABOUT}) ))`;

// "Beantwoording schriftelijke vragen lid Faas (VVD) over pontjes", "2031Z00412 Vragen van het lid Faas (VVD)"
const OF_MEMBER = new RegExp(`^${LEAD}(${REPLY})?${QUESTIONS}${BY_MEMBER}`, 'iu');

// "Beantwoording art. 41 vragen GroenLinks over de kap", "Raadsvragen van de fractie Hart voor Veen inzake"
const OF_GROUP = new RegExp(
  `^${LEAD}(${REPLY})?${QUESTIONS}(?: (?:van|door))? (?=(?:de )?(?:(?:raads|staten)?fracties? (?:van )?(?:de |het )?(?=[\\p{L}\\d])[^.,;:?!()]{2,60}?(?: d\\.d\\. ?(?:[\\d-]{6,10}|\\d{1,2} \\p{L}{3,9} \\d{4}))?|(?:${GROUP_NAME})(?:-fractie)?(?:(?:, | en )(?:de )?(?:(?:${GROUP_NAME})(?:-fractie)?|(?:${LOCAL_GROUP_WORD})(?: [\\p{L}\\d-]{2,20}){0,3}?)){0,8}|(?:${LOCAL_GROUP_WORD})[^.,;:?!()]{0,40}) (?:${ABOUT}) )`,
  'iu'
);

// " aan het college van GS", " ex artikel 67 RvO": what may stand between the group and the subject
const TO_BOARD_BY_ARTICLE = `(?: aan (?:het college(?: van (?:burgemeester en wethouders|gedeputeerde staten|b ?(?:&|en) ?w|gs))?|gedeputeerde staten|gs))?(?:,? (?:ex|conform|ingevolge|volgens|op grond van) ${ARTICLE},?)?`;

// "Statenvragen van de Partij voor de Dieren Statenfractie Rijnland aan het college van GS betreffende"
const OF_NAMED_GROUP = new RegExp(
  `^${LEAD}(${REPLY})?${QUESTIONS} (?:van|door) (?=(?:de )?(?:${GROUP_NAME}|${GROUP_IN_FULL})(?:[ -](?:raads|staten)?fractie(?: \\p{L}[\\p{L}-]{2,30}){0,3}?)?${TO_BOARD_BY_ARTICLE} (?:${ABOUT}) )`,
  'iu'
);

// "Antwoorden op Kamervragen over pontjes": who asked is not said
const ABOUT_ONLY = new RegExp(
  `^${LEAD}(?:bijlage(?: \\d{1,2})?\\s?[:.–-] )?(${REPLY})(?:(?:${QUESTIONS_LEFT}) )?${QUESTIONS}(?: (?:(?:van|door) )?(?:de )?(?:(?:raads|staten)(?:leden|commissie|fracties)|fracties|(?:gemeente)?raad|commissie(?: \\p{Lu}[\\p{L}-]{2,20})?))?(?= (?:${ABOUT}) )`,
  'iu'
);

// "Antwoorden op vragen van", behind a title: the line is a whole head that lost its line ends
const TITLE_AGAIN = /(?:antwoord(?:en)?|vragen) (?:op|van|over) /iu;

/** What every such title holds; the patterns are dear to prepare. */
const VRAGEN = /vragen/iu;

/** A title is no longer, in characters. */
const MAX_LENGTH = 300;

/**
 * Reads a title that says who asked about what, or what answers are about, without the words of the
 * official description. `undefined` where the line is a sentence or says neither.
 */
export function readSetTitle(line: string): Description | undefined {
  if (line.length > MAX_LENGTH || !VRAGEN.test(line) || /[.:;!]$/u.test(line)) return undefined;
  const title =
    OF_MEMBER.exec(line) ??
    OF_GROUP.exec(line) ??
    OF_NAMED_GROUP.exec(line) ??
    ABOUT_ONLY.exec(line);
  if (!title) return undefined;
  const start = title[0].length;
  const from = start - nameWithVanLength(line, start);
  if (TITLE_AGAIN.test(line.slice(from))) return undefined;
  const asked = askedWithMarks(line, from, runningEnd(line, from));
  return {
    type: title[1] ? 'answer' : 'questions',
    ...asked,
    ...(asked.submitters ? {} : severalGroups(line, from))
  };
}

const BEFORE_SUBJECT = new RegExp(` (?:${ABOUT}) `, 'u');

/** "Vragen D66, VVD en CDA over": groups that a title names ask together, where a letter may answer each apart. */
function severalGroups(line: string, from: number): Pick<Description, 'submitters'> {
  const about = BEFORE_SUBJECT.exec(line.slice(from));
  const submitters =
    about && readPlaced(line, from, from + about.index, (names) => readGroups(names) ?? []);
  return submitters ? { submitters } : {};
}
