import type { PaperKind } from '../model/paper.ts';
import type { Person } from '../model/person.ts';
import type { PaperName } from '../naming/paper-name.ts';
import type { Captions } from './captions.ts';

/** The words and formats that a document needs; core knows no sentences of its own. */
export interface ExportWords {
  /** BCP 47. */
  language: string;
  captions: Captions;
  kinds: Readonly<Record<PaperKind, string>>;
  /** "Vraag 13". */
  question: (label: string) => string;
  answer: string;
  joint: (numbers: readonly number[]) => string;
  /** An answer that stands under another question of the document. */
  jointElsewhere: (numbers: readonly number[], at: string) => string;
  /** An answer that the chosen question only points to. */
  answerOf: (label: string) => string;
  noAnswer: string;
  /** "noot 7 in de bron". */
  labelInSource: (label: string) => string;
  /** "noot 7 ontbreekt": at a mark whose note is not in the source, unlike the document's own numbers. */
  lostNote: (label: string) => string;
  /** What a label of a paper's head is called, where not as in the paper: "Afzender" in English. */
  fieldLabels: Readonly<Record<string, string>>;
  /** What a paper is called; its file where nothing else tells it. */
  paperName: (name: PaperName, file: string) => string;
  /** `lead`: what its first question begins with. */
  untitledSet: (number: number, lead?: string) => string;
  untitled: string;
  people: (people: readonly Person[]) => string;
  day: (day: string) => string;
  /** "Gemaakt op 3 juli 2025 om 14:05 met Repliek 0.1.0". */
  made: (time: string, generator: string) => string;
  facts: {
    kind: string;
    submitters: string;
    addressees: string;
    respondents: string;
    caseNumber: string;
    submittedOn: string;
    receivedOn: string;
    date: string;
    source: string;
    sha256: string;
    citation: string;
    /** The label of a field that has none. */
    unnamed: string;
  };
  /** Over notes of a paper whose marks were not found. */
  looseNotes: string;
  /** Over text that was not understood. */
  unplaced: string;
}
