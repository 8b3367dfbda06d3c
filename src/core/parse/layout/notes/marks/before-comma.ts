import { latin } from '../../../scan/latin.ts';

/** Only a note that is known makes such a number a mark, and only where it carries on their sequence. */
export const BEFORE_COMMA = -1.7;

// ", loopt", "; hoe", ";" at the end of a line; not ", 5 en 6", ",5"
const COMMA_AND_WORD = /^[,;](?:\s\p{Ll}|$)/u;

// "gegaan ", "IJsselkant "; not "artikel ", "naar ", "Rijnstraat ", which a number follows
const WORD = latin(
  /(?<![\p{L}-])(?!(?:vra(?:ag|gen)|antwoord(?:en)?|artikel(?:en)?|onderdeel|leden|noot|figuur|tabel|bijlagen?|hoofdstuk|paragraaf|pagina|bladzijde|groep(?:en)?|klas(?:se)?|fase|deel|delen|categorie|schaal|spoor|optie|scenario|variant|stap|pijler|doel(?:en)?|ronde|kwartaal|punt(?:en)?|onder|nummer|niveau|type|model|lijn|route|perceel|blok|zone|level|team|versie|dag|week|weken|maand|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|circa|ruim|bijna|slechts|nog|zeker|ongeveer|minstens|hoogstens|hooguit|minimaal|maximaal|gemiddeld|totaal|namelijk|respectievelijk|minder|meer|tussen|binnen|vanaf|sinds|naar|rond|maar|alle|deze|waarvan|daarvan|hiervan|resteren|zijn|waren|worden|werden|hebben|hadden|bedraagt|bedroeg|telt|telde|kent|wordt|werd|blijft|terminal|kamerstuk(?:ken)?|dossier|verordening|windows|boeing|airbus|covid|mavo|vmbo|jeugd)\s)(?!\p{L}{0,30}(?:straat|weg|laan|plein|kade|gracht|dijk|singel|hof|pad|steeg|plantsoen|haven|poort|baan)\s)\p{L}[\p{L}-]{3,30}\s$/iu
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
