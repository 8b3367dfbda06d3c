import { findDates } from '../../scan/dates.ts';
import { readAsked, runningEnd } from './asked.ts';
import type { Description } from './description.ts';

// "Op 12 januari 2024 stelde u ons vragen", "heeft u schriftelijke vragen gesteld": a letter to the
// member who asked
const BY_YOU =
  /(?:^|[.,:] )op (?=\d)[^.]{6,30} (?:heeft u|hebt u|stelde u|heeft uw fractie)[^.]{0,80}? vragen(?: gesteld)?(?=[ .,])/iu;

/** Reads when the one to whom a letter is sent asked what it answers, and about what. */
export function readAskedByYou(text: string): Description | undefined {
  const asked = BY_YOU.exec(text);
  const date = asked && findDates(asked[0])[0];
  if (!date) return undefined;
  const end = asked.index + asked[0].length;
  const { subject } = readAsked(text, end, runningEnd(text, end));
  return {
    type: 'letter',
    caseNumbers: [],
    ...(subject ? { subject } : {}),
    submittedOn: { value: date.iso, span: [asked.index + date.start, asked.index + date.end] }
  };
}
