import { foldCase } from '../../scan/fold-case.ts';
import { holdsAny } from '../../scan/holds-any.ts';
import { latin } from '../../scan/latin.ts';
import { mayBeginWithAny } from '../../scan/may-begin.ts';
import { oneOf } from '../../scan/one-of.ts';

// The title of what stands below the last answer, or what begins there
const TITLE = latin(
  new RegExp(
    `^[*_#•\\s]*${oneOf([
      // "Toelichting:"; not "Toelichting op de cijfers"
      /toelichting(?:\s?:|$|\*)/iu,
      // "Bijlage 1"; not "Bijlage 1 bevat"
      /bijlagen?(?:\s\w{1,3})?\s?:?\**$/iu,
      // "Beslisnota bij Kamerbrief", "TER BESLISSING"
      /beslisnota(?!\p{L})[^.?!]{0,60}$/iu,
      /ter (?:beslissing|informatie|ondertekening|advisering)\**$/iu,
      // "Mededeling", "Mededeling De vragen van", "Mededeling uitstel - 3 mei 2031"
      /mededeling(?:en)?\**(?:$|\s{1,4}de vragen van )/iu,
      /ondertekening[*:\s]*$/iu,
      // "Kopie aan: de Voorzitter van de Eerste Kamer", "Cc: de raad"
      /(?:kopie|afschrift|cc|c\.c\.)(?: aan)?\s?:\s/iu,
      // "(in te vullen door de griffie)" of a form
      /\(?in te vullen door (?:de )?griffie\)?\s?:?$/iu,
      /landelijk\/provinciaal$/iu,
      // "Bron: Tweede Kamer der Staten-Generaal" of a site
      /bron: (?:tweede kamer|eerste kamer|officielebekendmakingen|rijksoverheid)(?:\.nl| der staten-generaal)?$/iu,
      // "412 keer gelezen" of a site
      /\d{1,6} (?:keer|maal) (?:gelezen|bekeken)$/iu,
      /mededeling(?: uitstel)?\s[-–]\s\d{1,2} \p{L}{3,9} \d{4}$/iu,
      // "Dit bericht kan informatie bevatten die niet voor u is bestemd"
      /(?:dit (?:e-?mail)?bericht|deze e-?mail) (?:kan informatie bevatten|bevat vertrouwelijke|is (?:uitsluitend|alleen) (?:bestemd|bedoeld))/iu,
      // "Indiener(s)", "Indiendatum:" of a party's site, "Datum beantwoording:" of a form
      /indiener\(s\)(?=\P{Ll}|$)/iu,
      /(?:indiendatum|ingediend|indiening|laatst bijgewerkt(?: op)?|datum (?:van )?(?:de )?(?:beantwoording|antwoord)|beantwoord(?: op| door)?)\s?:/iu,
      /deze vragen (?:dienen ter aanvulling op|zijn (?:eveneens|tevens|ook|mede) gesteld aan (?:de |het )?(?:minister|staatssecretaris|college|gedeputeerde|wethouder|burgemeester))/iu,
      /eindnoten\**$/iu,
      /noten\**$/iu,
      // "(*) Bron" below a mark without a number
      /\(\*{1,3}\)\s/u,
      // "Graag uw reactie.", "Graag een spoedige beantwoording binnen de termijn", "In afwachting van uw antwoord"
      /graag (?:uw|een spoedige) (?:reacties?|antwoord(?:en)?)[.!]?$/iu,
      /graag (?:uw |een |de )?(?:spoedige |snelle )?(?:reactie|antwoord|beantwoording) (?:op (?:de )?kort(?:st mogelijk)?e termijn|zo (?:spoedig|snel) mogelijk|(?:binnen|voor) [^.?!:]{2,40})\.?$/iu,
      /in afwachting van uw (?:\p{L}+ )?(?:reactie|antwoord(?:en)?|beantwoording)(?!\p{L})/iu
    ])}`,
    'iu'
  )
);

const MARKS = '*_#• \t\n\r\f\v';

const mayBeTitle = mayBeginWithAny(
  (
    'toelichting|bijlage|beslisnota|ter beslissing|ter informatie|mededeling|' +
    'ter ondertekening|ter advisering|ondertekening|kopie|afschrift|cc|c.c.|landelijk/|dit bericht|dit e|deze e|' +
    'indien|ingediend|datum |beantwoord|laatst bijgewerkt|deze vragen |eindnoten|noten|(*|graag |' +
    'in afwachting van uw |bron: |in te vullen |(in te vullen |0|1|2|3|4|5|6|7|8|9'
  ).split('|'),
  MARKS
);

