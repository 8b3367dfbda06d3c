import { readSigningMembers } from '../../head/people/signing-members.ts';
import { asksAsMember } from '../belief/put-by-members.ts';
import { CUT, headAbove } from './announced-questions.ts';
import { OF_OTHERS, SIGN, TELLS_READER } from './listed-by-member.ts';

const isAsked = (line: string): boolean =>
  SIGN.test(line) && (line.trimEnd().endsWith('?') || line.length >= CUT);

/** So many questions are listed, at least. */
const LISTED = 2;

/** Within so many lines behind the last question stands who signs: "Met vriendelijke groet," and a day come before. */
const BEHIND = 8;

// "De raad beslist daarover.": between questions, what answers them; a line of print ends otherwise
const TELLS = /[.!]$/u;

// "Beste bewoners van Oeverdam,", "Geachte ondernemer,": whom a member asks about their own street
const TO_CITIZENS =
  /^(?:beste|geachte|lieve|hallo|dag) (?:\p{L}+ ){0,2}(?:(?:wijk)?bewoner|inwoner|buurtgeno|dorpsgeno|ondernemer|kiezer|lezer|ouder)/iu;

/** So many lines are titles, at most. */
const TOP = 2;

// "Schriftelijke vragen jeugdzorg", "hebben raadsvragen gesteld over", "Geacht college,": what nobody calls his own questions but
// members of a council
const OF_COUNCIL =
  /(?<!\p{L})(?:schriftelijke vragen|(?:raads|staten)vragen|geachte? college|vragen (?:ex )?art(?:ikel|\.) ?\d)/iu;

// "Vragen", "de volgende vragen", "Vragen van Inge Faas aan college"
const SPEAKS =
  /^vragen\s?:?$|(?<!\p{L})(?:(?:na)?volgende|onderstaande|enkele|schriftelijke|technische) (?:\p{L}+ )?(?:raads|staten)?vragen|(?<!\p{L})(?:raads|staten)vragen|^vragen (?:van|art)/imu;

// "het college", "de gedeputeerde": who is asked
const BOARD =
  /(?<!\p{L})(?:het [Cc]ollege(?! van [Bb]estuur)|de gedeputeerde|de wethouder|GS)(?!\p{L})/u;

/**
 * Whether a list of questions is signed right below it by members of a council for their group ("Fractie Dorpsbelang, Inge Faas"),
 * and the head speaks of questions. What a member asks his readers is none: the head calls the questions as councils do, or one is
 * put to those who govern.
 */
export function listsQuestionsSignedByMember(lines: readonly string[], head = ''): boolean {
  const first = lines.findIndex(isAsked);
  if (first <= 0) return false;
  const last = lines.findLastIndex(isAsked);
  const asked = lines.slice(first, last + 1).filter(isAsked);
  if (asked.length < LISTED) return false;
  const told = lines.slice(first, last).filter((line) => TELLS.test(line)).length;
  if (told * 2 >= asked.length) return false;
  const behind = lines.slice(last + 1, last + 1 + BEHIND);
  if (readSigningMembers(behind.join('\n')).length === 0) return false;
  const text = headAbove(lines, first, head);
  // A long introduction may tell of a poll.
  const round = [...lines.slice(0, Math.min(TOP, first)), lines[first - 1]!, ...behind];
  if (!SPEAKS.test(text) || round.some(asksReader)) return false;
  if (lines.slice(0, first).some((line) => TO_CITIZENS.test(line))) return false;
  return OF_COUNCIL.test(text) || asked.some((line) => asksAsMember(line) || BOARD.test(line));
}

// "Lesbrief democratie", "te bespreken in de klas"
const OF_LESSON = /\b(?:bespreken|les(?:brief|plan)|werkblad)\b|quiz\b/iu;

const asksReader = (text: string): boolean =>
  TELLS_READER.test(text) || OF_OTHERS.test(text) || OF_LESSON.test(text);
