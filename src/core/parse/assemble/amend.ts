import type { PaperKind } from '../../model/paper.ts';
import type { QuestionSet } from '../../model/question-set.ts';
import type { Decision } from '../decision/decision.ts';
import type { Assembled } from './assemble.ts';
import { createIds } from './ids.ts';

/** What can be filled in of a set. */
export type SetFactName =
  | 'title'
  | 'caseNumber'
  | 'submitters'
  | 'addressees'
  | 'respondents'
  | 'submittedOn'
  | 'receivedOn';

/** What is known better: a part that is there stands for what was read, `undefined` for nothing. */
export type SetAmendment = {
  [Name in SetFactName]?: QuestionSet[Name] | undefined;
};

/** The same of a paper. */
export interface PaperAmendment {
  title?: string | undefined;
  date?: string | undefined;
}

/** What somebody has filled in or set right by hand, beside the parts. */
export interface Amendments {
  kind?: PaperKind;
  paper?: PaperAmendment;
  /** By the offset at which the set begins. */
  sets?: ReadonlyMap<number, SetAmendment>;
}

/** What a paper is taken for when somebody knows better. */
export function amendDecision(decision: Decision, { kind }: Amendments): Decision {
  return kind === undefined ? decision : { ...decision, kind };
}

/** Puts what is known better in the place of what the heads of sets say. */
export function amendSets(
  read: Assembled,
  { sets: amendments }: Amendments,
  sourceId: string
): Assembled {
  if (!amendments || amendments.size === 0) return read;
  const idOf = createIds(sourceId);
  const byId = new Map([...amendments].map(([from, known]) => [idOf('set', from), known]));
  const headless = new Set(read.headless);
  const sets = read.sets.map((set) => {
    const known = byId.get(set.id);
    if (!known) return set;
    const amended = amend(set, known);
    if (headless.delete(set)) headless.add(amended);
    return amended;
  });
  return { ...read, sets, headless };
}

/** Puts each part of an amendment in its place; one without a value takes the place away. */
function amend<T extends object>(thing: T, amendment: Partial<Record<keyof T, unknown>>): T {
  const entries = Object.entries({ ...thing, ...amendment });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as T;
}
