/**
 * Words that look like compounds and are no kind of what they seem made of: "achtergrond" is no
 * ground, "netwerk" no work, "middelen" are no parts.
 */
const OPAQUE =
  `aandacht aandeel aanleiding aanslag achtergrond achterstand achttien afkomst afstand ambassadeur
  antibioti anticip antwoord autochto automaat autonom bakker bedrijfsleven belangrijk bestuur
  beweg bijeenkomst binnenland bondgeno bovendien buitenland burgemeester daarnaast deelname
  dertien fundament gelderland grondslag grootouder handel handhav handtekening herkomst herstel
  hogescho hoofddoek hoofdstuk hoogacht hoogeveen hoogleraar indicator internationaal inzicht
  knelpunt kunstmatig landbouw leeftijd maastricht maatregel maatschap middel nadeel natuur
  negentien netwerk noodzaak omstandig onderdeel oordeel oorzaak opgevangen opkomst ouder oudsher
  overeenkomst overzicht paspoort perspectief plaatsvind plicht procent rechtbank regelmaat
  regelmati rijbewijs schippers sindsdien standpunt strijd tegenstand tiener tijdstip toekomst
  toestand toestel toezicht transactie uiteenlop uitgangspunt uitkomst utrecht veenendaal veertien
  vergader vergeten verkeer verorden verschil verstand verstrek vijftien vliegtuig voertuig voldaan
  voldee voldoe volendam volstaa voltooi voorbeeld voordeel voorwaarde voorzitter vrijdag
  waarschijn weerstand weggehaal weggenom weghal wegnem wethouder zestien zeventien ziekenhui
  zorgvuldig`.split(/\s+/);

const PATTERN = new RegExp(OPAQUE.join('|'), 'g');

/** Whether what stands at this place of a word is only a piece of an opaque word in it. */
export function isPieceOfOpaque(word: string, start: number, end: number): boolean {
  for (const { index, 0: opaque } of word.matchAll(PATTERN)) {
    const opaqueEnd = index + opaque.length;
    const overlaps = start < opaqueEnd && index < end;
    if (overlaps && !(start <= index && opaqueEnd <= end)) return true;
  }
  return false;
}
