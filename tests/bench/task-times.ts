import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

/**
 * An event of a trace, as far as it is looked at here; times in microseconds. `tdur` is the time that
 * its thread was at work: on a busy machine the rest is spent waiting for a processor.
 */
interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  dur?: number;
  tdur?: number;
  args: { name?: string };
}

/** Milliseconds of work of each task of the page's own thread, and of the workers'. */
export interface TaskTimes {
  page: number[];
  workers: number[];
}

/** What page and workers do while `work` runs. The folder is for the trace. */
export async function taskTimes(
  page: Page,
  folder: string,
  work: () => Promise<void>
): Promise<TaskTimes> {
  const browser = page.context().browser()!;
  const path = join(folder, 'trace.json');
  await browser.startTracing(page, {
    path,
    categories: ['toplevel', 'devtools.timeline', '__metadata']
  });
  await work();
  await browser.stopTracing();
  const { traceEvents } = JSON.parse(readFileSync(path, 'utf8')) as { traceEvents: TraceEvent[] };
  return {
    page: timesOn(traceEvents, 'CrRendererMain', /RunTask$/),
    workers: timesOn(traceEvents, 'DedicatedWorker thread', /RunTask$/)
  };
}

/** The longest task of the page's own thread while `work` runs, in milliseconds of its work. */
export async function longestTask(
  page: Page,
  folder: string,
  work: () => Promise<void>
): Promise<number> {
  return Math.max(0, ...(await taskTimes(page, folder, work)).page);
}

function timesOn(events: readonly TraceEvent[], thread: string, kind: RegExp): number[] {
  const threads = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args.name === thread)
      .map(({ pid, tid }) => `${pid} ${tid}`)
  );
  return events
    .filter(({ name, pid, tid }) => kind.test(name) && threads.has(`${pid} ${tid}`))
    .map(({ dur = 0, tdur = dur }) => tdur / 1000);
}
