import fc from 'fast-check';
import { entries } from 'idb-keyval';
import { describe, expect, test } from 'vitest';
import { change, redo, undo, type Proposal } from './change-log.ts';
import type { Database } from './database.ts';
import { createTabs, failingAt } from './memory-database.ts';

const LABEL = { label: 'annotate' } as const;

function put(database: Database, values: Record<string, unknown>, stepId?: string) {
  const records = new Map(Object.entries(values));
  const proposal = async (): Promise<Proposal> => ({ records });
  return change(database, { ...LABEL, ...(stepId && { stepId }) }, [...records.keys()], proposal);
}

/** The user's records, without those that keep them. */
async function recordsOf(database: Database): Promise<Record<string, unknown>> {
  const all = await entries<string>(database.store);
  return Object.fromEntries(all.filter(([key]) => key.startsWith('r:')));
}

describe('one tab', () => {
  test('a change is undone and redone', async () => {
    const [tab] = createTabs(1).tabs as [Database];
    await put(tab, { 'r:a': 1, 'r:b': 1 });
    await put(tab, { 'r:a': 2, 'r:b': undefined });
    expect(await recordsOf(tab)).toEqual({ 'r:a': 2 });
    expect(await undo(tab)).toMatchObject({ ok: true, step: { count: 2 } });
    expect(await recordsOf(tab)).toEqual({ 'r:a': 1, 'r:b': 1 });
    await redo(tab);
    expect(await recordsOf(tab)).toEqual({ 'r:a': 2 });
  });

  test('a change that changes nothing is no step', async () => {
    const [tab] = createTabs(1).tabs as [Database];
    await put(tab, { 'r:a': { x: 1, y: 2 } });
    expect(await put(tab, { 'r:a': { y: 2, x: 1 } })).toEqual({});
  });

  test('parts of one step are undone together', async () => {
    const [tab] = createTabs(1).tabs as [Database];
    const first = await put(tab, { 'r:a': 1 });
    await put(tab, { 'r:a': 2 }, first.step?.id);
    const last = await put(tab, { 'r:b': 1 }, first.step?.id);
    expect(last.step).toMatchObject({ id: first.step?.id, count: 3, parts: 3 });
    await undo(tab);
    expect(await recordsOf(tab)).toEqual({});
    await redo(tab);
    expect(await recordsOf(tab)).toEqual({ 'r:a': 2, 'r:b': 1 });
  });

  test('an older step is undone by its id where nothing newer touched the same', async () => {
    const [tab] = createTabs(1).tabs as [Database];
    const older = await put(tab, { 'r:a': 1 });
    await put(tab, { 'r:b': 1 });
    expect(await undo(tab, older.step?.id)).toMatchObject({ ok: true });
    expect(await recordsOf(tab)).toEqual({ 'r:b': 1 });
  });

  test('nothing to undo or redo is said', async () => {
    const [tab] = createTabs(1).tabs as [Database];
    expect(await undo(tab)).toMatchObject({ ok: false, code: 'nothing' });
    await put(tab, { 'r:a': 1 });
    expect(await redo(tab)).toEqual({ ok: false, code: 'nothing' });
  });

  test('steps beyond the bound are forgotten with all that they kept', async () => {
    const [tab] = createTabs(1).tabs as [Database];
    for (let i = 0; i < 105; i++) await put(tab, { 'r:a': i });
    const parts = (await entries<string>(tab.store)).filter(([key]) => key.startsWith('h:'));
    expect(parts).toHaveLength(100);
  });
});

describe('two tabs', () => {
  test('refuses to undo over a newer change of another tab', async () => {
    const [one, other] = createTabs(2).tabs as [Database, Database];
    const mine = await put(one, { 'r:a': 1, 'r:b': 1 });
    await put(other, { 'r:a': 2 });
    expect(await undo(one, mine.step?.id)).toMatchObject({ ok: false, code: 'conflict' });
    expect(await recordsOf(one)).toEqual({ 'r:a': 2, 'r:b': 1 });
  });

  test('keeps what both write at once', async () => {
    const { tabs } = createTabs(4);
    await Promise.all(tabs.map((tab, i) => put(tab, { [`r:${i}`]: i })));
    expect(await recordsOf(tabs[0]!)).toEqual({ 'r:0': 0, 'r:1': 1, 'r:2': 2, 'r:3': 3 });
  });
});

