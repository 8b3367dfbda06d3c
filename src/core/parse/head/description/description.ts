import type { Person } from '../../../model/person.ts';
import type { Asked, Placed } from './asked.ts';
import type { DescriptionMarks } from './description-marks.ts';

/**
 * What a sentence says about a set of questions: an official description ("Vragen van de leden … aan
 * de Minister van … over … (ingezonden …)", "Antwoord van …", "Mededeling van …") or the opening of
 * a letter ("Hierbij bied ik u de antwoorden aan op …"). A part that it does not give is absent;
 * spans are places in the text that was given.
 */
export interface Description extends Asked, DescriptionMarks {
  /** What kind of sentence it is. */
  type: 'questions' | 'answer' | 'notice' | 'letter';
  /** Who answers, and on whose behalf. */
  respondents?: Placed<Person[]>;
  /** What a committee asks about, as its sentence says it: a printed title goes before. */
  committeeSubject?: Placed<string>;
}
