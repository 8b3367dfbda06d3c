/** A number in running text; `start` and `end` are its place, half-open. */
export interface FoundNumber {
  /** Without blanks: "2025Z08286". */
  value: string;
  start: number;
  end: number;
}

// "2025Z08286", "2024Z 17972", "kv-tk-2024Z18559"; not "12025Z08286", "2025Z082861"
const CASE_NUMBER = /(?<!\d)(20\d\d)\s?Z\s?(\d{5})(?!\d)/gu;

// "2024D40329"; not "2024D4032", "a2024D40329b"
const DOCUMENT_NUMBER = /(?<!\d)(20\d\d)\s?D\s?(\d{5})(?!\d)/gu;

/** The numbers of the Kamer's cases ("zaaknummer") in a text: "2024Z 17972" → "2024Z17972". */
export function findCaseNumbers(text: string): FoundNumber[] {
  return findNumbers(text, 'Z', CASE_NUMBER);
}

/** The numbers of the Kamer's documents in a text: "2024D40329". */
export function findDocumentNumbers(text: string): FoundNumber[] {
  return findNumbers(text, 'D', DOCUMENT_NUMBER);
}

function findNumbers(text: string, letter: string, pattern: RegExp): FoundNumber[] {
  if (!text.includes(letter)) return [];
  return [...text.matchAll(pattern)].map((match) => ({
    value: `${match[1]!}${letter}${match[2]!}`,
    start: match.index,
    end: match.index + match[0].length
  }));
}
