import type { QueryProblem } from '../search-result.ts';
import type { FieldName } from './fields.ts';

/** A place in the query as typed, half-open. */
export interface Place {
  start: number;
  end: number;
}

/** A word; `prefix` where it was typed with a star: "digita*". */
export interface WordClause extends Place {
  type: 'word';
  text: string;
  prefix: boolean;
}

/** A group of words that must stand together: "vaste woordgroep". */
export interface PhraseClause extends Place {
  type: 'phrase';
  text: string;
}

/** `indiener:jansen`, `jaar:2024..2025`, `is:onbeantwoord`. */
export interface FieldClause extends Place {
  type: 'field';
  name: FieldName;
  value: string;
}

/** What must not be there: "-woord". */
export interface NotClause extends Place {
  type: 'not';
  clause: WordClause | PhraseClause | FieldClause;
}

/** "huur OF koop". */
export interface OrClause extends Place {
  type: 'or';
  clauses: readonly Clause[];
}

/** One part of a query; all of them have to hold. */
export type Clause = WordClause | PhraseClause | FieldClause | NotClause | OrClause;

/** What a query asks, all of it together, and what of it could not be read. */
export interface Query {
  clauses: readonly Clause[];
  problems: readonly QueryProblem[];
}
