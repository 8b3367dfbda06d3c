import { headRows, isTitleOfSet, nameGroups, namesMembers } from './head-of-questions.ts';
import { isNumberedSet } from '../../structure/prose/page-data.ts';
import type { Heading } from '../../structure/headings/heading.ts';
import { isSaidIn, signsOfTurns, tellsReader, turnsOf, type Turn } from './signs-of-members.ts';
import type { Row } from '../../structure/rows/rows.ts';
import { latin } from '../../scan/latin.ts';
import { GOVERNMENT } from '../../scan/office-words.ts';
import { oneOf } from '../../scan/one-of.ts';

// "Bent u bekend met", "Deelt u de mening", "Kunt u toelichten": how members ask a minister, and others
// whom they speak to
const TO_MINISTER = latin(
  /(?<!\p{L})(?:(?:bent|kent|kunt|deelt|erkent|onderschrijft|beoordeelt|wilt|herinnert|vindt|gaat|zult|herkent) u|u (?:bekend|bereid)|klopt het|is het waar|(?:heeft|hebt) u kennis|wat is (?:uw (?:reactie|oordeel|mening)|(?:de reactie|het oordeel) van (?:de|het) (?:minister|staatssecretaris|kabinet|college))|de Kamer (?:te )?informeren)/iu
);

// The same as hardly anybody else puts it; not "Klopt het dat", "Bent u het ermee eens", "Kunt u uw
// antwoord toelichten?", which reporters and surveys ask too
const AS_MEMBER = latin(
  new RegExp(
    String.raw`(?<!\p{L})${oneOf([
      /(?:bent|was) u (?:er(?:van|mee) )?(?:bekend|bereid|op de hoogte|van mening)/iu,
      /(?:deelt|onderschrijft|erkent|kent|beoordeelt) u/iu,
      /herinnert u zich/iu,
      /(?:heeft|hebt) u kennis\s?genomen/iu,
      /wat is uw (?:reactie|oordeel)/iu,
      // "Kunt u de cijfers van het veer toelichten"
      /(?:kunt|wilt) u (?!uw antwoord)[^.?!]{0,80}(?<!\p{L})(?:toelichten|aangeven|bevestigen|toezeggen|uiteenzetten|(?:de|deze) (?:kamer|raad|staten|vragen)(?!\p{L}))/iu,
      // "Is de minister", "Deelt het kabinet"
      new RegExp(
        String.raw`(?:kan|wil|is|gaat|deelt|erkent|heeft|onderschrijft|beoordeelt|acht|vindt) (?:de|het) (?:${GOVERNMENT}|college)(?!\p{L})`,
        'iu'
      ),
      /de kamer (?:te )?informeren/iu
    ])}`,
    'iu'
  )
);

// "bekend met het bericht", "Deelt u de mening", "de Kamer informeren": what is asked of nobody else
const OF_MEMBER_ONLY = latin(
  new RegExp(
    String.raw`(?<!\p{L})${oneOf([
      /bent u (?:bekend|op de hoogte) (?:met|van) (?:het|de) (?:bericht|artikel|onderzoek|rapport|uitzending|nieuws|brief|motie)/iu,
      /kent u (?:het|de) (?:bericht|artikel|rapport)/iu,
      /u kennis\s?genomen van/iu,
      /(?:deelt|onderschrijft) u (?:de|het) /iu,
      /herinnert u zich/iu,
      /de (?:kamer|raad|staten) [^.?!]{0,40}informeren/iu,
      /deze vragen [^.?!]{0,60}beantwoorden/iu
    ])}`,
    'iu'
  )
);

// "u", "uw": whom a question is put to
const ADDRESSES = /(?<!\p{L})uw?(?!\p{L})/iu;

// "Mag ik", "Wanneer krijg ik", "van mijn huis?": what somebody asks for himself; not "Ik hoor graag", "mijn fractie"
const FOR_ONESELF = latin(/(?:ik(?<!\p{L}ik)|mijn(?<!\p{L}mijn))(?!\p{L}| fractie)[^?]{0,200}\?/iu);

/** From this share on, questions are put to somebody, and do not explain. */
const SOME = 0.3;

/** Whether one of the questions at least is put as members put them. */
export function asksMinister(questions: readonly Heading[], rows: readonly Row[]): boolean {
  return questions.some((question) => says(TO_MINISTER, question, rows));
}

