import * as v from 'valibot';
import { FURNITURE_KINDS, PAPER_KINDS, type Paper, type Section } from '../model/paper.ts';
import type { Person } from '../model/person.ts';
import type { Answer, FootnoteMark, Question, QuestionSet } from '../model/question-set.ts';
import type { Commitment, CrossReference, Motion, Reference } from '../model/reference.ts';
import { sourceId, span } from './bundle-schema.ts';

/** "2025-03-01"; not "2025-3-1". */
const DATE = /^\d{4}-\d{2}-\d{2}$/;

const text = v.string();
const id = v.pipe(v.string(), v.nonEmpty('must not be empty'));
const date = v.pipe(v.string(), v.regex(DATE, 'must be a date as YYYY-MM-DD'));
const whole = v.pipe(v.number(), v.integer());
const offset = v.pipe(whole, v.minValue(0));
const spans = v.array(span);
const list = <T extends v.GenericSchema>(item: T) => v.array(item);

const person = v.object({
  name: v.exactOptional(text),
  group: v.exactOptional(text),
  role: v.exactOptional(text),
  ministry: v.exactOptional(text)
}) satisfies v.GenericSchema<unknown, Person>;

const heading = v.object({ text, spans });

const footnoteMark = v.object({ label: text, offset, spans }) satisfies v.GenericSchema<
  unknown,
  FootnoteMark
>;

const question = v.object({
  id,
  label: text,
  number: whole,
  numbers: list(whole),
  numbered: v.exactOptional(v.literal(false)),
  heading: v.exactOptional(heading),
  text,
  spans,
  footnoteMarks: list(footnoteMark)
}) satisfies v.GenericSchema<unknown, Question>;

const answer = v.object({
  id,
  heading: v.exactOptional(heading),
  questionIds: list(id),
  questionNumbers: list(whole),
  text,
  spans,
  footnoteMarks: list(footnoteMark),
  refersTo: v.exactOptional(list(whole))
}) satisfies v.GenericSchema<unknown, Answer>;

const questionSet = v.object({
  id,
  title: v.exactOptional(text),
  caseNumber: v.exactOptional(text),
  submitters: list(person),
  addressees: list(person),
  respondents: list(person),
  submittedOn: v.exactOptional(date),
  receivedOn: v.exactOptional(date),
  span,
  questions: list(question),
  answers: list(answer)
}) satisfies v.GenericSchema<unknown, QuestionSet>;

const section: v.GenericSchema<unknown, Section> = v.object({
  id,
  level: whole,
  number: v.exactOptional(text),
  title: v.exactOptional(text),
  text,
  spans,
  footnoteMarks: list(footnoteMark),
  children: list(v.lazy(() => section))
});

const normalReference = v.object({
  house: v.exactOptional(v.picklist(['I', 'II'])),
  year: v.exactOptional(text),
  dossier: v.exactOptional(text),
  suffix: v.exactOptional(text),
  number: v.exactOptional(text)
});

const reference = v.object({
  type: v.picklist([
    'kamerstuk',
    'aanhangsel',
    'handelingen',
    'case',
    'document',
    'eu',
    'law',
    'case-law',
    'url'
  ]),
  raw: text,
  span,
  normal: v.exactOptional(normalReference),
  url: v.exactOptional(text),
  implausible: v.exactOptional(v.literal(true))
}) satisfies v.GenericSchema<unknown, Reference>;

const crossReference = v.object({
  in: id,
  span,
  targets: list(whole),
  resolved: list(id)
}) satisfies v.GenericSchema<unknown, CrossReference>;

const motion = v.object({
  raw: text,
  in: id,
  span,
  submitters: list(text),
  reference: v.exactOptional(normalReference)
}) satisfies v.GenericSchema<unknown, Motion>;

const commitment = v.object({
  text,
  in: id,
  span,
  by: v.exactOptional(text),
  due: v.exactOptional(text),
  dueOn: v.exactOptional(date)
}) satisfies v.GenericSchema<unknown, Commitment>;

/** A code of a newer parser is no error, hence no list of codes. */
const diagnostic = v.object({
  code: text,
  severity: v.picklist(['info', 'warning']),
  span,
  data: v.record(v.string(), v.unknown())
});

/** The shape of one paper in a bundle. */
export const paperSchema = v.object({
  id,
  sourceId,
  kind: v.picklist(PAPER_KINDS),
  title: v.exactOptional(text),
  date: v.exactOptional(date),
  references: list(reference),
  questionSets: list(questionSet),
  sections: list(section),
  footnotes: list(
    v.object({
      label: text,
      text,
      spans,
      mark: v.exactOptional(v.object({ in: id, offset }))
    })
  ),
  crossReferences: list(crossReference),
  commitments: list(commitment),
  motions: list(motion),
  fields: list(v.object({ label: text, value: v.exactOptional(text), spans })),
  furniture: list(
    v.object({
      kind: v.picklist(FURNITURE_KINDS),
      spans
    })
  ),
  unplaced: list(v.object({ spans })),
  readingOrder: v.exactOptional(spans),
  diagnostics: list(diagnostic)
}) satisfies v.GenericSchema<unknown, Omit<Paper, 'diagnostics'>>;
