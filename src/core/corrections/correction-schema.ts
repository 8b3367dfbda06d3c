import * as v from 'valibot';
import type { UserRecord } from '../model/bundle.ts';
import { PAPER_KINDS } from '../model/paper.ts';
import type { Correction, Statement } from './correction.ts';

/** "2025-03-01"; not "2025-3-1". */
const DATE = /^\d{4}-\d{2}-\d{2}$/u;
/** More questions or answers than any set has. */
const MOST = 5000;

const place = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const places = v.pipe(v.array(place), v.maxLength(MOST));
const shortText = v.pipe(v.string(), v.nonEmpty(), v.maxLength(2000));
const label = v.pipe(v.string(), v.nonEmpty(), v.maxLength(60));
const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const role = v.picklist(['question', 'answer', 'section']);
const numbering = v.object({
  label,
  numbers: v.pipe(v.array(whole), v.nonEmpty(), v.maxLength(MOST))
});
const title = v.exactOptional(v.nullable(shortText));
const date = v.exactOptional(v.nullable(v.pipe(v.string(), v.regex(DATE))));
const person = v.object({
  name: v.exactOptional(shortText),
  group: v.exactOptional(shortText),
  role: v.exactOptional(shortText),
  ministry: v.exactOptional(shortText)
});
const people = v.exactOptional(v.pipe(v.array(person), v.maxLength(200)));

const begins = { role, headingTo: v.exactOptional(place), numbering: v.exactOptional(numbering) };

const statementSchema = v.variant('kind', [
  v.object({ kind: v.literal('border'), owner: v.object({ role, at: place }) }),
  v.object({ kind: v.literal('split'), ...begins }),
  v.object({ kind: v.literal('merge'), into: v.object({ role, at: place }) }),
  v.object({ kind: v.literal('renumber'), numbering }),
  v.object({ kind: v.literal('assign'), questions: places }),
  v.object({
    kind: v.literal('shift'),
    by: v.pipe(v.number(), v.safeInteger()),
    answers: v.pipe(
      v.array(v.object({ at: place, questions: places })),
      v.nonEmpty(),
      v.maxLength(MOST)
    )
  }),
  v.object({ kind: v.literal('role'), ...begins }),
  v.object({ kind: v.literal('paper-kind'), paperKind: v.picklist(PAPER_KINDS) }),
  v.object({ kind: v.literal('paper-facts'), facts: v.object({ title, date }) }),
  v.object({
    kind: v.literal('set-facts'),
    facts: v.object({
      title,
      caseNumber: title,
      submitters: people,
      addressees: people,
      respondents: people,
      submittedOn: date,
      receivedOn: date
    })
  }),
  v.object({ kind: v.literal('set-aside'), correction: shortText })
]) satisfies v.GenericSchema<unknown, Statement>;

/** The correction that a record is; `undefined` where this version cannot make sense of it. */
export function readCorrection(record: UserRecord): Correction | undefined {
  const { id, createdAt, changedAt, target } = record;
  const result = v.safeParse(statementSchema, record);
  if (!result.success || !target) return undefined;
  return { id, createdAt, changedAt, target, ...result.output };
}
