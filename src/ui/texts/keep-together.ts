// "vraag 13" and "answers 3", else "75 vormverschillen"; not "2 3", nor "13 en 14"
const BELONGS_TOGETHER =
  /(?<![\p{L}\d])(?<word>vraag|vragen|antwoord|antwoorden|noot|voetnoot|set|nr\.|questions?|answers?|notes?|no\.) (?<number>\d+)|(?<count>\d) (?!(?:en|of|and|or|t)(?![\p{L}\d]))(?=\p{L})/giu;

/**
 * A sentence for the screen in which no line ends between a word and its number: with no-break
 * spaces, so not for what is copied, exported or compared.
 */
export function keepTogether(sentence: string): string {
  return sentence.replace(BELONGS_TOGETHER, (found) => found.replace(' ', '\u00a0'));
}
