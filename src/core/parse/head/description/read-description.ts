import type { Person } from '../../../model/person.ts';
import type { Span } from '../../../model/span.ts';
import { OFFICE, readAsked, readPlaced, runningEnd, type Placed } from './asked.ts';
import type { Description } from './description.ts';
import { readCommitteeOpening } from './committee-opening.ts';
import { readEuropean } from './european.ts';
import { collapseBlanks } from '../../scan/collapse.ts';
import { readMarks } from './description-marks.ts';
import { NAMED_OFFICE, readMinisters } from '../people/ministers.ts';
import { readAskedByYou } from './asked-by-you.ts';
import { readPressSentence } from './press-sentence.ts';
import { sentenceEnd } from '../../scan/sentences.ts';
import { findAll } from '../../scan/find-all.ts';
import { latin } from '../../scan/latin.ts';

// "Vragen van de leden …", "Mondelinge vragen van het lid …", the old "Vraag van het lid", "Vragen ten
// behoeve van de interpellatie van het lid …"; not "Vragen over"
const QUESTIONS_HEAD = latin(
  /^(?:(?:nadere|aanvullende|mondelinge|schriftelijke|feitelijke) |vervolg-?|interpellatie-?|kamer)*vra(?:gen|ag) (?:(?:ten behoeve van|voor|bij|in) (?:de|het) (?:interpellatie|spoed|dertigleden)\p{L}* |nr\. ?\d+ )?van /iu
);

// The same behind other text of the one line of a flattened document
const QUESTIONS_INSIDE = latin(
  /Vra(?<=[^\p{L}\s] ?Vra)(?:gen|ag) van (?=(?:(?:de|het) )?(?:leden|lid) (?!der |van (?:uw|de) Kamer|van de (?:\p{L}+ )?(?:kamer)?commissie))/u
);

// " op de nadere vragen van het lid": an answer that says to whom
const REPLY_TO =
  /,? (?:op|van) (?:de )?(?:(?:nadere|aanvullende|schriftelijke) )*(?:kamer)?vragen (?:van|door) /iu;

// " op vragen, gesteld in de eerste termijn": by members whom it does not name
const REPLY_TO_DEBATE = /,? op (?:de )?vragen,? (?:die zijn )?gesteld (?=in|tijdens)/iu;

// "Antwoord van Minister …", "Nader antwoord van de staatssecretaris …", "Mededeling van …",
// "2011Z14442 Antwoorden van de minister …", "Antwoord van de heer Faas, Minister van …",
// "Beantwoording door minister Faas van vragen van"
const REPLY_HEAD = new RegExp(
  `(?:20\\d\\dZ\\d{5} )?(?:(?:nadere?|aanvullende?|herziene?|schriftelijke) )?(antwoord(?:en)?|mededeling|beantwoording) (?:van|door) (?:${OFFICE}|(?=${NAMED_OFFICE}))`,
  'iu'
);

// "Antwoord op vragen van het lid …", "Beantwoording Kamervragen van …", "Uitstel beantwoording vragen
// van …"; not "Antwoord op vraag 3"
const REPLY_TO_HEAD = latin(
  /^(?:(uitstel\p{L}*|mededeling) )?(?:(?:nadere?|aanvullende?) )?(?:antwoord(?:en)?|beantwoording|reactie) (?:op |van )?(?:de )?(?:(?:nadere|aanvullende|schriftelijke) )*(?:kamer|set )?vragen (?:van|door) /iu
);

// "vragen die zijn gesteld door de leden ", "Kamervragen van het lid ", "vragen die op 3 mei 2024 zijn
// gesteld door lid ", "vragen die het lid "
const MEMBERS_AFTER_QUESTIONS = latin(
  /vragen,?(?:(?: (?:die |welke )?(?:op \d[^.]{4,16}\d )?(?:(?:zijn|werden|waren) )?(?:gesteld|ingediend|ingezonden)(?: zijn)?)? (?:van|door)| (?:die|welke)) (?=(?:(?:de|het) )?(?:kamer)?(?:leden|lid) (?!der |van (?:uw|de) Kamer|van de (?:\p{L}+ )?(?:kamer)?commissie))/iu
);

