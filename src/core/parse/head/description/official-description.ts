import { findAll } from '../../scan/find-all.ts';
import { latin } from '../../scan/latin.ts';
import { REPLY_BELOW } from './asked.ts';
import { askedWithMarks } from './asked-with-marks.ts';
import type { Description } from './description.ts';
import { REPLY_HEAD, readRespondents } from './reply-head.ts';

// The same behind other text of the one line of a flattened document
const QUESTIONS_INSIDE = latin(
  /Vra(?<=[^\p{L}\s] ?Vra)(?:gen|ag) van (?=(?:(?:de|het) )?(?:leden|lid) (?!der |van (?:uw|de) Kamer|van de (?:\p{L}+ )?(?:kamer)?commissie))/u
);

/** An official description that stands behind other text; only one that is complete is believed. */
export function readInside(text: string): Description | undefined {
  const inside = QUESTIONS_INSIDE.exec(text);
  if (!inside) return undefined;
  const official = readOfficial(text, inside.index + inside[0].length);
  return official.addressees && official.submittedOn ? official : undefined;
}

// "(ingezonden", "( ingezonden", "Ingezonden: 6 mei 2024", ", ingediend op 6 mei 2024"
const SENT = /\( ?ingezonden|\bingezonden ?: ?(?=\d)|, (?:ingezonden|ingediend) (?:op )?(?=\d)/giu;

// "… over fietspaden. Geacht college,": the letter below its title
const SALUTATION = /[.,]? Geachte? (?=\p{L})/u;

/** "Vragen van … aan … over … (ingezonden …)", perhaps with "Antwoord van …" behind it. */
export function readOfficial(text: string, from: number): Description {
  // the subject itself may speak of questions that were "ingezonden": the last one closes it
  const sent = findAll(text, SENT).at(-1)?.index;
  const rest = text.slice(sent ?? from);
  const reply = REPLY_HEAD.exec(rest);
  const replyAt = reply ? reply.index + (sent ?? from) : undefined;
  const respondents = reply && readRespondents(text, replyAt! + reply[0].length);
  return {
    type: 'questions',
    ...askedWithMarks(text, from, sent ?? replyAt ?? salutationAt(text, from)),
    ...(respondents ? { respondents } : {})
  };
}

/** Where the salutation, or the title of a board's answer, begins behind a description; else the end of the text. */
function salutationAt(text: string, from: number): number {
  const behind = text.slice(from);
  const salutation = SALUTATION.exec(behind)?.index ?? behind.length;
  return from + Math.min(salutation, REPLY_BELOW.exec(behind)?.index ?? behind.length);
}
