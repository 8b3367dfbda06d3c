/** So short a word is hardly an adjective. */
const SHORT = 3;
/** The adjectives that are, without those with which another word begins: "dor" in "dorst". */
const SHORT_ADJECTIVES: ReadonlySet<string> = new Set(
  'arm dik dol dom dun eng erg fel fit gek hip lam lui mak mat nat net oud rap rot ruw suf tam vet vol wit zat'.split(
    ' '
  )
);

/** Whether a word may have a superlative on -st: "oud" has, but "oogst" is none of "oog". */
export function hasSuperlative(word: string): boolean {
  return word.length > SHORT || SHORT_ADJECTIVES.has(word);
}
