import { latin } from '../../../scan/latin.ts';
import { BEFORE_NUMBER } from './before-number.ts';

/** Only a note that is known makes such a number a mark, and only where it carries on their sequence. */
export const BEFORE_COMMA = -1.7;

// ", loopt", "; hoe", ";" at the end of a line; not ", 5 en 6", ",5"
const COMMA_AND_WORD = /^[,;](?:\s\p{Ll}|$)/u;

// "verordening 3", "windows 11", "bedraagt 4": what else a number follows where a comma stands behind it
const MORE =
  'maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|namelijk|respectievelijk|naar|rond|bedraagt|bedroeg|telt|telde|kent|wordt|werd|blijft|terminal|kamerstuk(?:ken)?|dossier|verordening|windows|boeing|airbus|covid|mavo|vmbo|jeugd';
const STREET =
  'straat|weg|laan|plein|kade|gracht|dijk|singel|hof|pad|steeg|plantsoen|haven|poort|baan';

// "gegaan ", "IJsselkant "; not "artikel ", "naar ", "Rijnstraat ", which a number follows
const WORD = latin(
  new RegExp(
    String.raw`(?<![\p{L}-])(?!(?:${BEFORE_NUMBER}|${MORE})\s)(?!\p{L}{0,30}(?:${STREET})\s)\p{L}[\p{L}-]{3,30}\s$`,
    'iu'
  )
);

/** The longest word that is looked at, with the signs round it. */
const REACH = 34;

/** "gegaan 9, loopt nog": digits from `at` to `end` that a producer set apart before the comma of a sentence. */
export function standsBeforeComma(text: string, from: number, at: number, end: number): boolean {
  const sign = text.charAt(end);
  if (sign !== ',' && sign !== ';') return false;
  const lineEnd = text.charAt(end + 1) === '\n' || text.charAt(end + 1) === '\r';
  const behind = lineEnd ? sign : text.slice(end, end + 3);
  return COMMA_AND_WORD.test(behind) && WORD.test(text.slice(Math.max(from, at - REACH), at));
}