// "hebben de leden ", "stelde het lid ": the word "vragen" comes after the names
const MEMBERS_BEFORE_QUESTIONS = latin(
  /(?:heeft|hebben|stelden?) (?=(?:(?:de|het) )?(?:kamer)?(?:leden|lid) (?!der |van (?:uw|de) Kamer|van de (?:\p{L}+ )?(?:kamer)?commissie))/iu
);

// "Het lid Bos (VVD) heeft op 3 mei 2024 vragen gesteld over": the names begin the sentence
const MEMBERS_THAT_ASKED = latin(
  /(?:^|(?<=[.,:] ))(?=(?:Het|De) (?:[Kk]amer)?(?:leden|lid) \p{Lu}[^.;]{1,200} (?:heeft|hebben) [^.;]{0,100}vragen gesteld (?:over|aan|inzake) )/u
);

// " van het lid ", whatever malformed words stand before it
const LOOSE_MEMBERS = latin(
  / (?:van|door) (?=(?:de|het) (?:kamer)?(?:leden|lid) (?!der |van (?:uw|de) Kamer|van de (?:\p{L}+ )?(?:kamer)?commissie))/iu
);

// " en op de vragen van het lid Bos", "; - de vragen van de leden": where a letter speaks of another set
const OTHER_SET =
  /(?:,? en|[;,]) (?:- )?(?:op |van )?(?:de |uw )?(?:(?:schriftelijke|nadere) )?(?:kamer)?vragen (?:van|door) (?:het|de) (?:kamer)?(?:lid|leden) /iu;

// "mede namens de minister …", "in overeenstemming met de staatssecretaris …"
const ALSO_ON_BEHALF = new RegExp(
  `(?:(?:mede )?namens|in (?:overeenstemming|afstemming) met) ${OFFICE}`,
  'iu'
);

// ", de antwoorden", " op de vragen": where an opening goes on after the offices
const AFTER_OFFICES =
  /,? (?:de|het) (?:antwoord|beantwoording|reactie|(?:schriftelijke )?(?:kamer)?vragen )|,? op (?:de|uw) |,? uw |,? mee dat /iu;

// Words that make a sentence with questions an opening rather than prose about questions.
const OPENING_WORD = /antwoord|ingezonden|gesteld|stelden? |hierbij|bijgaand|reactie/iu;

const MAX_LENGTH = 6000;

/** Reads a description or letter opening; `undefined` where the text is neither. */
export function readDescription(given: string): Description | undefined {
  const collapsed = collapseBlanks(given.slice(0, MAX_LENGTH));
  const description = readCollapsed(collapsed.text);
  return description && mapped(description, collapsed.toOriginal);
}

function readCollapsed(text: string): Description | undefined {
  const european = readEuropean(text);
  if (european) return european;
  const questions = QUESTIONS_HEAD.exec(text);
  if (questions) {
    const official = readOfficial(text, questions[0].length);
    const isBareTitle =
      /^vraag/iu.test(questions[0]) && !official.addressees && !official.submittedOn;
    return isBareTitle ? undefined : official;
  }
  const reply = REPLY_HEAD.exec(text);
  if (reply?.index === 0) return readReply(text, reply);
  const replyTo = REPLY_TO_HEAD.exec(text);
  if (!replyTo) {
    return (
      readInside(text) ??
      readLetter(text) ??
      readCommitteeOpening(text) ??
      readPressSentence(text) ??
      readAskedByYou(text)
    );
  }
  const from = replyTo[0].length;
  return {
    type: replyTo[1] ? 'notice' : 'answer',
    ...askedWithMarks(text, from, runningEnd(text, from))
  };
}

/** Who asks about what, and the dates and numbers of `text`; those of the subject are not its own. */
function askedWithMarks(text: string, from: number, end: number) {
  const asked = readAsked(text, from, end);
  return { ...asked, ...readMarks(text, asked.subject?.span) };
}

/** An official description that stands behind other text; only one that is complete is believed. */
function readInside(text: string): Description | undefined {
  const inside = QUESTIONS_INSIDE.exec(text);
  if (!inside) return undefined;
  const official = readOfficial(text, inside.index + inside[0].length);
  return official.addressees && official.submittedOn ? official : undefined;
}

