import type { BibliographicItem } from '../citation/bibliography.ts';
import type { Citation } from '../citation/citation.ts';
import type { SelectedNote } from '../model/selection.ts';
import type { Captions } from './captions.ts';
import type { ExchangeRecord } from './record.ts';

/** A piece of running text. Footnotes count through the whole document. */
export type Run =
  | { type: 'text'; text: string }
  /** `href` begins with "#" where it leads to a part of the document. */
  | { type: 'link'; text: string; href: string }
  | { type: 'footnote'; number: number }
  /** A mark whose note is not in the source: "[noot 7 ontbreekt]". */
  | { type: 'mark'; text: string };

/** A paragraph; a line end inside a text is a line end of the source that counts. */
export interface TextParagraph {
  runs: readonly Run[];
}

/** A label with its value; `href` where the value leads to an official address. */
export interface Fact {
  label: string;
  value: string;
  /** Where the value is what the documents say, and not ours. */
  lang?: 'nl';
  href?: string;
}

/** Text with the word that it stands under: "Antwoord", "Gezamenlijk antwoord op vraag 3 en 4". */
export interface NamedText {
  id: string;
  name: string;
  paragraphs: readonly TextParagraph[];
}

/** A question with what answers it. */
export interface ExchangePart {
  type: 'exchange';
  /** Unlike every other id in the document; usable as an anchor. */
  id: string;
  level: number;
  /** "Vraag 13". */
  name: string;
  /** Who asks it, or the page that it is about, as its heading says: "VVD", "blz. 12". */
  beside?: string;
  /** How many questions the set has, where the numbers are those of the source. */
  total?: number;
  /** Absent where only the answer was chosen. */
  question?: readonly TextParagraph[];
  answers: readonly NamedText[];
  /** Sentences: that the answer stands elsewhere, that there is none. */
  remarks: readonly string[];
  /** The user's labels on it, and those on its paper and set. */
  labels: readonly string[];
  labelsAbove: readonly string[];
  citation: Citation;
  notes: readonly SelectedNote[];
  /** Numbers of the footnotes in it, in order. */
  footnotes: readonly number[];
  /** `number` of its source. */
  source: number;
  record: ExchangeRecord;
}

/** Prose: a section, without its children. */
export interface SectionPart {
  type: 'section';
  id: string;
  paragraphs: readonly TextParagraph[];
  /** The user's labels on it and on what stands in it. */
  labels: readonly string[];
  notes: readonly SelectedNote[];
  footnotes: readonly number[];
  source: number;
  /** Its title and number, for rows. */
  title: string;
  text: string;
  citation: Citation;
  /** Where a section that was chosen by itself comes from, said below the last part of it. */
  cited?: Citation;
}

/** A piece of a source, quoted. */
export interface PassagePart {
  type: 'passage';
  id: string;
  text: string;
  notes: readonly SelectedNote[];
  source: number;
  citation: Citation;
}

/** One thing after the other, in reading order; levels start at 2, below the document's title. */
export type DocumentPart =
  | { type: 'heading'; id: string; level: number; text: string }
  | { type: 'facts'; facts: readonly Fact[] }
  | { type: 'text'; paragraphs: readonly TextParagraph[] }
  | { type: 'note'; note: SelectedNote }
  | ExchangePart
  | SectionPart
  | PassagePart;

/** A footnote of the document, which numbers them anew. */
export interface DocumentFootnote {
  /** From 1, through the whole document. */
  number: number;
  /** As the source prints it. */
  label: string;
  paragraphs: readonly TextParagraph[];
  /** As plain text. */
  text: string;
  /** "noot 7 in de bron", where the source numbers it otherwise than the document. */
  inSource?: string;
  /** `number` of its source. */
  source: number;
}

/** Something that the text cites, with its address written out. */
export interface DocumentReference {
  /** As printed. */
  text: string;
  url: string;
}

/** Where the text comes from. */
export interface DocumentSource {
  /** From 1. */
  number: number;
  paperId: string;
  title: string;
  /** The kind of paper, in words. */
  kind: string;
  /** Name of the file. */
  name: string;
  /** SHA-256 of the text as UTF-8, in hex. */
  sha256: string;
  /** `YYYY-MM-DD`, as far as the paper says. */
  date?: string;
  citation: Citation;
}

/** What every writer and the print view are given. Plain data; all sentences are in it. */
export interface ExportDocument {
  title: string;
  /** Of the words around the text, BCP 47; the text itself is in `TEXT_LANGUAGE`. */
  language: string;
  /** ISO time. */
  createdAt: string;
  /** "Repliek 0.1.0". */
  generator: string;
  /** "Gemaakt op 3 juli 2025 om 14:05 met Repliek 0.1.0". */
  made: string;
  /** The title block. */
  facts: readonly Fact[];
  parts: readonly DocumentPart[];
  footnotes: readonly DocumentFootnote[];
  references: readonly DocumentReference[];
  sources: readonly DocumentSource[];
  /** The papers and sets that stand in it, for reference managers. */
  bibliography: readonly BibliographicItem[];
  captions: Captions;
}
