import { canonicalJson } from '../core/bundle/canonical-json.ts';
import type { UserRecord } from '../core/model/bundle.ts';
import { readRecords, write, type Committed, type Database } from './database.ts';
import { DOCUMENT, LOG, stepPartKey } from './keys.ts';
import { redoableStep, undoableStep, type LogHead, type Step, type StepLabel } from './log-head.ts';

/** Steps that are kept; older ones can no longer be undone. */
const MOST_STEPS = 100;

/** What a step did to one record. Absent: there was none. */
interface Change {
  key: string;
  before?: unknown;
  after?: unknown;
}

/** Who asks for a change, in the interface's terms. */
export interface StepDescription {
  /** An import of several files is one step: later parts name the step that the first one began. */
  stepId?: string;
  label: StepLabel;
  name?: string;
}

/**
 * What a change does: new values for the user's records (`undefined` removes), by key, and content
 * that is written with them but is no change of the user's, such as a source's text.
 */
export interface Proposal {
  records: ReadonlyMap<string, unknown>;
  content?: ReadonlyMap<string, unknown>;
}

/** What came of a change: no step where nothing changed, nothing committed where nothing was new. */
export interface Changed {
  step?: Step;
  committed?: Committed;
}

/** What came of undoing or redoing a step. */
export type Reversal = { committed?: Committed } & (
  | { ok: true; step: Step }
  /** `conflict`: what the step touched has been changed since, by another step or another tab. */
  | { ok: false; code: 'nothing' | 'conflict'; step?: Step }
);

/**
 * Makes a change of the user's and records it as a step that can be undone; the only way to change
 * `d:` and `r:` records. `propose` gets the records that it names, as they are now. A change that
 * changes nothing is not recorded and gives no step.
 */
export async function change(
  database: Database,
  description: StepDescription,
  keys: readonly string[],
  propose: (current: ReadonlyMap<string, unknown>) => Promise<Proposal>
): Promise<Changed> {
  const { result: step, committed } = await write(database, async ({ log }) => {
    const current = await readRecords(database.store, keys);
    const { records, content } = await propose(current);
    const changes = differences(current, records);
    const writes = new Map<string, unknown>(content);
    if (changes.length === 0) return { writes, result: undefined as Step | undefined };
    for (const { key, after } of changes) writes.set(key, after);
    const step = recordStep(log, description, changes, writes);
    return { writes, result: step };
  });
  return { ...(step && { step }), ...(committed && { committed }) };
}

/** Takes a step back: the named one, else the newest. The records are as before it, or untouched. */
export function undo(database: Database, stepId?: string): Promise<Reversal> {
  return reverse(database, 'undo', stepId);
}

/** Does a step again that was undone: the named one, else the one undone last. */
export function redo(database: Database, stepId?: string): Promise<Reversal> {
  return reverse(database, 'redo', stepId);
}

/** The steps that changed a source or something that the user made of it, oldest first. */
export async function stepsAbout(
  database: Database,
  log: LogHead,
  sourceId: string
): Promise<readonly Step[]> {
  const about: Step[] = [];
  for (const step of log.steps) {
    const changes = await readChanges(database, step);
    const isAbout = changes.some(
      ({ key, before, after }) =>
        key === DOCUMENT + sourceId || [before, after].some((record) => targets(record, sourceId))
    );
    if (isAbout) about.push(step);
  }
  return about;
}

function targets(record: unknown, sourceId: string): boolean {
  return (record as Partial<UserRecord> | undefined)?.target?.sourceId === sourceId;
}

async function reverse(
  database: Database,
  way: 'undo' | 'redo',
  stepId?: string
): Promise<Reversal> {
  const { result, committed } = await write<Reversal>(database, async ({ log }) => {
    const next = way === 'undo' ? undoableStep(log) : redoableStep(log);
    const step = stepId === undefined ? next : log.steps.find(({ id }) => id === stepId);
    if (!step || (step.undone === undefined) !== (way === 'undo')) {
      return { writes: new Map(), result: { ok: false, code: 'nothing' } };
    }
    const changes = await readChanges(database, step);
    const keys = changes.map(({ key }) => key);
    const current = await readRecords(database.store, keys);
    const writes = new Map<string, unknown>();
    for (const { key, before, after } of changes) {
      const [expected, wanted] = way === 'undo' ? [after, before] : [before, after];
      if (!isSame(current.get(key), expected)) {
        return { writes: new Map(), result: { ok: false, code: 'conflict', step } };
      }
      writes.set(key, wanted);
    }
    const reversed: Step = { ...step, undone: log.nextUndone };
    if (way === 'redo') delete reversed.undone;
    writes.set(LOG, {
      ...log,
      nextUndone: log.nextUndone + 1,
      steps: log.steps.map((other) => (other.id === step.id ? reversed : other))
    } satisfies LogHead);
    return { writes, result: { ok: true, step: reversed } };
  });
  return { ...result, ...(committed && { committed }) };
}

/** Adds the step, or its next part, to the log; what was undone can no longer be redone. */
function recordStep(
  log: LogHead,
  { stepId, label, name }: StepDescription,
  changes: readonly Change[],
  writes: Map<string, unknown>
): Step {
  const begun = log.steps.find(({ id, undone }) => id === stepId && undone === undefined);
  const step: Step = {
    id: begun?.id ?? `${log.next}-${crypto.randomUUID().slice(0, 8)}`,
    label,
    count: (begun?.count ?? 0) + changes.length,
    ...nameOf(begun?.name ?? name),
    at: begun?.at ?? new Date().toISOString(),
    parts: (begun?.parts ?? 0) + 1
  };
  writes.set(stepPartKey(step.id, step.parts - 1), changes);
  const others = log.steps.filter(({ id, undone }) => undone === undefined && id !== step.id);
  const steps = [...others, step].slice(-MOST_STEPS);
  for (const gone of log.steps) {
    if (steps.some(({ id }) => id === gone.id)) continue;
    for (let part = 0; part < gone.parts; part++) writes.set(stepPartKey(gone.id, part), undefined);
  }
  writes.set(LOG, { ...log, next: log.next + 1, steps } satisfies LogHead);
  return step;
}

function nameOf(name: string | undefined): { name?: string } {
  return name === undefined ? {} : { name };
}

function differences(
  current: ReadonlyMap<string, unknown>,
  wanted: ReadonlyMap<string, unknown>
): Change[] {
  const changes: Change[] = [];
  for (const [key, after] of wanted) {
    const before = current.get(key);
    if (!isSame(before, after)) changes.push({ key, before, after });
  }
  return changes;
}

/** The changes of all parts of a step; of a record that several parts changed, the outer ends. */
async function readChanges(database: Database, step: Step): Promise<readonly Change[]> {
  const keys = Array.from({ length: step.parts }, (_, part) => stepPartKey(step.id, part));
  const parts = await readRecords(database.store, keys);
  const changes = new Map<string, Change>();
  for (const key of keys) {
    const part = parts.get(key) as readonly Change[] | undefined;
    if (!part) throw new Error(`part ${key} of a step is missing`);
    for (const change of part) {
      const first = changes.get(change.key) ?? change;
      changes.set(change.key, { ...change, before: first.before });
    }
  }
  return [...changes.values()];
}

function isSame(a: unknown, b: unknown): boolean {
  return canonicalJson(a) === canonicalJson(b);
}
