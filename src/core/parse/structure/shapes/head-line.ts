import { opensQuestions, replyWord } from './description-start.ts';
import { mayTellBare, readCardLine } from './card-line.ts';
import { findDates } from '../../scan/dates.ts';
import { isSalutation } from '../../scan/salutation.ts';
import { latin } from '../../scan/latin.ts';
import { isSetTitle } from './set-title.ts';
import { mayBeginWith, mayBeginWithAny } from '../../scan/may-begin.ts';
import { OPEN_WORD } from '../../scan/open-words.ts';

/** What a line in the head of a set does there; `title` is any short line that ends no sentence. */
export type HeadLine =
  | 'counter'
  | 'who'
  | 'label'
  | 'date'
  | 'description'
  | 'number'
  | 'announcement'
  | 'salutation'
  | 'signature'
  | 'status'
  | 'foot'
  | 'title';

/** No line of a head is longer, in characters, but an official description. */
const LONGEST = 320;

// "3 van 20", "Vraag 3 van 12", "[3/20]", "#3", "Set 3:"
const COUNTER =
  /^[*_#\s([]*(?:(?:(?:vraag|set|vragenset|dossier|nr\.?|nummer|item|deel|resultaat) ?)?\d{1,3} ?(?:van(?: de)?|\/|uit) ?\d{1,3}|# ?\d{1,3}|(?:set|vragenset|kamervraag|dossier) \d{1,3})[*_)\]:.\s]*$/iu;

const mayCountOrSpeak = mayBeginWith('*_# \t\n\r\f\v([0123456789vsdnirkatb');

// "- **Indiener(s):** Inge Faas", "| Datum | 3 mei 2031 |", "Fractie\tVVD"
const LABEL = latin(
  /^[-*•|>\s]*(\p{Lu}[\p{L}() /-]{1,32}?)[*_]*\s?[:|\t](?:[*_|\s]*$|[*_]*\s*\S)/u
);

// who asks: "Indiener(s)", "Ingediend door", "Vraagsteller", "Fractie"
const WHO =
  /^(?:lid(?: ?\/ ?fractie)?|indieners?(?:\(s\))?|(?:vragen )?(?:ingediend|gesteld|ingezonden) door|(?:vraag|vragen)stell?ers?(?:\(s\))?|(?:naam )?(?:raads|staten|kamer)(?:lid|leden)|fracties?|partij)$/iu;

// labels that may stand on a line of their own, above their values
const ALONE =
  /^(?:indieners?(?:\(s\))?|(?:ingediend|gesteld|ingezonden|beantwoord) (?:door|op)|(?:vraag|vragen)stellers?|fractie|partij|van|aan|gericht aan|ingediend|ingezonden|ontvangen|beantwoord|datum(?: (?:van )?(?:indiening|beantwoording|antwoord|ontvangst))?|indiendatum|antwoorddatum|onderwerp|betreft|status|nummer|zaaknummer|kenmerk)$/iu;

// "Status: open", "Nog niet beantwoord.", "Antwoord volgt"
const STATUS =
  /^[*_(]*(?:status ?:.{2,40}|(?:deze vragen (?:zijn|werden) |nog )?(?:nog )?(?:niet beantwoord|geen antwoord(?: ontvangen)?|onbeantwoord)|(?:het )?antwoord (?:volgt|wordt verwacht)|wacht op antwoord)[*_).]*$/iu;

const mayBeStatus = mayBeginWithAny(
  (
    'status|deze vragen |nog |niet beantwoord|geen antwoord|onbeantwoord|het antwoord |' +
    'antwoord volgt|antwoord wordt|wacht op antwoord'
  ).split('|'),
  '*_('
);

// what a site prints behind a set: "Lees meer", "← Terug naar overzicht", "3 reacties", "Tags: water"
const FOOT =
  /^[←↑→«»<>*_[\]\s]*(?:lees (?:meer|verder)|read more$|terug (?:naar )?(?:boven|(?:het )?overzicht|inhoud)|naar boven|deel (?:dit|deze|via|op)\b|delen(?: via)?:?|download|(?:bekijk|open) (?:de |het )?(?:pdf|origine|bron|document)|print(?:en)?$|\d{1,4} (?:reacties?|weergaven)|reageer|bron(?:nen)?: ?https?:|tags?:|thema.?s?:|categorie(?:ën)?:|trefwoord(?:en)?:|labels?:|(?:volgende|vorige) (?:vra|set))/iu;

const mayBeFoot = mayBeginWithAny(
  (
    'lees |read more|terug |naar boven|deel |delen|download|bekijk |open |print|reageer|bron|tag|' +
    'thema|categorie|trefwoord|label|volgende |vorige |0|1|2|3|4|5|6|7|8|9'
  ).split('|'),
  '←↑→«»<>*_[] \t\n\r\f\v'
);

// "#water #kosten"
const mayBeHashes = mayBeginWith('#');
const HASHES = /^#\p{L}\S*(?:\s+#\p{L}\S*)*$/u;

// "2031Z04818", "AH 412", "1843", "Nr. 12"; not "12", a question's
const NUMBER =
  /^[*#\s(]*(?:(?:AH|nr\.?) ?\d{1,4}|\d{4}|20\d\d ?Z ?\d{5})(?: \((?:herdruk|gewijzigd)\))?[*).\s]*$/iu;

// what an official publication prints above its number
const OFFICIAL =
  /^(?:vragen gesteld door de leden der kamer|tweede kamer der staten-generaal|vergaderjaar \d{4}|aanhangsel (?:van de )?handelingen)/iu;

// "… heeft daarover vragen gesteld aan de minister.", "Wij stellen de volgende vragen:"
const ANNOUNCEMENT = latin(
  /(?<!\p{L})(?:\p{L}+vragen|vragen)(?!\p{L})[^?]{0,200}[.:]$|^[^?]{0,200}(?<!\p{L})stel(?:t|de|den|len)\s[^?]{0,120}vragen[^?]{0,160}[.:]?$/iu
);

/** What every announcement holds: the pattern looks for words at each place of a line. */
const VRAGEN = /vragen/iu;

const isAnnouncement = (text: string): boolean => VRAGEN.test(text) && ANNOUNCEMENT.test(text);

// "Hoogachtend,", "De minister van Defensie,": above the name of who signs
const SIGNATURE =
  /^(?:hoogachtend|met vriendelijke groet|(?:mede )?namens (?:de|het) |de (?:minister|staatssecretaris)(?:-president)?(?: (?:van|voor) [^.?!]{3,120})?,$)/iu;

const mayBeSignature = mayBeginWith('hmnd');

// "Vragen Inge Faas (VVD)", "Vragen van Faas (VVD) en Kolk (CDA)"
const MEMBERS = latin(
  /^[*#_\s]*vragen (?:(?:van|door) )?(?!over)\p{Lu}[^.?!:]{2,100}\([^()]{2,40}\)[*_]*$/iu
);

const mayNameMembers = mayBeginWithAny(['vragen '], '*#_ \t\n\r\f\v');

// "Vraag 3", "Antwoord", "Reactie van het college": no title
const SPOKEN = latin(
  /^[*#_\s]*(?:vra+gt?(?:en)?|antwoord(?:en)?|beantwoording|reactie)(?!\p{L})/iu
);

// "De brug", "3. De brug", "## De brug", "‘Vuurtoren te koop’"; not "- varen;", "€ 4,2", "| a | b |"
const TITLE = latin(/^[*#_\s▾▸►▼]*(?:\d{1,3}[.)] )?["'‘’“«(]?[\p{Lu}\d][^|\t]{2,}$/u);

// "## [De brug](/vragen/12)": a title that is a link
const LINKED = /^[*#_\s]*\[([^[\]]{3,200})\]\([^()\s]{1,300}\)[*_]*$/u;

// "op Texel.", "kosten;", "dat geldt voor": what a sentence or a list ends with, or goes on from
const NO_TITLE_END = new RegExp(String.raw`[.?!;,:]["'’”»)]?$|[\s(](?:${OPEN_WORD})$`, 'u');

/** What a line is in the head of a set; `undefined` for what is asked or answered there. */
export function headLine(text: string): HeadLine | undefined {
  if (opensQuestions(text) || replyWord(text) !== undefined || isSetTitle(text))
    return 'description';
  if (text.length > LONGEST) return undefined;
  if (mayCountOrSpeak(text) && COUNTER.test(text)) return 'counter';
  if (mayBeStatus(text) && STATUS.test(text)) return 'status';
  if ((mayBeFoot(text) && FOOT.test(text)) || (mayBeHashes(text) && HASHES.test(text)))
    return 'foot';
  if (isSalutation(text)) return 'salutation';
  if (mayBeSignature(text) && SIGNATURE.test(text)) return 'signature';
  const label = labelOf(text);
  if (label !== undefined) return WHO.test(label) ? 'who' : 'label';
  const told = toldBy(text);
  if (told !== undefined) return told;
  if (mayCountOrSpeak(text) && (NUMBER.test(text) || OFFICIAL.test(text))) return 'number';
  if (mayNameMembers(text) && MEMBERS.test(text)) return 'who';
  if (mayCountOrSpeak(text) && SPOKEN.test(text)) return undefined;
  if (isAnnouncement(text)) return 'announcement';
  if (NO_TITLE_END.test(text)) return undefined;
  if (text.length < LONGEST_DATED && findDates(text).length > 0) return 'date';
  return TITLE.test(LINKED.exec(text)?.[1] ?? text) ? 'title' : undefined;
}

/** Whether a line without a label says who asks, or only who is asked. */
function toldBy(text: string): HeadLine | undefined {
  if (!mayTellBare(text) || isAnnouncement(text)) return undefined;
  const told = new Set(readCardLine(text).map(({ meaning }) => meaning));
  if (told.has('submitters') || told.has('group')) return 'who';
  return told.has('addressees') ? 'label' : undefined;
}

/** Whether a line is one fact of a head, which no line above it began. */
export const isWhole = (text: string): boolean =>
  mayTellBare(text) && readCardLine(text).length > 0;

// "Faas stelde op 3 mei schriftelijke vragen aan de minister.", "… heeft daarover vragen gesteld"
const TELLS_WHO = latin(
  /(?<!\p{L})(?:stel(?:t|de|den|len)|gesteld)(?!\p{L})|vragen (?:van|door) [^.:?]{3,120} aan (?:de|het) /iu
);

/** Whether an announcement says that somebody puts, or has put, the questions. */
export const tellsWho = (text: string): boolean => TELLS_WHO.test(text) && !OF_GROUP.test(text);

// "De leden van de X-fractie hebben de volgende vragen gesteld.": between the answers of one list
const OF_GROUP = /(?:^|\s)leden van de [^.]{2,40}fractie/iu;

/** No line that says who asked on which day is longer, in characters. */
const LONGEST_DATED = 140;

/** The label with which a line begins, or which it is; without marks of Markdown. */
export function labelOf(text: string): string | undefined {
  const plain = withoutMarks(text);
  if (ALONE.test(plain)) return plain;
  const label = LABEL.exec(text)?.[1]?.trim();
  return label === undefined || SPOKEN.test(label) ? undefined : label;
}

// "Ingediend", "Datum indiening", "Gesteld op", "Indiendatum"
const WHEN = /(?:datum|ingediend|ingezonden|gesteld|indiening)(?! door)/iu;

/** Whether a label stands before the day on which a set was put. */
export const saysWhen = (label: string): boolean => WHEN.test(label);

/** Whether a line is a label that may have a line for itself, above its value. */
export const isLabelAlone = (text: string): boolean => ALONE.test(withoutMarks(text));

// "**", ":": what stands round a label
const MARKS: ReadonlySet<string> = new Set(['*', '_', ':', ' ', '\t']);

function withoutMarks(text: string): string {
  if (text.length > LONGEST_LABEL) return text;
  let [from, to] = [0, text.length];
  while (from < to && MARKS.has(text[from]!)) from++;
  while (to > from && MARKS.has(text[to - 1]!)) to--;
  return text.slice(from, to);
}

/** No label on a line of its own is longer, in characters. */
const LONGEST_LABEL = 48;