// "(ingezonden", "( ingezonden", "Ingezonden: 6 mei 2024", ", ingediend op 6 mei 2024"
const SENT = /\( ?ingezonden|\bingezonden ?: ?(?=\d)|, (?:ingezonden|ingediend) (?:op )?(?=\d)/giu;

/** "Vragen van … aan … over … (ingezonden …)", perhaps with "Antwoord van …" behind it. */
function readOfficial(text: string, from: number): Description {
  // the subject itself may speak of questions that were "ingezonden": the last one closes it
  const sent = findAll(text, SENT).at(-1)?.index;
  const rest = text.slice(sent ?? from);
  const reply = REPLY_HEAD.exec(rest);
  const replyAt = reply ? reply.index + (sent ?? from) : undefined;
  const respondents = reply && readRespondents(text, replyAt! + reply[0].length);
  return {
    type: 'questions',
    ...askedWithMarks(text, from, sent ?? replyAt ?? text.length),
    ...(respondents ? { respondents } : {})
  };
}

/** "Antwoord van Minister …, mede namens … (ontvangen …)". */
function readReply(text: string, head: RegExpExecArray): Description {
  const from = head[0].length;
  const reply = text.slice(from, sentenceEnd(text, from));
  const to = REPLY_TO.exec(reply) ?? REPLY_TO_DEBATE.exec(reply);
  const asked = to && !to[0].endsWith('gesteld ') ? from + to.index + to[0].length : undefined;
  const respondents = to
    ? readPlaced(text, from, from + to.index, readMinisters)
    : readRespondents(text, from);
  return {
    type: head[1]!.toLowerCase() === 'mededeling' ? 'notice' : 'answer',
    ...(asked === undefined
      ? readMarks(text)
      : askedWithMarks(text, asked, runningEnd(text, asked))),
    ...(respondents ? { respondents } : {})
  };
}

function readRespondents(text: string, from: number): Placed<Person[]> | undefined {
  const received = text.indexOf('ontvangen', from);
  const open = received < 0 ? -1 : text.lastIndexOf('(', received);
  // "(Visserij), ontvangen 2 juni": the bracket is that of the office
  const isClosed = text.lastIndexOf(')', received) > open;
  const end = isClosed ? received : open;
  return readPlaced(text, from, end > from ? end : sentenceEnd(text, from), readMinisters);
}

/** "Hierbij bieden wij u, mede namens …, de antwoorden aan op de vragen van …". */
function readLetter(text: string): Description | undefined {
  if (!/vragen/iu.test(text) || !OPENING_WORD.test(text)) return undefined;
  const members =
    MEMBERS_AFTER_QUESTIONS.exec(text) ??
    MEMBERS_BEFORE_QUESTIONS.exec(text) ??
    MEMBERS_THAT_ASKED.exec(text) ??
    LOOSE_MEMBERS.exec(text);
  if (!members) return undefined;
  const from = members.index + members[0].length;
  const respondents = readBehalf(text);
  // A letter about several sets is read for the first of them.
  const another = OTHER_SET.exec(text.slice(from));
  const end = another ? from + another.index : text.length;
  return {
    type: 'letter',
    ...askedWithMarks(text.slice(0, end), from, Math.min(end, runningEnd(text, from))),
    ...(respondents ? { respondents } : {})
  };
}

function readBehalf(text: string): Placed<Person[]> | undefined {
  const behalf = ALSO_ON_BEHALF.exec(text);
  if (!behalf) return undefined;
  const from = behalf.index + behalf[0].length;
  const sentence = sentenceEnd(text, from);
  const stop = AFTER_OFFICES.exec(text.slice(from, sentence));
  return readPlaced(text, from, stop ? from + stop.index : sentence, readMinisters);
}

type ToOriginal = (start: number, end: number) => Span;

/** The same description with places in the text before its blanks were collapsed. */
function mapped(description: Description, toOriginal: ToOriginal): Description {
  const move = <T>({ value, span }: Placed<T>): Placed<T> => ({ value, span: toOriginal(...span) });
  const { submitters, addressees, respondents, subject, submittedOn, receivedOn } = description;
  return {
    type: description.type,
    ...(submitters ? { submitters: move(submitters) } : {}),
    ...(addressees ? { addressees: move(addressees) } : {}),
    ...(respondents ? { respondents: move(respondents) } : {}),
    ...(subject ? { subject: move(subject) } : {}),
    ...(submittedOn ? { submittedOn: move(submittedOn) } : {}),
    ...(receivedOn ? { receivedOn: move(receivedOn) } : {}),
    caseNumbers: description.caseNumbers.map(move)
  };
}
