import { mayBeginWithAny } from '../../scan/may-begin.ts';
import { QUESTION_KIND } from '../../scan/question-kinds.ts';

// "Antwoorden op de vragen van het lid", "Antwoorden van mevrouw Bos, minister van Defensie, op vragen van het lid", "2011Z14442 Antwoorden van de minister van Defensie op vragen van
// het lid", "De beantwoording van de vragen van het lid": not a sentence
// about them
const SET_TITLE = new RegExp(
  String.raw`^[*#_\s]*(?:20\d\dZ\d{5}\s+)?(?:de )?(?:antwoord(?:en)?|beantwoording) (?:van (?:(?:de heer|mevrouw) [^,?!]{2,60}, )?(?:de |het )?(?:minister|staatssecretaris) [^.?!]{2,200}?,? op |op |van )?(?:de )?(?:(?:${QUESTION_KIND}) )*(?:kamer)?vragen (?:van|door) (?:het |de )?(?:kamer)?(?:lid|leden) `,
  'iu'
);

// "De antwoorden op de vragen van het lid Faas zijn": a sentence
const STATES =
  /^de .*\s(?:zijn|is|worden|wordt|treft|vindt|volgen|gaan|gaat|staan|staat|luiden|heb|heeft|hebben|zal|zullen)(?:\s|$)/iu;

// "Antwoorden van de heer Bos, minister van Defensie, op vragen van het lid Faas over kazernes.": some end with a
// stop
const BY_WHOM =
  /^[*#_\s]*antwoord(?:en)? van (?:de heer|mevrouw|de minister|de staatssecretaris) /iu;
const VERB =
  /\s(?:zijn|is|was|waren|worden|wordt|werd|werden|treft|vindt|vind|volgen|heb|heeft|hebben)(?:\s|$)/iu;

// "antwoorden op de vragen van de leden Faas en": the middle of a broken sentence
const WITHIN = /^[*#_\s]*\p{Ll}/u;

// "Bijlage Antwoorden op de vragen van het lid": the title of what is added, of a text that became one line
const ATTACHED = /^Bijlage:? (?=(?:Antwoord(?:en)?|Beantwoording) )/u;

const mayBe = mayBeginWithAny(
  ['20', 'de antwoord', 'de beantwoording', 'antwoord', 'beantwoording'],
  '*#_ \t\n\r\f\v'
);

/** Whether a line is the title of the answers to a set: "Antwoorden op de vragen van het lid …". */
export function isSetTitle(printed: string): boolean {
  const line = printed.replace(ATTACHED, '');
  if (!mayBe(line) || WITHIN.test(line) || !SET_TITLE.test(line)) return false;
  if (/[?!]$/u.test(line) || STATES.test(line)) return false;
  return !/[^.\s)]{4}\.$/u.test(line) || (BY_WHOM.test(line) && !VERB.test(line));
}
