import { isBlank } from '../../scan/blanks.ts';
import { isDigit } from '../../scan/occurrences.ts';
import { hearSpeech, type Speech } from './speech.ts';
import { latin } from '../../scan/latin.ts';
import { beginsCapital } from '../../scan/letter-case.ts';
import { mayBeginWith } from '../../scan/may-begin.ts';
import { oneOf } from '../../scan/one-of.ts';

/**
 * What about one paragraph speaks for a question or for an answer, and how much. The weights add up:
 * above zero it reads as a question, below as an answer. They were set by hand on the habits of
 * parliamentary language and are kept few, so that each decision can be explained.
 */
const WEIGHTS = {
  endsWithQuestionMark: 4,
  asksSomewhere: -2,
  asksNothing: -2.5,
  opensAsQuestion: 2,
  requestsAnswer: 3,
  addressesMinister: 1,
  opensAsAnswer: -3,
  affirmsOrDenies: -6,
  speaksAsGovernment: -1.5,
  isLong: -1
} as const;

// "Bent u", "Kunt u", "Hoe", "Op welke wijze", "Zo ja"; not "Het kabinet"
const QUESTION_OPENER = latin(
  new RegExp(
    String.raw`^(?:${oneOf([
      // what the one who is asked does, knows or thinks
      /bent|kunt|kan|kent|deelt|heeft|hebt|ziet|vindt|erkent|herinnert|onderschrijft|acht|beaamt|begrijpt|gaat|wilt|zult|zou(?:dt)?/iu,
      /wist|weet|staat|bevestigt|beschikt|houdt|neemt|realiseert|hoeft|mag|moet|dient|snapt|steunt/iu,
      // what is or happens
      /wordt|worden|is|zijn|klopt|waren|was|komt|geldt|gelden|ligt|liggen|bestaan|bestaat|zal|zullen|kunnen|hebben/iu,
      /wie(?:ns)?|wat|welke?|hoe(?:veel|lang)?|waar\p{L}*|wanneer/iu,
      /indien (?:ja|neen?|niet|u|dit|dat)|zo ja|zo nee|in hoeverre/iu,
      // "Op basis van welke", "Sinds wanneer"
      /in welke?|op (?:basis van )?welke?|op wat voor|aan welke?|door wie|door welke?|met welke?|met wie|uit welke?|van welke?|voor welke?|bij welke?|tot welke?|onder welke?|over welke?/iu,
      /per wanneer|sinds wanneer|vanaf wanneer|tot wanneer/iu,
      /graag|ik verzoek u/iu
    ])}\b|u (?:schrijft|stelt|benoemt|geeft|zegt|kondigt)\b)`,
    'iu'
  )
);

// "Hoe groter een brug is, hoe meer zij kost.": it states how two things go together
const CORRELATIVE = /^Hoe (?:meer|minder|\p{Ll}{2,20}er)\b[^?]{1,200}, (?:hoe|des te) /u;

// "Ja.", "Nee,", "Zie het antwoord", "Klopt."; not "Ja of nee?"
const AFFIRMATION = latin(
  /^(?:(?:ja|nee|klopt|inderdaad|dat klopt|dat is juist|akkoord)(?!\p{L})|zie (?:ook )?(?:mijn |ons |het |de |hiervoor |mede )?(?:antwoord|beantwoording|vra|hiervoor|boven|onder|alle|eerder|noot)\p{L}*)/iu
);
const mayAffirm = mayBeginWith('jnkidaz');

// "Het kabinet", "Ik", "De minister", "Zoals", "Op dit moment"; not "Het is toch"
const ANSWER_OPENER = latin(
  /^(?:het kabinet|ik|wij|we|mijn|de (?:minister|staatssecretaris|regering|overheid)|het ministerie|zoals|op dit moment|er (?:is|zijn|wordt|worden)|dit|deze|dat|die|hier\p{L}*|daar\p{L}*|momenteel|verder|tevens|ook|vanuit|gelet op|conform|allereerst|ten aanzien|voor zover|deelt u mijn)\b/iu
);

/**
 * What may follow the last question mark: note marks, closing quotes and brackets, blanks, and the end
 * of what Markdown prints bold where a note's mark stands behind it (`?**[^1]`).
 */
const BEHIND_QUESTION_MARK: ReadonlySet<number> = new Set(
  [...',.)(]["\'’”»^*'].map((sign) => sign.charCodeAt(0))
);

/** How far from the end the closing question mark may stand. */
const TAIL = 32;

/** How much of a long paragraph's beginning and end is read for words, in characters. */
const EDGE = 240;

/** A paragraph this long is rather an answer. */
const LONG = 700;

