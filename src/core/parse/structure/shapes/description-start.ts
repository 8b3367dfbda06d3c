import { ABOUT } from '../../scan/about-words.ts';
import { CASE_LEAD } from '../../scan/case-lead.ts';
import { withoutFilling } from '../../scan/collapse.ts';
import { latin } from '../../scan/latin.ts';
import { mayBeginWith, mayBeginWithAny } from '../../scan/may-begin.ts';
import { QUESTION_KIND, QUESTION_KINDS } from '../../scan/question-kinds.ts';

// "Vragen van het lid", "Mondelinge vragen van de leden", "Schriftelijke
// vragen van D66 Tweede Kamerlid", "2031Z00412 Vragen van het lid"; "Vraag nr. 214 van de heer
// volksvertegenwoordiger"
const QUESTIONS = latin(
  new RegExp(
    String.raw`^vraag nr\. ?\d+ van (?:de heer|mevrouw) |^(?:${CASE_LEAD})?(?:(?:${QUESTION_KIND}|nieuwe) ){0,2}(?:vervolg|kamer)?vra(?:ag|gen) van (?:het |de )?(?:(?:[\p{L}\d-]{2,20}[ -])?(?:tweede[ -])?kamer)?(?:lid|leden)\b(?! van de )`,
    'iu'
  )
);

// "Antwoord van Minister X", "Nader antwoord van", "Mededeling van", "Antwoord van de heer X, Minister van"; not "Antwoord van de minister",
// which is a title
const ANSWER = latin(
  /^(?:nadere? |herziene? |gewijzigde? |aanvullende? )?(antwoord(?:en)?|mededeling|beantwoording) (?:van|door) (?:de )?(?:(?:heer|mevrouw) (?:[^,;()?!]{2,60}, (?:de )?)?)?(?:demissionair )?(?:minister|staatssecretaris|staatsecretaris)(?![\p{L}-]*$)(?! antwoord(?!\p{L}))/iu
);

// with these begin the two patterns above: most lines need neither
const mayAsk = mayBeginWithAny([
  ...'vraag nr|vraag van |vragen van |vervolgvra|kamervra|nieuwe |20'.split('|'),
  ...QUESTION_KINDS
]);
const mayReply = mayBeginWithAny(
  (
    'antwoord van |antwoord door |antwoorden van |antwoorden door |mededeling van |' +
    'mededeling door |beantwoording van |beantwoording door |nader|herzien|gewijzigd|' +
    'aanvullend'
  ).split('|')
);

const mayOpen = mayBeginWith('vnamskhbg2tfi');

/** So much of a filled line says whether it opens such a sentence, in characters. */
const OPENING = 200;

/** A line as it was written, where blanks may have filled it: "Vragen  van  het  lid". */
function asWritten(printed: string): string {
  if (!mayOpen(printed)) return printed;
  const opening = printed.slice(0, OPENING);
  return opening.includes('  ') ? withoutFilling(opening) + printed.slice(OPENING) : printed;
}

/** Whether a line begins the official sentence that says who asks whom about what. */
export function opensQuestions(printed: string): boolean {
  const line = asWritten(printed);
  return mayAsk(line) && QUESTIONS.test(line);
}

// "Kamervragen Faas (VVD) over pontjes", "Schriftelijke vragen Faas en Bos (beiden VVD) aan de minister
// van Defensie": without "van het lid"
const NAMED_TITLE = new RegExp(
  String.raw`^(?:[Ss]chriftelijke (?:kamer)?|[Kk]amer)vragen (?:van )?(?=\p{Lu}[^()?!:;]{1,80}\([^()?!:;]{2,40}\)[^?!:;]{0,160} (?:aan|${ABOUT}) )`,
  'u'
);

// "Van het lid Faas (VVD) aan de minister van Defensie over pontjes", below a title that speaks of questions
const FROM_MEMBER =
  /^van (?=(?:het lid|de leden) [^?!:;]{2,120}\([^()]{2,40}\),? aan (?:de )?(?:demissionair )?(?:minister|staatss?ecretaris))/iu;

const mayNameTitle = mayBeginWithAny(['schriftelijke ', 'kamervragen ']);
const mayBeFromMember = mayBeginWithAny(['van het lid ', 'van de leden ']);

/** Length of the words before the name in a title that says who asks without the official words, or 0. */
export const namedTitleLength = (line: string): number =>
  mayNameTitle(line) ? (NAMED_TITLE.exec(line)?.[0].length ?? 0) : 0;

/** The same of a line that leaves "Vragen" to the title above it. */
export const fromMemberLength = (line: string): number =>
  mayBeFromMember(line) ? (FROM_MEMBER.exec(line)?.[0].length ?? 0) : 0;

/** "Antwoord" or "Mededeling", where a line begins the official sentence that says who replies. */
export function replyWord(printed: string): string | undefined {
  const line = asWritten(printed);
  return mayReply(line) ? ANSWER.exec(line)?.[1] : undefined;
}
