import { expect, test } from 'vitest';
import { ALONE, createImportGate } from './import-gate.ts';

/** A promise, and the way to settle it. */
function pending() {
  let settle: () => void = () => undefined;
  return { promise: new Promise<void>((resolve) => (settle = resolve)), settle: () => settle() };
}

/** Whether it has settled by the time that everything else has had its turn. */
async function hasSettled(promise: Promise<void>): Promise<boolean> {
  const turn = new Promise<'not yet'>((resolve) => setTimeout(() => resolve('not yet'), 20));
  return (await Promise.race([promise, turn])) !== 'not yet';
}

test('what can wait waits for every import of this tab, also for one that fails', async () => {
  const gate = createImportGate(ALONE);
  const first = pending();
  const second = pending();
  const imports = [gate.during(() => first.promise), gate.during(() => second.promise)];
  const passed = gate.passed();
  second.settle();
  expect(await hasSettled(passed)).toBe(false);
  const failing = gate.during(() => Promise.reject(new Error('disk full')));
  await expect(failing).rejects.toThrow('disk full');
  first.settle();
  await Promise.all(imports);
  expect(await hasSettled(passed)).toBe(true);
  expect(await hasSettled(gate.passed())).toBe(true);
});

test('and for those of other tabs', async () => {
  let isHeld = true;
  const gate = createImportGate({ ...ALONE, isHeld: async () => isHeld });
  const passed = gate.passed();
  expect(await hasSettled(passed)).toBe(false);
  isHeld = false;
  await passed;
});
