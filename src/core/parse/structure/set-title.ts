// "Antwoorden op de vragen van het lid", "Beantwoording Kamervragen van": not a sentence about them
const SET_TITLE =
  /^[*#_\s]*(?:antwoord(?:en)?|beantwoording) (?:op |van )?(?:de )?(?:(?:nadere|schriftelijke|aanvullende) )*(?:kamer)?vragen (?:van|door) (?:het |de )?(?:kamer)?(?:lid|leden) /iu;

/** Whether a line is the title of the answers to a set: "Antwoorden op de vragen van het lid …". */
export function isSetTitle(line: string): boolean {
  return SET_TITLE.test(line) && !/[?!]$|[^.\s)]{4}\.$/u.test(line);
}