/** Whether some of the questions are put to somebody, and two of them at least as members put them. */
export function asksOfMany(questions: readonly Heading[], rows: readonly Row[]): boolean {
  return (
    count(AS_MEMBER, questions, rows) >= 2 &&
    count(ADDRESSES, questions, rows) >= questions.length * SOME
  );
}

// "In welke maand knip ik de heg?": not "Ik lees dat het budget daalt. Waarom?", which members ask as well
const OWN_MATTER = latin(
  /(?:ik(?<!\p{L}ik)|mijn(?<!\p{L}mijn))(?!\p{L}| (?:fractie|motie|vra(?:ag|gen)|brief))[^.?!]{0,200}\?/iu
);

/** Whether half of the questions are about what somebody has to do with himself. */
export const askForOneself = (questions: readonly Heading[], rows: readonly Row[]): boolean =>
  count(OWN_MATTER, questions, rows) * 2 >= questions.length;

function count(pattern: RegExp, questions: readonly Heading[], rows: readonly Row[]): number {
  return questions.filter((question, i) => says(pattern, question, rows, questions[i + 1]?.row))
    .length;
}

function says(
  pattern: RegExp,
  { next, row }: Heading,
  rows: readonly Row[],
  end = rows.length
): boolean {
  const last = Math.min(Math.max(next, row) + 2, end);
  return rows.slice(next, last).some(({ text }) => pattern.test(text.slice(0, 240)));
}

/** What speaks for a set outweighs what speaks against it by so much. */
const ENOUGH = 2;

/**
 * Whether something says that representatives put questions under the word `Vraag`, where nothing else in
 * the text speaks of members' questions. A head that names members is enough; where it does not, signs are
 * weighed that alone prove little. What is asked for oneself is no member's question.
 */
export function arePutByMembers(headings: readonly Heading[], rows: readonly Row[]): boolean {
  const questions = headings.filter(({ role }) => role === 'question');
  const head = headRows(questions[0]!.row, rows);
  if (nameGroups(questions, rows)) return true;
  if (count(FOR_ONESELF, questions, rows) >= questions.length * SOME) return false;
  if (namesMembers(head) || isNumberedSet(rows, questions.at(-1)!.next)) return true;
  const turns = turnsOf(headings, rows);
  const weight = weighHead(head) + weighTurns(turns) + weighNumbers(headings);
  // All answers are read for what they tell a reader: only where that decides.
  return weight >= ENOUGH + OF_READER || (weight >= ENOUGH && !tellsReader(turns));
}

/** What is told to a reader speaks so much against a set. */
const OF_READER = 2;

/** What has no head was copied from a set; a head of some rows that names nobody is of something else. */
function weighHead(head: readonly string[]): number {
  if (head.length === 0 || isTitleOfSet(head)) return 2;
  return head.length === 1 ? 0 : -1;
}

/** What is asked and answered, and how; what is told to a reader apart. */
function weighTurns(turns: readonly Turn[]): number {
  const { namesGovernment, governs } = signsOfTurns(turns);
  const questions = turns.filter(({ role }) => role === 'question');
  const many = Math.max(2, questions.length * SOME);
  const signs = [
    isSaidIn(questions, AS_MEMBER, 1),
    isSaidIn(questions, AS_MEMBER, many),
    questions.some(({ text }) => OF_MEMBER_ONLY.test(text)),
    namesGovernment,
    governs
  ];
  return signs.filter(Boolean).length;
}

/**
 * "Antwoord 1", "Antwoord 2 en 3": who answers what is often asked does not count his answers. Where one
 * "Vraag" and "Antwoord" after the other has no number, somebody was interviewed or heard.
 */
function weighNumbers(headings: readonly Heading[]): number {
  const answers = headings.filter(({ role }) => role === 'answer');
  const numbered = answers.filter(
    ({ shape, numbers }) => shape.startsWith('word') && numbers.length > 0
  );
  if (numbered.length > 1 && numbered.length * 2 > answers.length) return 2;
  const questions = headings.filter(({ role }) => role === 'question');
  const isConversation = questions.length > 1 && questions.every(({ label }) => !/\d/u.test(label));
  return isConversation && answers.length > 1 ? -2 : 0;
}

/** Whether one of some rows is put to somebody as members, or others, put it to a minister. */
export const putsToMinister = (rows: readonly Row[]): boolean =>
  rows.some(({ text }) => text.includes('?') && (TO_MINISTER.test(text) || AS_MEMBER.test(text)));

/** Whether a line asks a minister, a board or a council as hardly anybody but its members does. */
export const asksAsMember = (text: string): boolean => AS_MEMBER.test(text.slice(0, 400));
