import { isAttachmentTitle } from './attachment-title.ts';
import { countsReactions, isBelowPost } from './below-post.ts';
import { findCardBelow } from './card-below.ts';
import { endsPaper } from './ends-paper.ts';
import { explainsAnswer } from './explains-answer.ts';
import { findLetterhead } from './letterhead.ts';
import { findPageData } from './page-data.ts';
import type { Row } from '../rows/rows.ts';
import { findSignature } from './signature.ts';
import { opensSources } from './source-below.ts';
import { opensTail } from '../shapes/tail-start.ts';
import { withSingleBlanks } from '../../scan/collapse.ts';
import { mayBeginWithAny } from '../../scan/may-begin.ts';
import { oneOf } from '../../scan/one-of.ts';

// "Bijlage: overzicht van kazernes De kazernes liggen …", "Toelichting Deze vragen", "Beslisnota TER
// BESLISSING", "Mededeling Hierbij deel ik": cut out of a text that became one line
const INLINE =
  /^(?:Bijlage(?:\s\d{1,2})?\s?[:–-]\s|Toelichting\s{1,4}Deze vragen |Beslisnota\s{1,4}TER |Toelichting\s{1,4}\p{Lu}|Mededeling\s{1,4}Hier(?:bij|mee) deel |(?:Ook )?[Ii]nteressant voor (?:jou|u) \p{Lu}|Lees (?:ook\s?:|verder|meer) |Deel (?:dit|deze) (?:bericht|artikel|pagina|vragen)(?!\p{L})|Gerelateerde? |\d{1,4} reacties Geef )/u;

