/** An abbreviation with what a text says it stands for. */
export type Abbreviation = readonly [short: string, long: string];

// "ILT)" and "Woo)" after an opening bracket; not "zie bijlage)".
const SHORT_FORM = /(\p{Lu}[\p{L}&]{1,7})\)/uy;
/** So far before the bracket its long form may begin. */
const REACH = 120;
// "ILT" and "Woo", not "Zwolle".
const HAS_CAPITAL_OR_SHORT = /\p{Lu}.*\p{Lu}|^\p{L}{2,4}$/u;
const WORD = /\p{L}[\p{L}\p{N}-]*/gu;

/**
 * The abbreviations that a text explains itself: "de Inspectie Leefomgeving en Transport (ILT)" →
 * ILT. Letters are matched from the back (Schwartz and Hearst 2003); the first must begin a word.
 */
export function findAbbreviations(text: string): Abbreviation[] {
  const found: Abbreviation[] = [];
  for (let at = text.indexOf('('); at >= 0; at = text.indexOf('(', at + 1)) {
    SHORT_FORM.lastIndex = at + 1;
    const short = SHORT_FORM.exec(text)?.[1];
    if (short === undefined || !HAS_CAPITAL_OR_SHORT.test(short)) continue;
    const before = text.slice(Math.max(0, at - REACH), at);
    const long = longForm(before.slice(before.lastIndexOf('\n') + 1).trimEnd(), short);
    if (long) found.push([short, long]);
  }
  return found;
}

/** The shortest end of the text that has the letters in their order, two words or more. */
function longForm(before: string, short: string): string | undefined {
  const letters = [...short.toLowerCase()].filter((letter) => letter !== '&');
  const text = before.toLowerCase();
  let at = text.length;
  for (let i = letters.length - 1; i >= 0; i--) {
    do at--;
    while (at >= 0 && (text[at] !== letters[i] || (i === 0 && !beginsWord(text, at))));
    if (at < 0) return undefined;
  }
  const long = before.slice(at);
  const words = long.match(WORD)?.length ?? 0;
  return words >= 2 && words <= letters.length + 3 ? long : undefined;
}

// A letter or digit before a place means that no word begins there.
const IN_WORD = /[\p{L}\p{N}]/u;

function beginsWord(text: string, at: number): boolean {
  return at === 0 || !IN_WORD.test(text.charAt(at - 1));
}