/** Ends in "?", note marks and closing quotes aside: "… op te lossen?» 1, 2". */
export function endsWithQuestionMark(text: string): boolean {
  const limit = Math.max(0, text.length - TAIL);
  for (let at = text.length - 1 - pagesAtEnd(text); at >= limit; at--) {
    const code = text.charCodeAt(at);
    if (code === QUESTION_MARK) return true;
    // Most paragraphs end in a letter or a full stop behind one.
    if (isSmallLetter(code)) return false;
    if (!isBlank(code) && !isDigit(code) && !BEHIND_QUESTION_MARK.has(code)) return false;
  }
  return false;
}

/** Whether this is the code of a small letter of ASCII. */
export function isSmallLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

// " (blz. 41)", " (p. 3-5)": the place in a paper that a question is about
const PAGES = /\s\((?:blz|bladzijden?|pag|pagina['’]?s?|pp?)\.?\s?\d[^()]{0,12}\)\.?$/iu;

/** How many characters at the end of a question say which page it is about. */
function pagesAtEnd(text: string): number {
  const last = text.length - 1;
  const isStopped = text.charCodeAt(last) === FULL_STOP;
  if (text.charCodeAt(isStopped ? last - 1 : last) !== CLOSING_BRACKET) return 0;
  return PAGES.exec(text.slice(-TAIL))?.[0].length ?? 0;
}

const CLOSING_BRACKET = 41;
const FULL_STOP = 46;

const QUESTION_MARK = 63;

/** Begins as questions do: "Bent u", "Hoe", "Op welke wijze". */
export function opensAsQuestion(text: string): boolean {
  return beginsCapital(text) && QUESTION_OPENER.test(text.slice(0, EDGE));
}

// "Blz. 8: ", "(pagina 4) ", "Artikel 3. ": the place in a paper that a question is about, in front of it
const PLACE_IN_FRONT =
  /^\(?(?:pagina['’]?s?|pag\.|bladzijden?|blz\.?|pp?\.|artikel|art\.) ?\d[^\n.:?!()]{0,20}[.:)]\s+/iu;
const mayBePlace = mayBeginWith('(pba');

/** Above zero where the paragraph reads as a question, below where it reads as an answer. */
export function askedness(paragraph: string): number {
  const text = withoutPlace(paragraph);
  return weighForm(text) + weighSpeech(text);
}

/** Whether a paragraph reads as a question; who speaks is listened for only where that may decide. */
export function isAsked(paragraph: string): boolean {
  const text = withoutPlace(paragraph);
  const form = weighForm(text);
  if (form + MOST_SPEECH <= 0) return false;
  if (form + LEAST_SPEECH > 0) return true;
  // Most paragraphs without a question mark are asked only where they request an answer, which is soon seen.
  if (form + WEIGHTS.addressesMinister <= 0 && !requestsAnswer(text)) return false;
  return form + weighSpeech(text) > 0;
}

function requestsAnswer(text: string): boolean {
  return listen(text, { requests: false, addresses: true, governs: true }).requests;
}

const MOST_SPEECH = WEIGHTS.requestsAnswer + WEIGHTS.addressesMinister;
const LEAST_SPEECH = WEIGHTS.speaksAsGovernment;

function withoutPlace(paragraph: string): string {
  const printed = paragraph.trim();
  return mayBePlace(printed) ? printed.replace(PLACE_IN_FRONT, '') : printed;
}

/** What its length, its question marks and its first words say. */
function weighForm(text: string): number {
  let sum = text.length > LONG ? WEIGHTS.isLong : 0;
  if (endsWithQuestionMark(text)) sum += WEIGHTS.endsWithQuestionMark;
  else sum += text.includes('?') ? WEIGHTS.asksSomewhere : WEIGHTS.asksNothing;
  const start = text.slice(0, EDGE);
  if (start.startsWith('Hoe ') && CORRELATIVE.test(start) && !text.includes('?'))
    sum += WEIGHTS.opensAsAnswer;
  else if (QUESTION_OPENER.test(start)) sum += WEIGHTS.opensAsQuestion;
  else if (mayAffirm(start) && AFFIRMATION.test(start)) sum += WEIGHTS.affirmsOrDenies;
  else if (ANSWER_OPENER.test(start)) sum += WEIGHTS.opensAsAnswer;
  return sum;
}

function weighSpeech(text: string): number {
  const speech = listen(text, { requests: false, addresses: false, governs: false });
  return (
    (speech.requests ? WEIGHTS.requestsAnswer : 0) +
    (speech.addresses ? WEIGHTS.addressesMinister : 0) +
    (speech.governs ? WEIGHTS.speaksAsGovernment : 0)
  );
}

/** Hears the beginning and the end of a text; only for what `speech` does not say yet. */
function listen(text: string, speech: Speech): Speech {
  const isShort = text.length <= 2 * EDGE;
  hearSpeech(text, 0, isShort ? text.length : EDGE, speech);
  if (!isShort) hearSpeech(text, text.length - EDGE, text.length, speech);
  return speech;
}
