import { matchAt } from '../../scan/match-at.ts';
import { latin } from '../../scan/latin.ts';
import { mayBeginWith } from '../../scan/may-begin.ts';
import { GOVERNMENT } from '../../scan/office-words.ts';

// "het college van burgemeester en wethouders", "GS", "DB", "het bestuurscollege", "wethouder": who answers
// members of a council, a provincial or water board, an island
const BOARD =
  '(?:(?:bestuurs)?college(?: van (?:b\\s?(?:&|en)\\s?w|burgemeester en wethouders|gedeputeerde staten|dijkgraaf en (?:hoog)?heemraden))?|(?:dagelijks|algemeen) bestuur|gedeputeerde staten|gs|db|b\\s?(?:&|en)\\s?w|burgemeester(?: en wethouders)?|wethouder|gedeputeerde|gemeente|provincie|waterschap)';

// " van Noordmark", " van de gemeente Oosterbroek" behind a board
const OF_PLACE =
  "(?:\\svan\\s(?:de\\s(?:gemeente|provincie)\\s)?[\\p{L}’'-]{3,30}(?:\\s[\\p{L}’'-]{2,20}){0,2})?";

// " college:", " van het college", " Gedeputeerde Staten van Noordmark:"; behind it nothing, or a colon
const BY_BOARD = latin(
  new RegExp(`\\s(?:van\\s)?(?:het\\s|de\\s)?${BOARD}${OF_PLACE}(?=\\s?:|[\\s*_]*$)`, 'iuy')
);

// " minister:", " van de staatssecretaris:"; without the colon that is the title of a part
const BY_OFFICE = new RegExp(
  String.raw`\s(?:van\s)?(?:de\s|het\s)?(?:${GOVERNMENT})(?=\s?:)`,
  'iuy'
);

// " wethouder De Boer:", " van gedeputeerde A. van der Faas:": by name
const BY_NAME = latin(
  /\s(?:van )?(?:de )?(?:[Ww]ethouder|[Gg]edeputeerde|[Bb]urgemeester|[Mm]inister|[Ss]taatssecretaris)(?: (?:\p{Lu}[\p{L}.’'-]{0,30}|van|de|der|den|te[nr]?|[’']t)){1,5}(?=\s?:)/uy
);

// " van de minister", " van de staatssecretaris" alone: the title of a part, or of one answer
const OFFICE_ALONE = new RegExp(
  String.raw`\svan (?:de |het )?(?:${GOVERNMENT})(?=[\s*_]*$)`,
  'iuy'
);

/** With these begin, behind a blank, the offices and boards, "van", "het" and "de" before them included. */
const mayBeAnswerer = mayBeginWith('vhdbcagwpmskr');

/** How long the words are that name a member of the government on a line of their own, as above. */
export const officeLength = (line: string, at: number): number =>
  mayBeAnswerer(line, at + 1) ? (matchAt(OFFICE_ALONE, line, at)?.[0].length ?? 0) : 0;

/**
 * How long the words are that say who answers, behind the word "Antwoord" at `at`: those of "Antwoord
 * college:", "Antwoord van het college", "Antwoord wethouder Faas:". 0 where nothing of the kind follows.
 */
export function answererLength(line: string, at: number): number {
  if (!mayBeAnswerer(line, at + 1)) return 0;
  const found =
    matchAt(BY_BOARD, line, at) ?? matchAt(BY_OFFICE, line, at) ?? matchAt(BY_NAME, line, at);
  return found?.[0].length ?? 0;
}

// "Reactie" of "Reactie college:"; alone it is a title
const REACTION = new RegExp(
  `(?:reactie|standpunt)(?=\\s(?:van\\s)?(?:het\\s|de\\s)?${BOARD}(?:\\s?:|[\\s*_]*$))`,
  'iuy'
);

const mayBeReaction = mayBeginWith('rs');

/** "Reactie" before who reacts, which says as much as "Antwoord". */
export function reactionWord(line: string, at: number): RegExpExecArray | null {
  return mayBeReaction(line, at) ? matchAt(REACTION, line, at) : null;
}

// "Reactie" or "Reactie:"; a heading where several stand each below its question
const BARE_REACTION = /Reactie(?:[*_]{0,3}\s?:[*_]{0,3}\s{0,9}|[\s*_]*$)/uy;

/** How long "Reactie" is with its colon, or alone on its line; 0 where it is part of a sentence. */
export const bareReactionLength = (line: string, at: number): number =>
  mayBeReaction(line, at) ? (matchAt(BARE_REACTION, line, at)?.[0].length ?? 0) : 0;
