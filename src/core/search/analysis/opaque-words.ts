/**
 * Words that look like compounds and are no kind of what they seem made of: "achtergrond" is no
 * ground, "netwerk" no work, "middelen" are no parts.
 */
const OPAQUE =
  `aandacht aandeel aanleiding aanslag achtergrond achterstand achttien afkomst afstand antwoord
  automaat bedrijfsleven belangrijk bestuur beweg bijeenkomst binnenland bovendien buitenland
  burgemeester daarnaast deelname grondslag grootouder handel handhav handtekening herkomst herstel
  hogescho hoofddoek hoofdstuk hoogleraar internationaal inzicht knelpunt kunstmatig landbouw
  leeftijd maatregel maatschap middel nadeel natuur netwerk noodzaak omstandig onderdeel oordeel
  oorzaak opgevangen opkomst ouder oudsher overeenkomst overzicht paspoort plaatsvind rechtbank
  regelmaat regelmati rijbewijs sindsdien standpunt strijd tegenstand tijdstip toekomst toestand
  toestel toezicht transactie uiteenlop uitgangspunt uitkomst vergeten verkeer verschil verstand
  verstrek vliegtuig voertuig voorbeeld voordeel voorwaarde voorzitter waarschijn weerstand
  weggehaal weggenom weghal wegnem wethouder zestien ziekenhui zorgvuldig`.split(/\s+/);

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
