interface LabelForm {
  /** What stands in every label of this form, where digits alone do not make one. */
  sign?: string;
  pattern: RegExp;
  /** What the label says: that a note stands there, or nothing, where items of a list begin so as well. */
  says?: 'note' | 'item';
}

/**
 * How the notes of one block are labelled, between blanks and before what a note can begin with. A pattern
 * that begins with its digits reads a text far faster than one that looks back from every place.
 */
export const RUN_IN_LABELS: readonly LabelForm[] = [
  // " X Noot 2 Aanhangsel", " [X](#close-2) Noot 2 Aanhangsel" of the official site: before the digits alone, which would
  // leave its sign in the text
  {
    sign: 'Noot',
    pattern:
      /(?<=\s)(?:X\s{0,4}|\[X\]\(#[^()\s]{1,60}\)\s{0,4})?Noot\s{1,4}(\d{1,3})\s{1,4}(?=\S)/gu,
    says: 'note'
  },
  // " (noot 2) Aanhangsel", which as " 2) " would leave its word
  {
    sign: 'noot ',
    pattern: /(?<=\s)\((?:voet)?noot\s{1,4}(\d{1,3})\)\s{1,4}(?=[\p{Lu}«‘“"(]|https?:|www\.)/gu,
    says: 'note'
  },
  // " [^2]: Aanhangsel" of Markdown
  { sign: '[^', pattern: /(?<=\s)\[\^(\d{1,4})\]:\s{1,4}(?=\S)/gu, says: 'note' },
  // " 2 Aanhangsel", "  1  https://", " ^2 Aanhangsel" of a browser of text
  { pattern: /\^?(\d(?<=\s\^?\d)\d{0,2})\s{1,4}(?=[\p{Lu}«‘“"(]|https?:|www\.)/gu },
  // " 2Aanhangsel", " 2(Aanhangsel", " 1https://", ".2Idem", " 22030 Jaarverslag", " 1de Oeverbode, 3 mei 2031"; not "2A",
  // "de 1de Vrijdag"
  {
    pattern:
      /(\d(?<=[\s.»”)]\d)\d{0,2})(?=[«‘“"(]?\p{Lu}[\p{L}.]|https?:|www\.|20\d\d(?: \p{Lu}\p{Ll}{2}|[ZD]\d{5}(?!\d))|(?:de|het) \p{Lu}\p{L}{1,30}(?: \p{Lu}\p{L}{1,30}){0,2}, \d{1,2} \p{Ll}{3,9} \d{4})/gu
  },
  // " 2. Aanhangsel"
  {
    sign: '. ',
    pattern: /(\d(?<=\s\d)\d{0,2})\.\s{1,4}(?=[\p{Lu}«‘“"(]|https?:|www\.)/gu,
    says: 'item'
  },
  // " 2) Aanhangsel", " (2) Aanhangsel"
  {
    sign: ') ',
    pattern: /(?<=\s)\(?(\d{1,3})\)\s{1,4}(?=[\p{Lu}«‘“"(]|https?:|www\.)/gu,
    says: 'item'
  },
  // " [2] Aanhangsel", as Word writes it; " \[2\] Aanhangsel" of Markdown
  { sign: '] ', pattern: /(?<=\s)\\?\[(\d{1,3})\s?\\?\]\s{1,4}(?=[\p{Lu}«‘“"(]|https?:|www\.)/gu },
  // " ² Aanhangsel", " ²Aanhangsel"
  { pattern: /([⁰¹²³⁴⁵⁶⁷⁸⁹](?<=\s.)[⁰¹²³⁴⁵⁶⁷⁸⁹]{0,2})\s{0,4}(?=[\p{Lu}«‘“"(]|https?:|www\.)/gu }
];