describe('a failing disk', () => {
  const kinds: Record<string, (tab: Database) => Promise<unknown>> = {
    change: (tab) => put(tab, { 'r:a': 2, 'r:b': undefined, 'r:c': 3 }),
    undo: (tab) => undo(tab),
    redo: (tab) => redo(tab)
  };

  test.for(Object.entries(kinds))('%s is done whole or not at all', async ([kind, act]) => {
    for (let n = 0; ; n++) {
      const [tab] = createTabs(1).tabs as [Database];
      await put(tab, { 'r:a': 1, 'r:b': 1 });
      await put(tab, { 'r:b': 2, 'r:d': 2 });
      if (kind === 'redo') await undo(tab);
      const before = await entries(tab.store);
      const failed = await act(failingAt(tab, n)).then(
        () => false,
        () => true
      );
      if (!failed) {
        expect(n).toBeGreaterThan(2);
        break;
      }
      expect(await entries(tab.store)).toEqual(before);
    }
  });
});

/** What the log must do, as plainly as can be: every state is kept whole. */
interface Model {
  records: Record<string, number>;
  undoable: Record<string, number>[];
  redoable: Record<string, number>[];
}

type Command = fc.AsyncCommand<Model, Database[]>;

class Put implements Command {
  readonly tab: number;
  readonly key: string;
  readonly value: number | undefined;

  constructor(tab: number, key: string, value: number | undefined) {
    this.tab = tab;
    this.key = `r:${key}`;
    this.value = value;
  }

  check = () => true;

  async run(model: Model, tabs: Database[]): Promise<void> {
    await put(tabs[this.tab]!, { [this.key]: this.value });
    if (model.records[this.key] === this.value) return;
    model.undoable.push({ ...model.records });
    model.redoable = [];
    if (this.value === undefined) delete model.records[this.key];
    else model.records[this.key] = this.value;
    expect(await recordsOf(tabs[this.tab]!)).toEqual(model.records);
  }

  toString = () => `tab ${this.tab}: ${this.key} = ${this.value}`;
}

class Reverse implements Command {
  readonly tab: number;
  readonly way: 'undo' | 'redo';

  constructor(tab: number, way: 'undo' | 'redo') {
    this.tab = tab;
    this.way = way;
  }

  check = () => true;

  async run(model: Model, tabs: Database[]): Promise<void> {
    const from = this.way === 'undo' ? model.undoable : model.redoable;
    const to = this.way === 'undo' ? model.redoable : model.undoable;
    const wanted = from.pop();
    const { ok } = await (this.way === 'undo' ? undo : redo)(tabs[this.tab]!);
    expect(ok).toBe(wanted !== undefined);
    if (!wanted) return;
    to.push(model.records);
    model.records = wanted;
    expect(await recordsOf(tabs[this.tab]!)).toEqual(model.records);
  }

  toString = () => `tab ${this.tab}: ${this.way}`;
}

test('any sequence of changes, undone and redone from any tab, does what the model does', async () => {
  const tab = fc.nat({ max: 1 });
  const commands = fc.commands([
    fc
      .tuple(tab, fc.constantFrom('a', 'b', 'c'), fc.option(fc.nat({ max: 3 }), { nil: undefined }))
      .map((parameters) => new Put(...parameters)),
    tab.map((i) => new Reverse(i, 'undo')),
    tab.map((i) => new Reverse(i, 'redo'))
  ]);
  await fc.assert(
    fc.asyncProperty(commands, async (sequence) => {
      const setup = () => ({
        model: { records: {}, undoable: [], redoable: [] },
        real: createTabs(2).tabs
      });
      await fc.asyncModelRun(setup, sequence);
    }),
    { numRuns: 60 }
  );
});
