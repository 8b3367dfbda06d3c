import { mayBeginWith } from '../../scan/may-begin.ts';

// "Geef een reactie", "Laat een reactie achter", "3 reacties op “Soldij”", "Je e-mailadres wordt niet gepubliceerd.": room for readers
const REACTIONS =
  '(?:geef|plaats|laat)(?: als eerste)? (?:een|uw|je) reactie(?: achter)?|reageer(?: op dit (?:bericht|artikel))?|\\d{1,3} reacties? op [«“‘"][^?]{1,80}|reacties (?:zijn )?(?:gesloten|uitgeschakeld)|(?:je|uw|het) e-?mailadres (?:wordt|zal) niet [^?]{0,20}(?:gepubliceerd|getoond)[^?]{0,80}';

// "Dit bericht delen", "Delen:", "Dit delen:", "Volgend bericht: Soldij", "Berichtnavigatie"
const BUTTONS =
  'dit (?:(?:bericht|artikel) )?delen|delen\\s?:|(?:vorig|volgend)e? (?:bericht|artikel)(?:\\s?:.{0,80})?|bericht(?:en)?-?\\s?navigatie';

// "Gepubliceerd op: 4 maart 2031", "Geplaatst in Nieuws", "Tags: kazerne, vastgoed", "Categorieën: Defensie"
const FILED =
  'gepubliceerd op\\s?:?\\s?\\d{1,2}[ -][^.?!]{4,40}|geplaatst (?:in|op|door)\\s?:?\\s[^.?!]{2,60}|(?:categorie(?:ën)?|tags?|getagd(?: met)?|trefwoorden)\\s?:[^.?!]{2,80}';

const BELOW_POST = new RegExp(`^(?:${REACTIONS}|${BUTTONS}|${FILED})\\s?:?[.!]?$`, 'iu');

const mayBegin = mayBeginWith('gplrjuhdvbct0123456789');

/**
 * Whether a line is what a site's program prints below each post: where readers react, buttons, and under
 * which words it is filed. (The words of WordPress in Dutch, and of those like it.)
 */
export const isBelowPost = (line: string): boolean => mayBegin(line) && BELOW_POST.test(line);

// "0 reacties", "Geen reacties"; an answer may say so, too
const COUNT = /^(?:\d{1,3}|geen) reacties?$/iu;

/** The same of a line that only says how many reacted, by the line below it. */
export const countsReactions = (line: string, below: string | undefined): boolean =>
  COUNT.test(line) && below !== undefined && isBelowPost(below);
