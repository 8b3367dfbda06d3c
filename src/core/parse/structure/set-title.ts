// "Antwoorden op de vragen van het lid", "2011Z14442 Antwoorden van de minister van Defensie op vragen van
// het lid", "Beantwoording Kamervragen van": not a sentence about them
const SET_TITLE =
  /^[*#_\s]*(?:20\d\dZ\d{5}\s+)?(?:antwoord(?:en)?|beantwoording) (?:van (?:de |het )?(?:minister|staatssecretaris) [^.?!]{2,200}? op |op |van )?(?:de )?(?:(?:nadere|schriftelijke|aanvullende) )*(?:kamer)?vragen (?:van|door) (?:het |de )?(?:kamer)?(?:lid|leden) /iu;

/** Whether a line is the title of the answers to a set: "Antwoorden op de vragen van het lid …". */
export function isSetTitle(line: string): boolean {
  return SET_TITLE.test(line) && !/[?!]$|[^.\s)]{4}\.$/u.test(line);
}
