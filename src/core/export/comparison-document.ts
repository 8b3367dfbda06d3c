/** A piece of compared text. `form` differs only in form, and is not marked. */
export interface ComparedRun {
  type: 'same' | 'form' | 'removed' | 'added';
  text: string;
  /** A number, a name, a negation, a whole paragraph: printed bold. */
  heavy: boolean;
}

/** A paragraph of both texts read as one. */
export interface ComparedParagraph {
  /** "Verplaatst: stond in de eerste versie elders", where the paragraph as a whole has a story. */
  label?: string;
  /** Only one of the versions has it: it is not struck out word by word. */
  whole?: true;
  runs: readonly ComparedRun[];
}

/** One thing that was found, as a sentence with what it rests on. */
export interface ComparedPoint {
  text: string;
  /** Sentences: why, which source is likelier right. */
  reasons: readonly string[];
  /** How the user settled it. */
  settled?: string;
}

/** A question with its answer, as far as something is to be said about it. */
export interface ComparedPart {
  /** "Vraag 12". */
  name: string;
  points: readonly ComparedPoint[];
  texts: readonly { name: string; paragraphs: readonly ComparedParagraph[] }[];
}

/** One of the two versions. */
export interface ComparedSource {
  /** "Eerste versie". */
  label: string;
  name: string;
  /** What it is, in words: kind, title, date. */
  facts: readonly string[];
  /** How it is cited, and where it was published: text of the documents. */
  cited: readonly string[];
  /** SHA-256 of the text as UTF-8, in hex. */
  sha256: string;
}

/** The fixed words of such a document. */
export interface ComparisonCaptions {
  removed: string;
  added: string;
  sources: string;
  sha256: string;
  legend: string;
  points: string;
  counts: string;
  kind: string;
  count: string;
}

/**
 * A comparison as it is printed or kept: readable in black and white, with all its sentences in it.
 */
export interface ComparisonDocument {
  title: string;
  /** Of the sentences, BCP 47; what is compared is in `TEXT_LANGUAGE`. */
  language: string;
  /** "Repliek 0.1.0". */
  generator: string;
  /** "Gemaakt op 3 juli 2025 om 14:05 met Repliek 0.1.0". */
  made: string;
  verdict: string;
  /** Sentences below the verdict. */
  remarks: readonly string[];
  sources: readonly ComparedSource[];
  legend: readonly { runs: readonly ComparedRun[]; meaning: string }[];
  /** What is about no single question. */
  points: readonly ComparedPoint[];
  parts: readonly ComparedPart[];
  /** How many differences there are of each kind, those of form included. */
  counts: readonly { name: string; count: number }[];
  captions: ComparisonCaptions;
}
