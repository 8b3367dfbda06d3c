import type { Span } from './span.ts';

/** What kind of thing outside the paper is cited. */
export type ReferenceType =
  | 'kamerstuk'
  | 'aanhangsel'
  | 'handelingen'
  | 'case'
  | 'document'
  | 'eu'
  | 'law'
  | 'case-law'
  | 'url';

/** The parts of a citation in one spelling; a part that the source does not give is absent. */
export interface NormalReference {
  house?: 'I' | 'II';
  /** `"2024/2025"`. */
  year?: string;
  /** Without blanks: `"26643"`. */
  dossier?: string;
  /** As printed: `"VIII"`, `"02"`. */
  suffix?: string;
  number?: string;
}

/** A citation of a paper, a case, a law or an address, found in text that something else holds. */
export interface Reference {
  type: ReferenceType;
  /** As printed, line breaks resolved. */
  raw: string;
  span: Span;
  normal?: NormalReference;
  /** The official address, where the parts suffice to form it; for `url` the address itself. */
  url?: string;
  /** `true` where the parts cannot be right ("6643-1315"): kept as printed, never repaired. */
  implausible?: true;
}

/** "zie het antwoord op vraag 39 t/m 42": a place inside the same set. */
export interface CrossReference {
  /** Id of the question or answer that refers. */
  in: string;
  span: Span;
  /** The numbers named, in printed order. */
  targets: readonly number[];
  /** Ids of the questions found for them; a target that does not exist has none. */
  resolved: readonly string[];
}

/** A motion that the text names. */
export interface Motion {
  /** As printed: "motie-Van Dalen c.s.". */
  raw: string;
  /** Id of the question, answer, section or note in which it stands. */
  in: string;
  span: Span;
  /** Names as printed, without groups. */
  submitters: readonly string[];
  /** The paper named with it. */
  reference?: NormalReference;
}

/** A promise to parliament ("toezegging"). */
export interface Commitment {
  /** The sentence that makes it. */
  text: string;
  in: string;
  span: Span;
  /** Who promises, as printed: "Ik", "Het kabinet", "Uw Kamer". */
  by?: string;
  /** By when, as printed: "voor de zomer", "in het vierde kwartaal van dit jaar". */
  due?: string;
  /** `YYYY-MM-DD` of the last day of `due`, where the paper's date or the text itself decides it. */
  dueOn?: string;
}
