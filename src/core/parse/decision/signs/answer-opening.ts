import { foldCase } from '../../scan/fold-case.ts';
import { GROUP_IN_ANY_CASE, LOCAL_GROUP_WORD } from '../../scan/group-names.ts';
import { holdsAny } from '../../scan/holds-any.ts';
import { isSalutation } from '../../scan/salutation.ts';
import { askersIn } from '../../structure/shapes/puts-questions.ts';
import { latin } from '../../scan/latin.ts';
import { oneOf } from '../../scan/one-of.ts';

// "Aan de Voorzitter van de Tweede Kamer der Staten-Generaal"
const TO_CHAIR = /^(?:aan )?(?:de )?voorzitter van de (?:tweede|eerste) kamer(?! [^d])/iu;

// "Betreft   Antwoorden op vragen over", "Onderwerp: "
const SUBJECT = latin(/^(?:betreft|betr\.|onderwerp)(?!\p{L})/iu);

// "de antwoorden op de schriftelijke vragen", "Beantwoording Kamervragen", "ons antwoord aan op de door de
// commissie gestelde vraag", "Beantwoording raadsvragen", "Beantwoording art. 41 vragen"
const ANSWERS_QUESTIONS = latin(
  new RegExp(
    String.raw`(?:(?<!zonder )antwoord|beantwoord|reactie)\p{L}* ${oneOf([
      // "Beantwoording vragen VVD"
      new RegExp(String.raw`(?:op |van )?vragen (?:${GROUP_IN_ANY_CASE})(?!\p{L})`, 'iu'),
      new RegExp(
        `[^.]{0,200}${oneOf([
          /(?:kamer|raads|staten)vragen/iu,
          /artikel[ -]\d{1,3}\w?[ -](?:RvO[ -])?vragen|(?<!\p{L})RvO[ -]vragen/iu,
          /(?:schriftelijke|feitelijke|mondelinge|nadere) (?:kamer)?vragen/iu,
          /vragen (?:lid|leden)\b/iu,
          /vragen (?:van|die|gesteld|door|welke|over) [^.]{0,160}(?:(?<!\p{L})(?:kamer|raads|staten)?(?:lid|leden)(?!\p{L})|commissie|fractie|ingezonden|kenmerk)/iu,
          /vragen van de tweede kamer (?:over|bij)/iu,
          // "op de door de commissie gestelde vragen"
          /door (?:de|het) [^.]{0,80}(?:(?<!\p{L})(?:lid|leden)|commissie) [^.]{0,80}gestelde vra(?:ag|gen)/iu
        ])}`,
        'iu'
      ),
      /(?:[^.]{0,80} )?art\. ?\d{1,3}\w?[ -]vragen(?!\p{L})/iu
    ])}`,
    'iu'
  )
);

// "Beantwoording vragen Hoekman (VVD) over pontjes", "Antwoord op de vragen van mevrouw Faas (Dorpsbelang)"
const ANSWERS_NAMED = latin(
  new RegExp(
    String.raw`(?:[Aa]ntwoord(?:en)?|(?:B|b)eantwoording|[Rr]eactie) (?:op |van )?(?:de )?(?:\p{Ll}+ ){0,2}vragen (?:van |door )?(?:(?:(?:de heer|mevrouw) )?\p{Lu}[\p{L}.’' -]{1,50} \(\p{Lu}[^()]{1,30}\)|(?:de )?(?:${LOCAL_GROUP_WORD}) )`,
    'u'
  )
);

// "de vragen van de leden X en Y zijn beantwoord", "vragen met kenmerk 2024Z14250"
const QUESTIONS_ANSWERED =
  /(?:kamervragen(?! zonder)|schriftelijke vragen|vragen (?:van|door) (?:het|de) (?:lid|leden|vaste commissie)) [^.]{0,300}(?:beantwoord|antwoord(?!:))/iu;

// "Op 20 januari heeft het lid X mij vragen gesteld over Y. De antwoorden treft u hieronder aan.", "… stelde
// de fractie van X schriftelijke vragen"
const ASKED_THEN_ANSWERED = latin(
  /(?:heeft|hebben|stelden?) (?:het|de) (?:(?:kamer|raads|staten)?(?:lid|leden) (?!van de )|(?:[\p{L}\d-]{2,20}[ -])?(?:raads|staten)?fracties? (?:van )?(?!(?:nog )?(?:de |enige |enkele )?behoefte))[^.]{2,200}\bvragen\b[^?]{1,300}?\b(?:antwoord(?!:)|beantwoord)/iu
);

