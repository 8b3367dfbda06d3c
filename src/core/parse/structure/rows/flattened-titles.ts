// "Vraag 3", "3. Hoe", "3 Hoe", "Vragen 4 en 5": the heading of a question
const QUESTION = /^[*_#\s]{0,6}(?:Vra(?:ag|gen)\s\d|\d{1,3}[.)]?\s{1,4}[«‘“"'(]?\p{Lu})/u;

// "Artikel 14 Wegen", "Hoofdstuk 2", "Aan de minister van Financiën:", "De leden van de D66-fractie hebben … gesteld."
const NAMED =
  /(?<=[.?!»”)]\d{0,2}\s{1,4})(?:(?:Begrotings|Beleids)?(?:[Aa]rtikel|Hoofdstuk|Thema|Onderdeel|Paragraaf) \d[^?!]{0,90}|Vragen (?:en opmerkingen )?van de leden [^.?!:]{3,80}|Aan (?:de|alle|beide) (?:minister|staatssecretaris|bewinds)[^.?!:]{0,100}:|De leden van [^.?!]{2,60}fracties? (?:hebben|stellen) [^.?!]{0,60}volgende vra(?:ag|gen)[^.?!]{0,80}[.:])\s*$/u;

// "Overig", ".2 Vervoer en kosten": capital and small letters, no sign
const PLAIN = /(?<=[.?!»”)]\d{0,2}\s{1,4})\p{Lu}\p{Ll}[\p{L}\s’'-]{2,43}$/u;

// words that a sentence has whose full stop was left out: "Dat is aan de gemeente"
const SAYS =
  /(?:^|\s)(?:[Ii]k|[Ww]ij|[Uu]w?|is|zijn|was|waren|wordt|worden|heeft|hebben|kan|kunnen|zal|zullen|moet|moeten|geen|niet|[Dd]at|[Dd]it|[Ee]r|[Zz]ie|[Jj]a|[Nn]ee|[Gg]raag|gaat|staat|komt|gebeurt)(?:\s|$)/u;

/** So much of a piece before a question is looked at, in characters. */
const REACH = 240;
/** No plain title is longer, in characters. */
const LONGEST_PLAIN = 46;

/**
 * Where in a piece of a text on one line the title begins that stands between its last sentence and the question that
 * the next piece opens; `undefined` where it has none. Right behind the last sentence of an answer, with no sentence of its own.
 */
export function titleAtEnd(text: string, next: string | undefined): number | undefined {
  if (next === undefined || !QUESTION.test(next)) return undefined;
  const from = Math.max(0, text.length - REACH);
  const end = text.slice(from);
  const title = NAMED.exec(end) ?? PLAIN.exec(end);
  if (
    !title ||
    (title[0].length < LONGEST_PLAIN && SAYS.test(title[0]) && !/^De leden/u.test(title[0]))
  ) {
    return undefined;
  }
  return from + title.index;
}
