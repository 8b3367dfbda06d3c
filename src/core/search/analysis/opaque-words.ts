/**
 * Words that look like compounds and are no kind of what they seem made of: "achtergrond" is no
 * ground, "netwerk" no work, "middelen" are no parts.
 */
const OPAQUE =
  `aandacht aandeel aanleiding aanslag achtergrond achterstand achttien afkomst afstand antwoord
  bedrijfsleven belangrijk bijeenkomst binnenland buitenland daarnaast deelname grondslag handel
  handhav herkomst hoofddoek hoofdstuk inzicht internationaal knelpunt kunstmatig
  landbouw leeftijd maatregel maatschap middel nadeel netwerk noodzaak onderdeel oordeel oorzaak omstandig
  opkomst oudsher ouder overeenkomst overzicht plaatsvind standpunt tegenstand tijdstip toekomst
  toestand toezicht uitgangspunt uiteenlop uitkomst verkeer verschil verstand voorbeeld voordeel voorwaarde
  voorzitter waarschijn weerstand zestien zorgvuldig`.split(/\s+/);

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