// "De vaste commissie heeft mij vragen gesteld over Y. Hieronder ga ik op deze vragen in.", "… Graag
// beantwoord ik deze."
const ASKED_THEN_GONE_INTO = latin(
  /\bcommissie\b[^.?!]{1,160}\bvragen\b[^?]{1,300}?\b(?:beantwoord ik|beantwoorden wij|ik beantwoord|(?:ga ik|gaan wij)\b[^.?!]{0,40} (?:op (?:deze|die|de) (?:\p{L}+ )?vragen in\b|in op (?:deze|die|de) (?:\p{L}+ )?vragen\b))/iu
);

// "De antwoorden op de vragen van het lid X zijn u op 3 februari toegezonden.": not by this letter
const SENT_BEFORE =
  /(?:antwoorden?|beantwoording|reactie) (?:op|van) [^.?!]{1,240}\b(?:zijn|is|werden|werd|heb ik|hebben (?:wij|we)) (?:u|uw kamer|de kamer|op|aan) [^.?!]{0,100}\b(?:toegezonden|toegestuurd|gestuurd|gezonden|verzonden|aangeboden)\b/giu;

// "Naar aanleiding van het verzoek van de vaste commissie om te reageren op vragen over Y"
const ASKED_TO_REACT = latin(
  /\bverzoek van (?:de|uw) (?:\p{L}+ )?commissie [^.?!]{0,160}\b(?:reageren op|reactie op|in te gaan op|beantwoord\p{L}*(?: van)?) (?:de |een aantal |enkele )?vragen(?! van (?:een |de )?(?:stichting|vereniging|burger|heer|mevrouw|bewoner))\b/iu
);

// "In mijn antwoord op de vragen van het lid X heb ik toegezegd u te informeren.": an earlier letter
const SAID_BEFORE =
  /\bin (?:mijn|ons|onze|het|de) (?:eerdere )?(?:antwoord(?:en)?|beantwoording|reactie) (?:op|van) [^.?!]{1,240}\b(?:toegezegd|aangegeven|aangekondigd|gemeld|geschreven|toezegging|(?:gaf|schreef|meldde|zegde|kondigde) (?:ik|mijn))\b/giu;

// "Wij zijn heel benieuwd naar de antwoorden.": who says so has none yet
const NOT_YET = /\bbenieuwd naar (?:de |het |haar |zijn |uw )?(?:antwoord|beantwoording|reactie)/iu;

/** Words of which every match holds one, in small letters: patterns that most openings need not prepare. */
export const OPENINGS: readonly (readonly [words: readonly string[], pattern: RegExp])[] = [
  [['antwoord', 'reactie'], ANSWERS_QUESTIONS],
  [['vragen '], ANSWERS_NAMED],
  [['antwoord'], QUESTIONS_ANSWERED],
  [['lid ', 'leden ', 'fractie'], ASKED_THEN_ANSWERED],
  [['commissie'], ASKED_THEN_GONE_INTO],
  [['verzoek van '], ASKED_TO_REACT]
];
const WORDS_OF_SENDING = ['stuurd', 'zonden', 'aangeboden'];
const WORDS_OF_SAYING = (
  'toegezegd|aangegeven|aangekondigd|gemeld|geschreven|toezegging|gaf |schreef |' +
  'meldde |zegde |kondigde '
).split('|');

// "ant- woorden": the hyphen of a line end
const BROKEN_WORD = /[-\u2010\u00AD\uFFFE](?<=\p{Ll}[-\u2010\u00AD\uFFFE])\s(?=\p{Ll})/gu;

/** How many lines after the salutation can open a letter. */
const OPENING_LINES = 14;

/** Whether the subject or the first sentences of a letter speak of members' questions. */
export function opensAsAnswer(lines: readonly string[]): boolean {
  const opening = lines.slice(0, firstOfOpening(lines) + OPENING_LINES).join(' ');
  const own = withoutEarlierLetters(opening.replaceAll(BROKEN_WORD, ''));
  if (askersIn(own) || NOT_YET.test(own)) return false;
  const said = foldCase(own);
  return OPENINGS.some(([words, pattern]) => holdsAny(said, words) && pattern.test(own));
}

function withoutEarlierLetters(opening: string): string {
  const said = foldCase(opening);
  const own = holdsAny(said, WORDS_OF_SENDING) ? opening.replaceAll(SENT_BEFORE, '') : opening;
  return holdsAny(said, WORDS_OF_SAYING) ? own.replaceAll(SAID_BEFORE, '') : own;
}

/** Some letters greet nobody: their opening follows the subject, or the address of the chair. */
function firstOfOpening(lines: readonly string[]): number {
  const salutation = lines.findIndex((line) => isSalutation(line));
  if (salutation >= 0) return salutation;
  const chair = lines.findIndex((line) => TO_CHAIR.test(line));
  const subject = lines.findIndex((line) => SUBJECT.test(line));
  return Math.max(0, chair, subject);
}
