import { findAll } from '../../scan/find-all.ts';
import { GROUP_IN_FULL, GROUP_NAME } from '../../scan/group-names.ts';
import { NAME_PARTICLE, PERSON_TITLE } from '../../scan/name-words.ts';
import { isSignOff, signOffPlace } from './sign-off.ts';

const GROUP = `(?:${GROUP_NAME}|${GROUP_IN_FULL})`;

// "mr. A.L. Bakkenes", "Roos van der Terpstra"
const NAME = String.raw`(?:(?:${PERSON_TITLE})\. ){0,2}(?:\p{Lu}\p{Ll}{1,20}|(?:\p{Lu}\p{Ll}?\. ?){1,5}) ?(?:(?:${NAME_PARTICLE}|[Vv]an|[Dd]e) ){0,3}\p{Lu}[\p{L}’'-]{1,30}(?: \p{Lu}[\p{L}’'-]{1,30})?`;

const DAY = String.raw`\d{1,2} \p{Ll}{3,9} (?:19|20)\d\d`;

// No "Groet, Marijke Faas van de buurtvereniging" nor "Indiener, A. Faas kreeg": behind that a sentence goes on
const OFFICE = String.raw`(?:\p{L}{0,12}fractie|\p{L}{0,14}lid(?!\p{L})|wethouder|namens|mede|de |het |e\.a\.|en \p{Lu}|https?:|www\.)`;
const SIGNER = String.raw`${NAME}(?![\p{L}’'-])(?! (?!${OFFICE})\p{Ll}{1,20}[ .,])`;

// No "Oeverdam, 6 februari 2031, Gedeputeerde Staten van Noordmark. Dat besluit staat.": a sentence follows
const LAST = String.raw`(?![^?!]{0,120}\p{Ll}{2}\. \p{Lu}\p{Ll}* \p{Ll})`;

// What can stand behind who signs: nothing, a note below it
const AT_END = String.raw`(?=\s*$|\s{1,4}(?:\*{1,3}|\[?1[\]).]?)\s)`;

/** Who signs. Behind the name the text ends, so nobody is told of in a sentence. */
const SIGNS = [
  // "Namens de VVD Noordmark, Maaike Bonk", "Namens de fractie van Dorpsbelang, A. Faas"
  String.raw`Namens (?:de|het) (?:${GROUP}|[Ff]ractie|Partij)(?!\p{L})[^.?!:;()\d]{0,50}, ${NAME}${AT_END}`,
  // "Het lid van de gemeenteraad, A.L. Bakkenes", "Indiener, Roos Terpstra"
  String.raw`(?:(?:Het lid|De leden) van (?:de (?:gemeente)?raad|[Pp]rovinciale [Ss]taten)|(?:De )?[Ii]ndieners?)\s?, ${SIGNER}`,
  // "Met vriendelijke groet, I. Faas", "Groet, Marijke"
  String.raw`(?:(?:Met )?(?:[Vv]riendelijke|[Hh]artelijke) )?[Gg]roet(?:en|jes)?,? ${'(?:'}${SIGNER}|\p{Lu}\p{Ll}{1,20}${AT_END})`,
  // "Middelharn, 6 februari 2024 Gedeputeerde Staten van Noordmark, secretaris"
  String.raw`\p{Lu}[\p{L}’' -]{2,30}, ${DAY},? (?:(?:Namens )?(?:[Hh]et )?[Cc]ollege van|Gedeputeerde [Ss]taten|Burgemeester en [Ww]ethouders|Dijkgraaf en)(?!\p{L})${LAST}`
];

/** A board at the very end, behind a full stop: "Wie beslist daarover?" it may answer. */
const BOARD = String.raw`(?:Namens )?(?:[Hh]et )?(?:[Cc]ollege van [Bb]urgemeester en [Ww]ethouders|Burgemeester en [Ww]ethouders|Gedeputeerde Staten) van (?:de gemeente )?\p{Lu}[\p{L}’'-]{1,30}(?: [\p{L}’'-]{2,20}){0,2}${AT_END}`;

/** Who asks, right behind what was asked: an answer may begin with a name. */
const ASKS = [
  // "R.H.K. van Terpstra Fractievoorzitter Duinbelang"
  String.raw`${NAME},? (?:[Ff]ractie(?:voorzitter|lid)|(?:[Pp]rovinciaal )?[Ss]tatenlid|[Rr]aadslid|[Kk]amerlid)(?!\p{L})[^.?!:]{0,60}$`
];

