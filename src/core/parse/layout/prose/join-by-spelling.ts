import { latin } from '../../scan/latin.ts';
import { BEGINS_WITH_CAPITAL, type Join, mayBeWhole } from './broken-word.ts';

// "EU", "NAVO", "pre-EU", "PvdA"; not "Eu"
const ENDS_IN_CAPITALS = latin(/(?:(?:^|-)[\p{Lu}\d]{2,}|\p{Ll}\p{Lu})$/u);

// "30km(-zone)", "6e(-eeuws)"
const BEGINS_WITH_DIGIT = latin(/(?:^|-)\d+\p{L}+$/u);

// "e(-mail)", "x(-as)"
const SINGLE_LETTER = latin(/(?:^|-)\p{L}$/u);

// Short for a name and said letter by letter: "btw(-tarief)", "zzp(-constructie)". No syllable lacks a vowel.
const WITHOUT_VOWEL = /(?:^|-)[bcdfghj-np-tvwxz]{2,}$/iu;
const BEGINS_WITHOUT_VOWEL = /^(?:lhbt|[bcdfghj-np-tvwxz]{2,}(?:’s|'s)?(?:-|$))/iu;

// The same with a vowel, where no Dutch word begins with this syllable, as "wo(-niveau)" does ("wo|ning").
const SAID_BY_LETTERS = latin(
  /(?:^|-)(?:abc|adv|ai|anw|aow|apk|avg|azc|cao|hbo|heao|hiv|ic|ict|ivf|lhbt\p{L}*|mbo|ngo|ov|ozb|uwv|vmbo|vwo|wao|wia|wmo|wob|woo|woz)$/iu
);

// Prefixes and first halves that keep their hyphen before a small letter.
const KEEPS_HYPHEN = latin(
  /(?:^|-)(?:non|ex|oud|niet|vice|bijna|adjunct|advocaat|aspirant|assistent|collega|directeur|inspecteur|interim|kandidaat|luitenant|procureur|secretaris|sergeant|substituut|GroenLinks|ChristenUnie|christelijk|cultureel|democratisch|economisch|etnisch|financieel|historisch|juridisch|liberaal|literair|medisch|militair|parlementair|politiek|sociaal|technisch)$/iu
);

// "ex|pertise", "oud|ste", "kandidaat|stelling", "sociaal|democraat": part of the word, no first half
const BEGINS_WORD = latin(
  /(?:^|-)(?:ex\|(?:alt|amen|act(?!eur|i|r)|em|ecu|erc|ege|ist|it|ot|h(?:aus|ib)|c(?:as|el|en|ep|er|es|la|lu|omm?uni(?!s)|re|urs(?!is)|us|uu)|p(?:an|ed|en(?!n)|er(?!so)|ir|l[io]|on|or|os|re[ns](?!id)|ul)|t(?:en(?!n)|er(?!r)|ra(?!in)|re|ri|ro|ru|in|ir))|non\|(?:chal|nen)|oud\|(?:bak|er|gereform|hei[dv]|hol|kath?ol|modi|papier|roest|ste|tante|tijds|vader)|bijna\|men|kandidaat\|(?:s\b|stel)|assistent\|schap|sociaal\|demo|\p{L}{6,}\|(?:recht|[tp]?jes?\b))/iu
);

// Titles, pairs and loans that are written with a hyphen though both halves are words.
const WRITTEN_WITH_HYPHEN = latin(
  /^(?:(?:vice)?minister\|presid|president\|(?:commis|direct)|(?:ad|adjudant|chef)\|(?:hoc|interim|onderoff|staf|kok|redact)|\p{L}+\|(?:cao|ups?|outs?)$|(?!brigade|ere)\p{L}+\|generaal|publiek\|priva|kosten\|baten|prijs\|kwaliteit|woon\|werk|vraag\|antwoord|haat\|liefde|noord\|zuid|zuid\|noord|oost\|west|west\|oost|(?:links|rechts)\|(?:conserv|extrem|nationalis|populis|radica)|(?:anti|mini|multi|semi|taxi)\|[ei]|re\|integr)/iu
);
const COLOURS =
  /(?:^|-)(?:blauw|geel|grijs|groen|oranje|paars|rood|wit|zwart)\|(?:blauw|geel|gele?|grij[sz]|groene?|oranje|paarse?|rode?|rood|wit|zwart)/iu;

// "één|op-één", "kant-en|klaar", "van|werk-naar-werk"
const ROUND_SMALL_WORD = latin(
  /\|(?:aan|bij|de|door|en|het|in|naar|of|op|tot|to|van|voor)-|-(?:aan|de|en|het|of|to)\||^van\|\p{L}+-(?:naar|tot)-/iu
);

// Names that have a capital inside: groups in either Chamber, and who is often asked about.
const NAMES =
  /^(?:Groen\|Links|Christen\|Unie|Boer\|Burger|Burger\|Beweging|Digi\|D|Een\|Vandaag|Geen\|Stijl|Linked\|In|Open\|AI|Post\|NL|Pow\|Ne|Pro\|Rail|Stat\|Line|Tenne\|T|Tik\|Tok|Vluchtelingen\|Werk|Whats\|App|Wiki\||You\|Tube)/u;

// Vowels that would be read as one sound: "diploma|erkenning", "politie|eenheden", "auto|industrie"
const CLASH = /^(?:a[aeiu]|[eé][eiu]|i[ij]|o[eiou]|u[iu])$/u;
// "bevloei|ingen", "muse|um": a syllable of the word itself
const GOES_ON = /[aeou]i\|i|e\|um/u;
// "be|invloeden", "ge|evalueerd": the break itself took the diaeresis, no hyphen belongs there
const UNSTRESSED_PREFIX = latin(/(?:^|-)(?:be|ge|re|de|pre|ver\p{L}*e)$/iu);
const SHORT_WORD = /^(?:eis|ijs|uur)$/u;

/**
 * How a word that was broken goes on by the rules of Dutch spelling (the Woordenlijst's on hyphens, and
 * which syllables a word can begin with), where the document itself does not say.
 *
 * @param left what stands before the hyphen: "minister"
 * @param right what the next line begins with: "president"
 */
export function joinBySpelling(left: string, right: string): Join {
  if (mayBeWhole(left, right)) return 'keep-and-space';
  const both = `${left}|${right}`;
  if (BEGINS_WITH_CAPITAL.test(right)) return NAMES.test(both) ? 'drop' : 'keep';
  if (BEGINS_WORD.test(both)) return 'drop';
  if (WITHOUT_VOWEL.test(left) || BEGINS_WITHOUT_VOWEL.test(right)) return 'keep';
  if (ENDS_IN_CAPITALS.test(left) || SINGLE_LETTER.test(left)) return 'keep';
  if (KEEPS_HYPHEN.test(left) || SAID_BY_LETTERS.test(left)) return 'keep';
  if (BEGINS_WITH_DIGIT.test(left) || ROUND_SMALL_WORD.test(both)) return 'keep';
  if (WRITTEN_WITH_HYPHEN.test(both) || COLOURS.test(both)) return 'keep';
  return clash(left, right) ? 'keep' : 'drop';
}

/** Whether two vowels meet that would be read as one sound. */
function clash(left: string, right: string): boolean {
  if (!CLASH.test(left.slice(-1).toLowerCase() + right.charAt(0))) return false;
  if (left.length < 3 || UNSTRESSED_PREFIX.test(left)) return false;
  return (right.length > 3 || SHORT_WORD.test(right)) && !GOES_ON.test(`${left}|${right}`);
}
