import { CASE_LEAD } from '../../scan/case-lead.ts';
import { collapseBlanks } from '../../scan/collapse.ts';
import { latin } from '../../scan/latin.ts';
import { mayBeginWithAny } from '../../scan/may-begin.ts';
import { readAskedByYou } from './asked-by-you.ts';
import { askedWithMarks } from './asked-with-marks.ts';
import { nameTheSame } from './same-members.ts';
import { fromMemberLength, namedTitleLength } from '../../structure/shapes/description-start.ts';
import { nameWithVanLength } from '../../structure/shapes/name-with-van.ts';
import { runningEnd } from './asked.ts';
import { readBoardOpening } from './board-opening.ts';
import { readCommitteeOpening } from './committee-opening.ts';
import { readCouncilOpening } from './council-opening.ts';
import type { Description } from './description.ts';
import { readEuropean } from './european.ts';
import { readLetter } from './letter-opening.ts';
import { readInside, readOfficial } from './official-description.ts';
import { mapped } from './original-places.ts';
import { readPressSentence } from './press-sentence.ts';
import { REPLY_HEAD, readReply } from './reply-head.ts';
import { readSetTitle } from './read-set-title.ts';
import { QUESTION_KIND, QUESTION_KINDS } from '../../scan/question-kinds.ts';

// "Vragen van de leden …", "Mondelinge vragen van het lid …", the old "Vraag van het lid", "Vragen ten
// behoeve van de interpellatie van het lid …", "2031Z00412 Vragen van het lid …"; not "Vragen over"
const QUESTIONS_HEAD = latin(
  new RegExp(
    String.raw`^(?:${CASE_LEAD})?(?:(?:${QUESTION_KIND}) |vervolg-?|interpellatie-?|kamer)*vra(?:gen|ag) (?:(?:ten behoeve van|voor|bij|in) (?:de|het) (?:interpellatie|spoed|dertigleden)\p{L}* |nr\. ?\d+ )?van `,
    'iu'
  )
);

// "Antwoord op vragen van het lid …", "Beantwoording Kamervragen van …", "Uitstel beantwoording vragen
// van …"; not "Antwoord op vraag 3"
const REPLY_TO_HEAD = latin(
  new RegExp(
    String.raw`^(?:(uitstel\p{L}*|mededeling) )?(?:(?:nadere?|aanvullende?) )?(?:antwoord(?:en)?|beantwoording|reactie) (?:op |van )?(?:de )?(?:(?:${QUESTION_KIND}) )*(?:kamer|set )?vragen (?:van|door) `,
    'iu'
  )
);

const mayAsk = mayBeginWithAny([
  ...'20|vervolg|interpellatie|kamer|vragen |vraag '.split('|'),
  ...QUESTION_KINDS
]);
const mayReply = mayBeginWithAny(
  '20|nader|aanvullend|herzien|schriftelijke |antwoord|mededeling |beantwoording '.split('|')
);
const mayReplyTo = mayBeginWithAny(
  'uitstel|mededeling |nader|aanvullend|antwoord|beantwoording |reactie '.split('|')
);

const MAX_LENGTH = 6000;

/** How much of a text is read for its title, in characters. */
const MAX_TITLE = 400;

/** Reads a description or letter opening; `undefined` where the text is neither. */
export function readDescription(given: string): Description | undefined {
  const collapsed = collapseBlanks(given.slice(0, MAX_LENGTH));
  const description = readCollapsed(collapsed.text) ?? readSetTitle(firstParagraph(given));
  return description && mapped(description, collapsed.toOriginal);
}

/** As the collapsed text holds it: a title, whatever stands below it. */
function firstParagraph(given: string): string {
  const text = given.trimStart().slice(0, MAX_TITLE);
  const end = text.indexOf('\n\n');
  return collapseBlanks(end < 0 ? text : text.slice(0, end)).text;
}

function readCollapsed(text: string): Description | undefined {
  const european = readEuropean(text);
  if (european) return european;
  const questions = mayAsk(text) ? QUESTIONS_HEAD.exec(text) : null;
  if (questions) {
    const start = questions[0].length;
    const official = readOfficial(text, start - nameWithVanLength(text, start));
    const isBareTitle =
      /^vraag/iu.test(questions[0]) && !official.addressees && !official.submittedOn;
    return isBareTitle ? undefined : official;
  }
  const named = namedTitleLength(text) || fromMemberLength(text);
  // A list of such titles describes no set.
  if (named > 0 && !text.includes('vragen ', named)) return readOfficial(text, named);
  const reply = mayReply(text) ? REPLY_HEAD.exec(text) : null;
  if (reply?.index === 0) return readReply(text, reply);
  const replyTo = mayReplyTo(text) ? REPLY_TO_HEAD.exec(text) : null;
  if (!replyTo) {
    const letter = readLetter(text);
    return (
      readInside(text) ??
      (letter?.submitters
        ? letter
        : (withGroups(readCouncil(text), text) ?? withBoard(letter, text))) ??
      readCommitteeOpening(text) ??
      readBoardOpening(text) ??
      readPressSentence(text) ??
      readAskedByYou(text)
    );
  }
  const from = replyTo[0].length - nameWithVanLength(text, replyTo[0].length);
  return {
    type: replyTo[1] ? 'notice' : 'answer',
    ...askedWithMarks(text, from, runningEnd(text, from))
  };
}

/** What the opening of a letter says, or that of a board where only this says who asked. */
function withBoard(letter: Description | undefined, text: string): Description | undefined {
  const board = letter && readBoardOpening(text);
  return board?.submitters ? { ...letter, ...board } : letter;
}

/** "stellen de raadsleden Faas en Kolk de volgende vragen": with the groups that the opening of a board names them by. */
function withGroups(put: Description | undefined, text: string): Description | undefined {
  const members = put?.submitters?.value ?? [];
  if (members.length === 0 || members.some(({ group }) => group !== undefined)) return put;
  const board = readBoardOpening(text);
  const named = board?.submitters?.value ?? [];
  const areFuller = named.some(({ group }) => group !== undefined) && nameTheSame(named, members);
  return areFuller ? { ...board, ...put!, submitters: board!.submitters! } : put;
}

/**
 * Who puts questions in a council; where only a group does, the members that a sentence of its news names: "Statenlid
 * Berend Zwaan heeft vragen gesteld over", then "De VVD heeft de volgende vragen".
 */
function readCouncil(text: string): Description | undefined {
  const put = readCouncilOpening(text);
  const [whole, ...more] = put?.submitters?.value ?? [];
  if (!whole || whole.name !== undefined) return put;
  const told = readPressSentence(text);
  const group = more.length === 0 ? whole.group : undefined;
  if (!told?.submitters || group === undefined) return told ?? put;
  const value = told.submitters.value.map((member) => ({ group, ...member }));
  return { ...told, submitters: { ...told.submitters, value } };
}