/** What a site prints about a paper below it. */
const TOLD = [
  // "Ondertekenaars - Eerste ondertekenaar R. Faas", "Indieners • Inge Faas"
  String.raw`(?:Ondertekenaars?|Indieners?) (?:[-–•] )?(?:Eerste |Mede-?)?(?:ondertekenaar|indiener)(?!\p{L})`,
  // "NR 2031Z94886 Datum 11 maart 2031"
  String.raw`(?:NR|Nr\.?|Nummer|[Zz]aak(?:nummer)?) 20\d\d ?[ZD] ?\d{5} Datum `,
  // "Aldus vastgesteld in de vergadering van het college van 3 maart 2031."
  String.raw`(?:Aldus (?:vastgesteld|besloten)|Vastgesteld|Besloten) (?:door|in) (?=[^.?!:]{0,80}(?:[Cc]ollege|[Ss]taten|[Ww]ethouders|bestuur))[^.?!:]{0,60}vergadering[^.?!:]{0,80}\d{4}(?=\.?\s*$|\.\s{1,4}\p{Lu})`,
  // "Antwoorddatum: 3 feb. 2032", "Datum antwoord: 3-2-2032"
  String.raw`(?:Antwoorddatum|Indiendatum|Datum (?:van )?(?:de |het )?(?:beantwoording|antwoord|indiening))\s?: (?:\d{1,2}[ -]|\p{Ll}{3,9}\.? \d{4})`,
  // "Over deze vragen Vraagsteller Inge Faas"
  String.raw`(?:Over (?:deze|dit) (?:vra(?:ag|gen)|set|document)|Details|Kenmerken|Gegevens) (?:Vra(?:ag|gen)steller|Indiener|Ingediend|Gesteld|Datum)`,
  // "https://zoek.officielebekendmakingen.nl/kv-tk-2031Z01234" at the very end
  String.raw`https?:\/\/(?:www\.|zoek\.|open\.)?(?:officielebekendmakingen|tweedekamer|eerstekamer|rijksoverheid|overheid)\.nl\/\S+\s*$`,
  // "facebooktwitterinstagrammail"
  String.raw`(?:facebook|instagram|linkedin|twitter|whatsapp|bluesky|mastodon|pinterest|telegram|e-?mail|mail|print){3,12}(?!\p{L})`,
  // "Bron: Tweede Kamer der Staten-Generaal Deel deze pagina" at the very end
  String.raw`Bron: (?:Tweede Kamer|Eerste Kamer|[Oo]fficielebekendmakingen|[Rr]ijksoverheid)(?:\.nl| der Staten-Generaal)?(?= (?:Deel|Delen|Print|Terug|Lees)(?!\p{L})[^.?!]{0,60}$|\s*$)`,
  // "Lees meer » Kamervragen over"
  String.raw`Lees (?:meer|verder) ?[»›>→](?!\s{1,4}\p{Ll})`,
  // "Dit bericht kan informatie bevatten die niet voor u is bestemd."
  String.raw`(?:Dit (?:e-?mail)?bericht|Deze e-?mail) (?:kan informatie bevatten|bevat vertrouwelijke|is (?:uitsluitend|alleen) (?:bestemd|bedoeld))`
];

const TAIL = [...SIGNS, ...TOLD].join('|');
const ASKED = ASKS.join('|');

// Behind a sentence; who asks only behind a question
const WITHIN = new RegExp(
  String.raw`(?<=[.?!»”’)\]]\s{1,4})(?:${TAIL})|(?<=\?\s{1,4})(?:${ASKED})|(?<=\.\s{1,4})${BOARD}`,
  'gu'
);
const FIRST = new RegExp(String.raw`^(?:${TAIL}|${ASKED}|${BOARD})`, 'u');

/** Where in a text on one line that may begin which stands below its last question or answer. */
export function tailStarts(line: string): number[] {
  const places = findAll(line, WITHIN).map(({ index }) => index);
  const signed = signOffPlace(line);
  return signed === undefined || places.includes(signed) ? places : [...places, signed];
}

/** Whether a piece that was cut out of such a text begins with it. */
export const opensTail = (piece: string): boolean => FIRST.test(piece) || isSignOff(piece);
