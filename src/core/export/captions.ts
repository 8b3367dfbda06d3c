/** The fields of a row. */
export type Column =
  | 'row'
  | 'title'
  | 'kind'
  | 'set'
  | 'caseNumber'
  | 'submitters'
  | 'addressees'
  | 'respondents'
  | 'submittedOn'
  | 'receivedOn'
  | 'paperDate'
  | 'label'
  | 'beside'
  | 'numbers'
  | 'numbered'
  | 'answered'
  | 'sameAs'
  | 'question'
  | 'answer'
  | 'answersTo'
  | 'refersTo'
  | 'footnotes'
  | 'references'
  | 'notes'
  | 'labels'
  | 'citation'
  | 'file'
  | 'sha256'
  | 'questionSpans'
  | 'answerSpans'
  | 'createdAt';

/** The fixed words of a document, for writers. */
export interface Captions {
  contents: string;
  footnotes: string;
  references: string;
  sources: string;
  note: string;
  labels: string;
  citation: string;
  /** Under the citation of a question: that the Leidraad does not go that far. */
  extension: string;
  sha256: string;
  /** The link from a footnote to where it is called: "Terug naar de tekst". */
  back: string;
  /** Over the column of each field in tables. */
  columns: Readonly<Record<Column, string>>;
  yes: string;
  no: string;
}
