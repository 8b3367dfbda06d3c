import type { UserRecord } from '../model/bundle.ts';
import type { Span } from '../model/span.ts';
import { readCorrection } from './correction-schema.ts';
import type { Correction, Statement } from './correction.ts';
import { SET_ASIDE, setAside } from './aside.ts';
import { canonicalJson } from '../bundle/canonical-json.ts';

/** Two corrections that say different things of the same place. */
export interface Conflict {
  mine: UserRecord;
  theirs: UserRecord;
}

/** Finds which of the corrections that come in contradict one that is there. */
function findConflicts(mine: readonly UserRecord[], theirs: readonly UserRecord[]): Conflict[] {
  return arriving(mine, theirs).flatMap((record) => {
    const other = mine.find((own) => contradict(own, record));
    return other ? [{ mine: other, theirs: record }] : [];
  });
}

/** How many corrections come in that are not there, and how many of them contradict one that is. */
export function countArriving(
  mine: readonly UserRecord[],
  theirs: readonly UserRecord[]
): { added: number; conflicts: number } {
  const added = arriving(mine, theirs).filter(({ kind }) => kind !== SET_ASIDE);
  return { added: added.length, conflicts: findConflicts(mine, theirs).length };
}

/**
 * The corrections to keep when those of somebody else come in: all of both, but what contradicts a
 * correction that is there is set aside, and none of those is by the choice of somebody else.
 */
export function settleConflicts(
  mine: readonly UserRecord[],
  theirs: readonly UserRecord[],
  now: string
): UserRecord[] {
  const own = new Set(mine.map(({ id }) => id));
  const isOthersChoice = (record: UserRecord) => {
    const known = readCorrection(record);
    return known?.kind === SET_ASIDE && own.has(known.correction) && !own.has(record.id);
  };
  const aside = findConflicts(mine, theirs).map(({ theirs: record }) => setAside(record, now));
  return [...theirs.filter((record) => !isOthersChoice(record)), ...aside];
}

function arriving(mine: readonly UserRecord[], theirs: readonly UserRecord[]): UserRecord[] {
  const known = new Set(mine.map(({ id }) => id));
  return theirs.filter(({ id }) => !known.has(id));
}

/** Whether two corrections are about the same thing and say something else of it. */
export function contradict(a: UserRecord, b: UserRecord): boolean {
  const one = readCorrection(a);
  const two = readCorrection(b);
  if (!one || !two || one.kind === 'set-aside' || two.kind === 'set-aside') return false;
  if (one.target.sourceId !== two.target.sourceId) return false;
  if (canonicalJson(statementOf(one)) === canonicalJson(statementOf(two))) return false;
  if (SHAPES.has(one.kind) && SHAPES.has(two.kind))
    return overlap(one.target.span, two.target.span);
  if (one.kind === 'set-facts' && two.kind === 'set-facts') {
    return one.target.span[0] === two.target.span[0] && differ(one.facts, two.facts);
  }
  if (one.kind === 'paper-facts' && two.kind === 'paper-facts') return differ(one.facts, two.facts);
  if (isAssigning(one) && isAssigning(two)) {
    const places = new Set(answersOf(one));
    return answersOf(two).some((place) => places.has(place));
  }
  return one.kind === two.kind && one.target.span[0] === two.target.span[0];
}

/** Those that say where things begin and end. */
const SHAPES: ReadonlySet<Statement['kind']> = new Set(['border', 'split', 'merge', 'role']);

type Assigning = Extract<Correction, { kind: 'assign' | 'shift' }>;

const isAssigning = (correction: Correction): correction is Assigning =>
  correction.kind === 'assign' || correction.kind === 'shift';

function answersOf(correction: Assigning): number[] {
  return correction.kind === 'shift'
    ? correction.answers.map(({ at }) => at)
    : [correction.target.span[0]];
}

/** All that a correction says, without who said it when. */
function statementOf(correction: Correction): unknown {
  const { span } = correction.target;
  return { ...correction, id: undefined, createdAt: undefined, changedAt: undefined, target: span };
}

function overlap([a, b]: Span, [c, d]: Span): boolean {
  return a < Math.max(d, c + 1) && c < Math.max(b, a + 1);
}

/** Whether two fill in the same with something else. */
function differ(one: object, two: object): boolean {
  const other = new Map<string, unknown>(Object.entries(two));
  return Object.entries(one).some(
    ([name, value]) => other.has(name) && canonicalJson(value) !== canonicalJson(other.get(name))
  );
}
