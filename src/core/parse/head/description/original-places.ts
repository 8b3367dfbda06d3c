import type { Span } from '../../../model/span.ts';
import type { Placed } from './asked.ts';
import type { Description } from './description.ts';

type ToOriginal = (start: number, end: number) => Span;

/** The same description with places in the text before its blanks were collapsed. */
export function mapped(description: Description, toOriginal: ToOriginal): Description {
  const move = <T>({ value, span }: Placed<T>): Placed<T> => ({ value, span: toOriginal(...span) });
  const { submitters, addressees, respondents, subject, committeeSubject } = description;
  const { submittedOn, receivedOn } = description;
  return {
    type: description.type,
    ...(submitters ? { submitters: move(submitters) } : {}),
    ...(addressees ? { addressees: move(addressees) } : {}),
    ...(respondents ? { respondents: move(respondents) } : {}),
    ...(subject ? { subject: move(subject) } : {}),
    ...(committeeSubject ? { committeeSubject: move(committeeSubject) } : {}),
    ...(submittedOn ? { submittedOn: move(submittedOn) } : {}),
    ...(receivedOn ? { receivedOn: move(receivedOn) } : {}),
    caseNumbers: description.caseNumbers.map(move)
  };
}
