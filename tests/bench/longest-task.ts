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

/** The longest task of the page's own thread while `work` runs, in milliseconds of its work. */
export async function longestTask(
  page: Page,
  folder: string,
  work: () => Promise<void>
): Promise<number> {
  const browser = page.context().browser()!;
  const path = join(folder, 'trace.json');
  await browser.startTracing(page, {
    path,
    categories: ['toplevel', 'devtools.timeline', '__metadata']
  });
  await work();
  await browser.stopTracing();
  const { traceEvents } = JSON.parse(readFileSync(path, 'utf8')) as { traceEvents: TraceEvent[] };
  const mains = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`)
  );
  const tasks = traceEvents.filter(
    ({ name, pid, tid }) => /RunTask$/.test(name) && mains.has(`${pid} ${tid}`)
  );
  return Math.max(0, ...tasks.map(({ dur = 0, tdur = dur }) => tdur / 1000));
}
