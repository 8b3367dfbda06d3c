import { readAsked } from './asked.ts';
import { readMarks } from './description-marks.ts';

/** Who asks about what, and the dates and numbers of `text`; those of the subject are not its own. */
export function askedWithMarks(text: string, from: number, end: number) {
  const asked = readAsked(text, from, end);
  return { ...asked, ...readMarks(text, asked.subject?.span) };
}
