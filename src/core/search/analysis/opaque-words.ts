/**
 * Words that look like compounds and are no kind of what they seem made of: "achtergrond" is no
 * ground, "netwerk" no work, "middelen" are no parts.
 */
const OPAQUE =
  `aandacht aanleiding aanslag achtergrond achterstand achttien afkomst antwoord bedrijfsleven
  belangrijk bijeenkomst daarnaast deelname grondslag handel handhav herkomst hoofdstuk inzicht
  internationaal knelpunt kunstmatig landbouw maatregel maatschap middel nadeel netwerk noodzaak oordeel
  oorzaak opkomst overeenkomst overzicht plaatsvind standpunt tegenstand tijdstip toekomst toestand
  toezicht uiteenlop uitkomst verkeer verschil voorbeeld voordeel voorwaarde voorzitter waarschijn
  zestien`.split(/\s+/);

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
