import { latin } from '../../scan/latin.ts';
import { mayBeginWithAny } from '../../scan/may-begin.ts';

// "Bijlage 1: Overzicht kazernes", "Bijlage 2. Kaart", "Bijlage 1 Overzicht per gemeente"; not "Bijlage 1: de
// brief is bijgevoegd.", "Bijlage 1 bevat"
const TITLE = latin(
  /^[*_#\s]*(?:[Bb]ijlage|BIJLAGE)(?:(?:\s\w{1,3})?\s?[:.–-]\s?(?!\P{L}*\p{Ll})|\s(?:\d{1,2}|[A-Z])\s(?=\p{Lu}\p{L}))[^.?!]{3,80}$/u
);

// "Bijlage: overzicht van kazernes" above a sentence
const LOWER = /^[*#_\s]*[Bb]ijlage(?:\s\w{1,3})?\s?:\s?\p{Ll}[^.?!:;]{3,80}$/u;

// "De keten", "1. Zwolle"; not the second half of a sentence
const BEGINS = /^\P{Ll}/u;

const mayBeAttachment = mayBeginWithAny(['bijlage'], '*_# \t\n\r\f\v');

/** No title of an attachment is longer, in characters. */
const LONGEST = 200;

/** Whether a line names an attachment and what it is about, by its words and the line below it. */
export function isAttachmentTitle(text: string, below: string | undefined): boolean {
  if (!mayBeAttachment(text)) return false;
  const words = text.slice(0, LONGEST);
  return TITLE.test(words) || (LOWER.test(words) && (below === undefined || BEGINS.test(below)));
}
