import { latin } from '../../scan/latin.ts';
import { NAME_PARTICLE, PERSON_TITLE } from '../../scan/name-words.ts';
import { MINISTER } from '../../scan/office-words.ts';

// "mr. A.L. Bakkenes", "Roos van der Terpstra", "A. (Anna) Kolk"
const NAME = String.raw`(?:(?:${PERSON_TITLE})\.? ){0,3}(?:(?:\p{Lu}\p{Ll}?\. ?){1,5}(?:\(\p{Lu}\p{Ll}{1,15}\) )?|\p{Lu}\p{Ll}{1,15} )(?:(?:${NAME_PARTICLE}|[Vv]an|[Dd]e) ){0,3}\p{Lu}[\p{L}’'-]{1,30}`;

// "Kustzaken", "Sociale Zaken en Werkgelegenheid", "Kustzaken – Havens en Veren"
const POLICY = String.raw`\p{Lu}[\p{L}-]{1,30}(?:(?:,? en | [–-] |, | )\p{Lu}[\p{L}-]{1,30}){0,6}`;

// "De minister van Kustzaken", "Minister Kustzaken", "minister van Kustzaken a.i.", "De minister-president"
const OFFICE = String.raw`(?:[Mm]ede namens |[Nn]amens )?(?:[Dd]e )?(?:demissionair )?(?:${MINISTER})(?:-president)?(?: (?:(?:van|voor) )?${POLICY})?(?: a\.i\.)?`;

/** What stands where somebody signs, one behind another. */
const UNITS = [
  String.raw`\(?w\.\s?g\.\)?`,
  String.raw`[[({]{1,2}handtekening[\])}]{1,2}`,
  'Ondertekening',
  '[Nn]amens deze',
  '[Nn]amens het (?:college|dagelijks bestuur)',
  String.raw`(?:[Ww]ethouder|[Gg]edeputeerde|[Bb]urgemeester|[Ss]ecretaris|[Vv]oorzitter)(?: (?:van )?${POLICY})?`,
  'Hoogachtend|Met (?:vriendelijke|hartelijke) groet(?:en)?|Met (?:de meeste|bijzondere|verschuldigde) hoogachting',
  'Dit document is digitaal ondertekend',
  String.raw`Bijlage(?:n|\(n\))?:? \d{1,2}`,
  String.raw`(?:Kopie|Afschrift|Cc)(?: aan)?: [^.?!]{3,80}`,
  OFFICE,
  NAME
];

const SIGN_OFF = latin(new RegExp(String.raw`^(?:(?:${UNITS.join('|')})[.,]? {0,4}){1,8}$`, 'u'));

// An office, a greeting, initials: what tells that these words sign
const TELLS = latin(
  new RegExp(
    String.raw`(?<!\p{L})(?:w\.\s?g\.|handtekening|[Nn]amens|[Hh]oogacht|groet|ondertekend|Kopie|Afschrift|Cc|${MINISTER}|(?:\p{Lu}\.){1,5} ?(?:\p{Ll}{2,3} ){0,3}\p{Lu})`,
    'u'
  )
);

/** No signature is longer, in characters. */
const REACH = 260;

const SENTENCE_END =
  /[.?!»”)]\s{1,4}(?=[\p{Lu}([{w]|de |mede |namens |minister |staatssecretaris )/gu;

/** Whether a piece of a text in one line is nothing but who signs it. */
export const isSignOff = (piece: string): boolean =>
  piece.length <= REACH && TELLS.test(piece) && SIGN_OFF.test(piece);

/** Where at the end of a text in one line those sign who sent it, behind a sentence. */
export function signOffPlace(line: string): number | undefined {
  const text = line.trimEnd();
  const from = Math.max(0, text.length - REACH);
  const end = text.slice(from);
  SENTENCE_END.lastIndex = 0;
  for (let match = SENTENCE_END.exec(end); match; match = SENTENCE_END.exec(end)) {
    const at = match.index + match[0].length;
    if (isSignOff(end.slice(at))) return from + at;
  }
  return undefined;
}
