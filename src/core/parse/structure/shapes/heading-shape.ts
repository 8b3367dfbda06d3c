/** What a line looks like that may open a question or an answer; whether it does, others decide. */
export interface HeadingShape {
  role: 'question' | 'answer';
  /**
   * `word`: "Vraag 3", "Antwoord op vraag 21 en 22", alone on the line. `word-text`: "Antwoord: Ja."
   * `number`: "3." alone. `number-text`: "3. Hoe …". `bare-number-text`: "3 Hoe …".
   */
  shape: 'word' | 'word-text' | 'number' | 'number-text' | 'bare-number-text';
  /** Empty where none is printed. */
  numbers: readonly number[];
  /** The numbers as printed; "" where there are none. */
  label: string;
  /** Part of the line, half-open: the heading without the text that follows it. */
  start: number;
  end: number;
  /** The word as printed, where its spelling is wrong: "Vraagt". */
  misspelled?: string;
  /** "vraag 3": a heading only with the sequence on its side. */
  lowerCase?: true;
  /** Only its number or its place can confirm it: "Vraag 3 Hoe", "Antwoord Ja", "V3: Hoe". */
  loose?: true;
  /** "Vraag 3 en": the numbers go on on the next line. */
  unfinished?: true;
  /** "Vraag van het lid Faas (VVD)": a heading where there are several of them. */
  byMember?: true;
  /** "Vraag 3 van het lid Faas (VVD)": who asks stands behind the number. */
  namesAsker?: true;
  /** "Antwoord van de minister", "Reactie": a heading where there are several, below questions by the word. */
  inSeries?: true;
  /** "V: Hoe", "A: Ja.", "Vraag Hoe …?" before "Antwoord Zo.": headings where they come in pairs, one behind the other. */
  byLetter?: true;
  /** "Vragen 39 t/m 42.": ends like a sentence. */
  fullStop?: true;
}