// The sentence that closes a letter or a member's questions
const CLOSING = latin(
  new RegExp(
    `^[*_#•\\s]*${oneOf([
      // "Ik vertrouw erop u hiermee voldoende te hebben geïnformeerd"
      /(?:ik|wij) (?:(?:vertrouw|hoop|ga)\w* er\s?(?:op|van uit|van)|hoop|hopen|vertrouw(?:en)?) (?:u|(?:uw|de) kamer) [^.]{0,60}(?:ge[ïi\uFFFD]nformeerd|ingelicht|beantwoord)/iu,
      // "Wij hopen dat uw vragen hiermee zijn beantwoord."
      /(?:ik|wij|we) (?:vertrouw|hoop|hopen|gaa?n?)(?=[^.?!]{0,120} (?:u|uw|raad|commissie|fractie|staten|kamer|vra(?:ag|gen))(?!\p{L}))[^.?!]{0,60} (?:hier(?:mee|mede)|met (?:deze|dit|het))[^.?!]{0,80}(?:ge[ïi\uFFFD]nformeerd|beantwoord)(?: te hebben| is| zijn)?\.$/iu,
      // "Hiermee hoop ik uw vragen te hebben beantwoord"; not "Hiermee hoop ik op de gemeente, die dit heeft beantwoord"
      /hiermee (?:vertrouw|hoop) ik (?:er\s?op )?(?:dat ik )?(?:u|(?:uw|de) kamer|uw vra(?:ag|gen)|(?:de|deze) (?:\p{L}+ )?vragen)(?!\p{L})(?=[^.?]{1,100}\bheb(?:ben)?\b)[^.?]{1,80}(?:ge[ïi\uFFFD]nformeerd|beantwoord)[^.?]{0,20}\.?$/iu,
      // "Met deze brief beschouw ik de vragen als beantwoord."
      /met (?:deze brief|dit antwoord|deze (?:antwoorden|beantwoording)|het bovenstaande) (?:beschouw|hoop|vertrouw|meen|heb) (?:ik|wij)[^?]{0,80}(?:ge[ïi\uFFFD]nformeerd|beantwoord|afgedaan)(?: te hebben)?\.$/iu,
      // "Wij zien uw antwoorden met belangstelling tegemoet"
      /(?:de (?:leden|commissie|fractie)|wij|ik)(?! vra)[^.?!]{0,100} zie(?:n|t)? (?:uw|de|het) (?:spoedige )?(?:reactie|antwoord(?:en)?|beantwoording)[^?]{0,60} tegemoet/iu,
      // "Wij verzoeken u deze vragen binnen de termijn te beantwoorden"
      /(?:wij|ik|de fractie[^.?!]{0,40}) verzoek(?:en|t)? (?:u|uw college|het college)\b[^?]{0,100} (?:te beantwoorden|beantwoorden te)/iu,
      // "Gezien het belang vragen wij om spoedige beantwoording"
      /(?:gezien|gelet op|vanwege) [^.?!]{2,80} (?:vragen|verzoeken) wij (?:u )?(?:om )?(?:een )?(?:spoedige|snelle) (?:beantwoording|reactie|antwoord)(?!\p{L})[^?]{0,60}$/iu,
      // "Wij verwachten uw reactie met belangstelling."
      /(?:wij|we) verwachten (?:(?:uw|een|de|het) )?(?:antwoord(?:en)?|reactie|beantwoording)(?!\p{L})[^?]{0,80}$/iu,
      // "Wij vernemen graag uw reactie."
      /(?:wij|we|ik) (?:verneem|vernemen|hoor|horen|ontvang|ontvangen) graag (?:uw|een|de) (?:\p{L}{3,12} )?(?:reactie|antwoord(?:en)?|beantwoording)(?!\p{L})[^?]{0,60}$/iu,
      // "Wij stellen een spoedig antwoord op prijs"
      /(?:wij|ik|de fractie[^.?!]{0,40}) stel(?:len|t)? [^.?!]{0,60}(?:antwoord|reactie|beantwoording)[^.?!]{0,40} op prijs\.?$/iu,
      // "Wij danken u alvast voor de beantwoording."
      /(?:wij|ik) dank(?:en)? u (?:alvast |bij voorbaat )?voor (?:uw|de|het) (?:\p{L}{3,12} )?(?:antwoord(?:en)?|reactie|beantwoording)[.!]?$/iu,
      // "Aldus vastgesteld door het college in de vergadering van 3 maart 2031."
      /aldus (?:vastgesteld|besloten|beantwoord)(?!\p{L})[^?!:]{3,140}\d{4}\.?$/iu,
      // "Vastgesteld in de vergadering van het college van 3 maart 2031."
      /(?:vastgesteld|besloten) (?:door|in) (?=[^?!:]{0,80}(?:college|gedeputeerde staten|burgemeester en wethouders|dagelijks bestuur))(?=[^?!:]{0,100}vergadering)[^?!:]{3,140}\d{4}\.?$/iu
    ])}`,
    'iu'
  )
);

const mayBeClosing = mayBeginWithAny(
  (
    'ik|wij|we |met deze |met dit antwoord|met het bovenstaande|de leden|' +
    'de commissie|de fractie|hiermee |gezien |gelet op |vanwege |aldus |vastgesteld |besloten '
  ).split('|'),
  MARKS
);

/** Of these every such sentence holds one, in small letters; many more begin so. */
const WORDS_OF_CLOSING = [
  'nformeerd',
  'ingelicht',
  'beantwoord',
  'afgedaan',
  'tegemoet',
  'verwachten',
  'graag',
  'spoedige',
  'snelle',
  'op prijs',
  'dank',
  'aldus',
  'vergadering'
];

/** No title is longer, and a closing sentence is known by then, in characters. */
const REACH = 200;

/** Whether a line is the title of what stands below the last answer, or the sentence that closes a paper. */
export function endsPaper(line: string): boolean {
  const text = line.slice(0, REACH);
  if (mayBeTitle(text) && TITLE.test(text)) return true;
  return mayBeClosing(text) && holdsAny(foldCase(text), WORDS_OF_CLOSING) && CLOSING.test(text);
}
