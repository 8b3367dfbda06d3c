import type { Person } from './person.ts';
import type { Span } from './span.ts';

/** What is known of a set besides its questions and answers. */
export interface SetFacts {
  id: string;
  title?: string;
  /** "2025Z08286". */
  caseNumber?: string;
  submitters: readonly Person[];
  /** Who was asked. */
  addressees: readonly Person[];
  /** Who answers; where the source does not tell them apart, everyone is an addressee. */
  respondents: readonly Person[];
  /** `YYYY-MM-DD`. */
  submittedOn?: string;
  /** `YYYY-MM-DD`. */
  receivedOn?: string;
  /** Its outer limits in the source. */
  span: Span;
}

/** The facts of a set without its text: what is missing is left out, so that it costs no room. */
export function setFacts(set: SetFacts): SetFacts {
  const { id, title, caseNumber, submittedOn, receivedOn, span } = set;
  return {
    id,
    ...(title !== undefined && { title }),
    ...(caseNumber !== undefined && { caseNumber }),
    submitters: set.submitters,
    addressees: set.addressees,
    respondents: set.respondents,
    ...(submittedOn !== undefined && { submittedOn }),
    ...(receivedOn !== undefined && { receivedOn }),
    span
  };
}
