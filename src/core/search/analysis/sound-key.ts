/** How loan words are spelled in one language and the other, by what they sound like. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/[ck]s|x/g, 'ks'],
  [/c(?=[eiy])/g, 's'],
  [/c(?!h)/g, 'k'],
  [/qu/g, 'kw'],
  [/ij|y/g, 'i'],
  [/z/g, 's'],
  [/([a-z])\1/g, '$1'],
  [/ie/g, 'i'],
  [/e$/, '']
];

/** Words that only differ in how a sound is spelled have the same key: "atmosfeer", "atmosphere". */
export function soundKey(word: string): string {
  return SPELLINGS.reduce((key, [spelling, sound]) => key.replace(spelling, sound), word);
}

/** The words of each key, by the list of terms they were made from. */
const byKey = new WeakMap<readonly string[], ReadonlyMap<string, readonly string[]>>();
const MIN_LENGTH = 5;

/** The terms that sound like a word, itself not among them. */
export function termsSoundingLike(word: string, terms: readonly string[]): readonly string[] {
  if (word.length < MIN_LENGTH) return [];
  let keys = byKey.get(terms);
  if (!keys) byKey.set(terms, (keys = keysOf(terms)));
  return (
    keys.get(soundKey(word))?.filter((term) => term !== word && !isOtherVowel(word, term)) ?? []
  );
}

// "zakken", "bommen", "ratten"
const DOUBLED = /([bdfgk-nprst])\1(?=e[lnr]?s?$)/;

/** "zakken" and "zaken": before such an ending one consonant or two tell the vowel, which tells the word. */
function isOtherVowel(a: string, b: string): boolean {
  return a.replace(DOUBLED, '$1') === b || b.replace(DOUBLED, '$1') === a;
}

function keysOf(terms: readonly string[]): Map<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const term of terms) {
    if (term.length < MIN_LENGTH - 1) continue;
    const key = soundKey(term);
    const known = found.get(key);
    if (known) known.push(term);
    else found.set(key, [term]);
  }
  return found;
}
