import { expect, test } from 'vitest';
import { superviseWorker } from './supervised-worker.ts';

/** What supervision needs of a worker, and a way to let it fail. */
class TestWorker extends EventTarget {
  isTerminated = false;

  terminate(): void {
    this.isTerminated = true;
  }

  fail(message: string): void {
    this.dispatchEvent(Object.assign(new Event('error'), { message }));
  }
}

function supervised() {
  const started: TestWorker[] = [];
  const deaths: string[] = [];
  const supervision = superviseWorker(
    () => {
      const worker = new TestWorker();
      started.push(worker);
      return worker as unknown as Worker;
    },
    (reason) => deaths.push(reason)
  );
  return { ...supervision, started, deaths };
}

const pending = () => new Promise<never>(() => undefined);

test('a call rejects when the worker fails, and the next worker is another', async () => {
  const { worker, settle, started, deaths } = supervised();
  worker();
  const call = settle(pending());
  started[0]!.fail('out of memory');
  await expect(call).rejects.toThrow('worker failed: out of memory');
  expect(deaths).toEqual(['worker failed: out of memory']);
  worker();
  expect(started.map(({ isTerminated }) => isTerminated)).toEqual([true, false]);
});

test('a call rejects when the worker is stopped', async () => {
  const { worker, settle, stop } = supervised();
  worker();
  const call = settle(pending());
  stop('enough');
  await expect(call).rejects.toThrow('enough');
});

test('a late failure of an old worker does not touch the new one', async () => {
  const { worker, settle, stop, started } = supervised();
  worker();
  stop('enough');
  worker();
  started[0]!.fail('late');
  expect(started[1]!.isTerminated).toBe(false);
  expect(await settle(Promise.resolve(1))).toBe(1);
});
