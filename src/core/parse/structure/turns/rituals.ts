/**
 * The questions with which members usually begin and end a set. They tell where one set ends and
 * another begins when its header is lost.
 */

// "Bent u bekend met het bericht «…»?", "Kent u het artikel …?"; not "Kent u de cijfers?"
const OPENING =
  /^(?:bent u (?:bekend|op de hoogte|ervan op de hoogte)\b|heeft u kennis\s?genomen\b|hebt u kennis\s?genomen\b|kent u (?:het|de|dit|deze)\s[^?]{0,40}(?:bericht|artikel|uitzending|rapport|onderzoek|brief|uitspraak|publicatie)|herinnert u zich\b)/iu;

// "Kunt u deze vragen afzonderlijk van elkaar beantwoorden?"
const CLOSING =
  /\b(?:kunt|wilt|zou(?:dt)?) u (?:deze|de|alle|bovenstaande|elk|elke|iedere|ieder)\s[^?]{0,60}vra(?:ag|gen)\s[^?]{0,200}beantwoorden\b[^?]{0,120}\?/iu;

/** Whether a question begins by asking whether something is known. */
export function isOpeningQuestion(text: string): boolean {
  return OPENING.test(text);
}

/** Whether a question asks for these questions to be answered in some way. */
export function isClosingQuestion(text: string): boolean {
  return text.length < 500 && CLOSING.test(text);
}
