import { latin } from '../../scan/latin.ts';

// "Vragen van het lid", "Mondelinge vragen van de leden", "Schriftelijke
// vragen van D66 Tweede Kamerlid"; "Vraag nr. 214 van de heer volksvertegenwoordiger"
const QUESTIONS =
  /^vraag nr\. ?\d+ van (?:de heer|mevrouw) |^(?:(?:nadere|aanvullende|mondelinge|schriftelijke|nieuwe) ){0,2}(?:vervolg|kamer)?vra(?:ag|gen) van (?:het |de )?(?:(?:[\p{L}\d-]{2,20}[ -])?(?:tweede[ -])?kamer)?(?:lid|leden)\b(?! van de )/iu;

// "Antwoord van Minister X", "Nader antwoord van", "Mededeling van", "Antwoord van de heer X, Minister van"; not "Antwoord van de minister",
// which is a title
const ANSWER = latin(
  /^(?:nadere? |herziene? |gewijzigde? |aanvullende? )?(antwoord(?:en)?|mededeling|beantwoording) (?:van|door) (?:de )?(?:(?:heer|mevrouw) (?:[^,;()?!]{2,60}, (?:de )?)?)?(?:demissionair )?(?:minister|staatssecretaris|staatsecretaris)(?![\p{L}-]*$)(?! antwoord(?!\p{L}))/iu
);

/** Whether a line begins the official sentence that says who asks whom about what. */
export function opensQuestions(line: string): boolean {
  return QUESTIONS.test(line);
}

/** "Antwoord" or "Mededeling", where a line begins the official sentence that says who replies. */
export function replyWord(line: string): string | undefined {
  return ANSWER.exec(line)?.[1];
}
