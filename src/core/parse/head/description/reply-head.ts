import type { Person } from '../../../model/person.ts';
import { sentenceEnd } from '../../scan/sentences.ts';
import { NAMED_OFFICE, readMinisters } from '../people/ministers.ts';
import { askedWithMarks } from './asked-with-marks.ts';
import { OFFICE, type Placed, readPlaced, runningEnd } from './asked.ts';
import { readMarks } from './description-marks.ts';
import type { Description } from './description.ts';
import { QUESTION_KIND } from '../../scan/question-kinds.ts';

// " op de nadere vragen van het lid": an answer that says to whom
const REPLY_TO = new RegExp(
  String.raw`,? (?:op|van) (?:de )?(?:(?:${QUESTION_KIND}) )*(?:kamer)?vragen (?:van|door) `,
  'iu'
);

// " op vragen, gesteld in de eerste termijn": by members whom it does not name
const REPLY_TO_DEBATE = /,? op (?:de )?vragen,? (?:die zijn )?gesteld (?=in|tijdens)/iu;

/**
 * "Antwoord van Minister …", "Nader antwoord van de staatssecretaris …", "Mededeling van …",
 * "2011Z14442 Antwoorden van de minister …", "Antwoord van de heer Faas, Minister van …",
 * "Beantwoording door minister Faas van vragen van"
 */
export const REPLY_HEAD = new RegExp(
  `(?:20\\d\\dZ\\d{5} )?(?:(?:nadere?|aanvullende?|herziene?|schriftelijke) )?(antwoord(?:en)?|mededeling|beantwoording) (?:van|door) (?:${OFFICE}|(?=${NAMED_OFFICE}))`,
  'iu'
);

/** "Antwoord van Minister …, mede namens … (ontvangen …)". */
export function readReply(text: string, head: RegExpExecArray): Description {
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

/** Who answers, as named from an offset to the bracket with the date, else to the end of the sentence. */
export function readRespondents(text: string, from: number): Placed<Person[]> | undefined {
  const received = text.indexOf('ontvangen', from);
  const open = received < 0 ? -1 : text.lastIndexOf('(', received);
  // "(Visserij), ontvangen 2 juni": the bracket is that of the office
  const isClosed = text.lastIndexOf(')', received) > open;
  const end = isClosed ? received : open;
  return readPlaced(text, from, end > from ? end : sentenceEnd(text, from), readMinisters);
}