const SENTENCE_END = /[.?!»”"’)]$/u;

// "De reden van het uitstel is", "Vanwege de nodige afstemming", "Ik zal u zo spoedig mogelijk"
const DELAYED =
  /\b(?:uitstel|afstemming|zo spoedig mogelijk|meer tijd|binnen de (?:gebruikelijke|gestelde|daarvoor gestelde) termijn)\b/iu;

/** Index of the row below the last question of a notice that says why the answers take longer. */
export function findReasonOfDelay(
  rows: readonly Row[],
  first: number,
  next: number
): number | undefined {
  for (let i = first; i < next; i++) {
    if (rows[i]!.text.includes('?') || !DELAYED.test(rows[i]!.text)) continue;
    let at = i;
    while (at > first && !rows[at]!.afterBlank && !SENTENCE_END.test(rows[at - 1]!.text)) at--;
    return at;
  }
  return undefined;
}

// "Interessant voor jou", "Zie ook", "Lees ook:", "Deel dit bericht", "facebooktwittermail": where a site goes on about other things
const SITE_GOES_ON = new RegExp(
  `^${oneOf([
    /zie ook/iu,
    /read more/iu,
    /gerelateerd/iu,
    // "facebooktwittermail": icons whose names run together
    /(?:facebook|instagram|linkedin|twitter|whatsapp|bluesky|mastodon|pinterest|telegram|e-?mail|mail|print){2,12}/iu,
    /(?:ook )?interessant voor (?:jou|u)/iu,
    // "Lees meer over het veer", "Laatste nieuws", "Andere vragen over Oeverdam"
    /lees (?:ook|verder|meer)(?: over [^.?!]{1,40})?/iu,
    /(?:gerelateerde?|andere|meer|laatste) (?:nieuws|berichten|artikelen|vragen)(?: over [^.?!]{1,40})?/iu,
    /deel (?:dit|deze) (?:bericht|artikel|pagina|vragen)(?:(?: op| via)?\s?:? .{2,60})?/iu,
    /blijf op de hoogte[^?]{0,60}/iu,
    /(?:abonneer|schrijf|meld) (?:u|je) [^?]{0,40}nieuwsbrief/iu,
    // ways to another page
    /(?:vorige|volgende) (?:bericht|artikel|pagina)/iu,
    /(?:toon|laad|bekijk) meer/iu,
    /naar boven/iu,
    /terug naar (?:boven|(?:het )?overzicht)/iu,
    /lees het (?:volledige )?(?:antwoord|artikel|bericht)/iu,
    /over (?:ons|deze (?:web)?site)/iu,
    /einde (?:export|overzicht|lijst)/iu,
    /oudere berichten/iu,
    /(?:delen via|deel deze pagina)\s?:.{0,80}/iu,
    /u ontvangt deze (?:e-?mail|nieuwsbrief) omdat .{0,80}/iu,
    /was deze informatie nuttig\?.{0,20}/iu,
    /(?:wij|deze (?:web)?site) gebruik(?:en|t) cookies.{0,80}/iu,
    /(?:deze vragen (?:zijn|werden) )?nog niet beantwoord/iu
  ])}\\s?:?[.!]?[ »›>→▲↑]{0,3}$`,
  'iu'
);

const mayGoOn = mayBeginWithAny(
  (
    'zie ook|read more|gerelateerd|facebook|instagram|linkedin|twitter|whatsapp|bluesky|mastodon|' +
    'pinterest|telegram|e-mail|email|mail|print|meer |ook interessant|interessant|lees |' +
    'andere |laatste |deel |blijf op |abonneer |schrijf |meld |vorige |volgende |toon |' +
    'laad |bekijk |naar boven|terug naar|over ons|over deze |einde |oudere |delen via|' +
    'u ontvangt |was deze |wij gebruik|deze |nog niet '
  ).split('|')
);

// "Tot slot", "Slot:" above the sentence that closes a letter
const CLOSING_TITLE = /^[*#_\s]*(?:tot slot|slot|afsluiting|ten slotte)[:.]?[*_]*$/iu;

/** The row of the title right above row `i` that belongs to it, else `i`. */
const withTitle = (rows: readonly Row[], first: number, i: number): number =>
  i - 1 > first && CLOSING_TITLE.test(rows[i - 1]!.text) && endsAbove(rows, i - 1) ? i - 1 : i;

const endsAbove = (rows: readonly Row[], i: number): boolean =>
  rows[i]!.afterBlank || SENTENCE_END.test(rows[i - 1]?.text ?? '');

/** Whether a row is the title of an attachment: a sentence has ended before it, or who signs stands there. */
function isAttachment(rows: readonly Row[], first: number, at: number): boolean {
  const { text, inline } = rows[at]!;
  if (inline && (INLINE.test(text) || opensTail(text))) return true;
  if (!isAttachmentTitle(text, rows[at + 1]?.text)) return false;
  return endsAbove(rows, at) || findSignature(rows, first, at) !== undefined;
}

// "https://zoek.officielebekendmakingen.nl/kv-tk-2031Z01234": where the paper itself stands
const OWN_ADDRESS =
  /^https?:\/\/(?:www\.|zoek\.|open\.)?(?:officielebekendmakingen|tweedekamer|eerstekamer|rijksoverheid|overheid)\.nl\/\S+$/iu;

/** Whether a text ends in the address of its paper, in a paragraph of its own. */
const isOwnAddress = (rows: readonly Row[], at: number): boolean =>
  at === rows.length - 1 && rows[at]!.afterBlank && OWN_ADDRESS.test(rows[at]!.text);

// "Ondertekenaars" / "Eerste ondertekenaar", "Indieners" / "-" / "Gericht aan": who signed or asked whom, as the
// site of parliament prints it below a text
const SIGNERS = /^(?:ondertekenaars?|indieners?)$/iu;
const FIRST_SIGNER = /^(?:(?:eerste|mede)[ -]?(?:ondertekenaars?|indieners?)|gericht aan|-)$/iu;

const opensSigners = (rows: readonly Row[], at: number): boolean =>
  SIGNERS.test(rows[at]!.text) && FIRST_SIGNER.test(rows[at + 1]?.text ?? '');

// "(1) Vergunning verleend, https://…": the first of the notes of which not every mark is known
const FIRST_ADDRESS = /^\(1\) [^?]{2,200}https?:\/\/\S+$/u;

const opensAddresses = ({ text, afterBlank }: Row): boolean =>
  afterBlank && FIRST_ADDRESS.test(text);

// "Ik vertrouw erop", "Wij hopen u", "Met deze brief"
const OPENS_CLOSING = /^(?:ik|wij|we) (?:vertrouw|hoop|hopen|ga)|^met (?:deze|dit|het) /iu;

/** "Ik vertrouw erop u hiermee voldoende te hebben" / "geïnformeerd.": a closing sentence that was broken. */
function closesOver(rows: readonly Row[], i: number): boolean {
  const below = rows[i + 1];
  const text = withSingleBlanks(rows[i]!.text);
  if (!OPENS_CLOSING.test(text) || !endsAbove(rows, i)) return false;
  // "geïnfor-" / "meerd."
  const broken = /\p{Ll}-$/u.test(text) ? text.slice(0, -1) : `${text} `;
  const said = below && !below.afterBlank ? broken + below.text : text;
  return said.length < LONGEST_CLOSING && endsPaper(said);
}

/** No closing sentence is longer, in characters. */
const LONGEST_CLOSING = 200;

// "Documenten" above "Beantwoording (pdf, 98 kB)": the files that a page has about its paper
const TITLE_OF_FILES =
  /^(?:gerelateerde |bijbehorende )?(?:documenten|bestanden|downloads|stukken)\s?:?$/iu;
const FILE =
  /\.(?:pdf|docx?|odt)$|[(\s](?:pdf|docx?|odt)[,;)\s]{1,3}(?:\d[\d.,]{0,6}\s?[kM]i?B\)?)?$/iu;

const listsFiles = (text: string, below = ''): boolean =>
  TITLE_OF_FILES.test(text) && below.length < 160 && FILE.test(below);

/** Whether a site begins to speak of its other pages, set off from the text before it. */
function isSiteGoingOn(rows: readonly Row[], i: number): boolean {
  const { text, afterBlank } = rows[i]!;
  if (!afterBlank || text.length >= 100) return false;
  return (
    (mayGoOn(text) && SITE_GOES_ON.test(text)) ||
    isBelowPost(text) ||
    listsFiles(text, rows[i + 1]?.text) ||
    countsReactions(text, rows[i + 1]?.text)
  );
}

/**
 * Index of the row with which the text after the last answer begins: explanation, signature,
 * attachment, what a page says of its paper or about other things. `undefined` where the answer runs to the end.
 * `behindAnswer`: it is known that an answer, not a question, stands above.
 */
export function findTail(
  rows: readonly Row[],
  first: number,
  next: number,
  behindAnswer = false
): number | undefined {
  const tail = findTailOfText(rows, first, next, behindAnswer);
  const card = findCardBelow(rows, first, next);
  return card === undefined || tail === undefined ? (card ?? tail) : Math.min(card, tail);
}

function findTailOfText(
  rows: readonly Row[],
  first: number,
  next: number,
  behindAnswer: boolean
): number | undefined {
  for (let i = first; i < next; i++) {
    const row = rows[i]!;
    if (
      ((endsPaper(row.text) || isAttachment(rows, first, i)) &&
        !(behindAnswer && i > first && explainsAnswer(rows, i, next))) ||
      closesOver(rows, i) ||
      isSiteGoingOn(rows, i) ||
      opensSigners(rows, i) ||
      opensAddresses(row) ||
      opensSources(rows, i, next, behindAnswer) ||
      isOwnAddress(rows, i)
    ) {
      return withTitle(rows, first, Math.min(i, findSignature(rows, first, i) ?? i));
    }
  }
  return (
    findSignature(rows, first, next) ??
    findPageData(rows, first, next) ??
    findSenderBehind(rows, first, next)
  );
}

/** Where the letterhead behind a text begins, or the signature right above it. */
function findSenderBehind(rows: readonly Row[], first: number, next: number): number | undefined {
  const letterhead = findLetterhead(rows, first, next);
  if (letterhead === undefined) return undefined;
  return findSignature(rows, first, letterhead) ?? letterhead;
}
