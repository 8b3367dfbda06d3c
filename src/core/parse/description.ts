import type { Person } from '../model/person.ts';
import type { Span } from '../model/span.ts';

/** A value with its place in the text that was given. */
export interface Placed<T> {
  value: T;
  span: Span;
}

/**
 * What a sentence says about a set of questions: an official description ("Vragen van de leden … aan
 * de Minister van … over … (ingezonden …)", "Antwoord van …", "Mededeling van …") or the opening of
 * a letter ("Hierbij bied ik u de antwoorden aan op …"). A part that it does not give is absent.
 */
export interface Description {
  /** What kind of sentence it is. */
  type: 'questions' | 'answer' | 'notice' | 'letter';
  submitters?: Placed<Person[]>;
  addressees?: Placed<Person[]>;
  respondents?: Placed<Person[]>;
  subject?: Placed<string>;
  /** `YYYY-MM-DD`. */
  submittedOn?: Placed<string>;
  /** `YYYY-MM-DD`. */
  receivedOn?: Placed<string>;
  caseNumbers: readonly Placed<string>[];
}

/** Reads a description or letter opening; `undefined` where the text is neither. */
export function readDescription(text: string): Description | undefined {
  void text;
  return undefined;
}
