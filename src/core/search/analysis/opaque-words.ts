/**
 * Words that look like compounds and are no kind of what they seem made of: "achtergrond" is no
 * ground, "netwerk" no work, "middelen" are no parts.
 */
const OPAQUE =
  `aandacht aandeel aanleiding aanslag achtergrond achterstand achttien afkomst afstand ambassadeur
  antibioti anticip antwoord autochto automaat autonom bakker bedevaart bedrijfsleven belangrijk
  bestuur beweg bijeenkomst binnenland bondgeno bovendien buitenland burgemeester consistent
  content daarnaast deelname dertien europ fundament gelderland grondslag grootouder handel handhav
  handtekening hemelvaart herkomst herstel hogescho hoofddoek hoofdstuk hoogacht hoogeveen
  hoogleraar indicator internationaal inzicht itant knelpunt kunstmatig landbouw leeftijd
  maastricht maatregel maatschap middel nadeel natuur negentien netwerk noodzaak ograaf ograf
  omstandig onderdeel oordeel oorzaak opgevangen opkomst ouder oudsher overeenkomst overzicht
  paragraa paspoort perspectief plaatsvind plicht procent rechtbank regelmaat regelmati rijbewijs
  schippers sindsdien standpunt strijd tegenstand telegra tiener tijdstip toekomst toestand toestel
  toezicht transactie uiteenlop uitgangspunt uitkomst uitvaart utrecht veenendaal veertien vergader
  vergeten verkeer verorden verschil verstand verstrek vijftien vliegtuig voertuig voldaan voldee
  voldoe volendam volstaa voltooi voorbeeld voordeel voorwaarde voorzitter vrijdag waarschijn
  weerstand weggehaal weggenom weghal wegnem welvaart wethouder zestien zeventien ziekenhui
  zorgvuldig`.split(/\s+/);

const PATTERN = new RegExp(OPAQUE.join('|'), 'g');

/** By three letters: 1 where an opaque word may begin with them. Most words have none of these. */
const BEGINNINGS = new Uint8Array(1 << 15);
for (const word of OPAQUE) BEGINNINGS[threeLetters(word, 0)] = 1;

function threeLetters(word: string, at: number): number {
  const letter = (i: number) => word.charCodeAt(at + i) & 31;
  return (letter(0) << 10) | (letter(1) << 5) | letter(2);
}

function mayHaveOpaque(word: string): boolean {
  for (let at = 0; at + 2 < word.length; at++) {
    if (BEGINNINGS[threeLetters(word, at)] === 1) return true;
  }
  return false;
}

/** Whether what stands at this place of a word is only a piece of an opaque word in it. */
export function isPieceOfOpaque(word: string, start: number, end: number): boolean {
  if (!mayHaveOpaque(word)) return false;
  for (const { index, 0: opaque } of word.matchAll(PATTERN)) {
    const opaqueEnd = index + opaque.length;
    const overlaps = start < opaqueEnd && index < end;
    if (overlaps && !(start <= index && opaqueEnd <= end)) return true;
  }
  return false;
}
