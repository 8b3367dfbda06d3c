import { afterEach, expect, test, vi } from 'vitest';
import { copyText, copyToClipboard, TookTooLong } from './clipboard.ts';

const copied = (text: string) => ({ text, markdown: `*${text}*`, html: `<p>${text}</p>` });

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A clipboard that, like Chromium's, cannot take two at once. */
function clipboard() {
  const held: string[] = [];
  let writing = 0;
  vi.stubGlobal(
    'ClipboardItem',
    class {
      forms: Record<string, Promise<Blob>>;
      constructor(forms: Record<string, Promise<Blob>>) {
        this.forms = forms;
      }
    }
  );
  const write = async ([item]: { forms: Record<string, Promise<Blob>> }[]) => {
    const blobs = await Promise.all(Object.values(item!.forms));
    const isAlone = ++writing === 1;
    await new Promise((done) => setTimeout(done, 5));
    writing--;
    held.push(isAlone ? await blobs[0]!.text() : '');
  };
  vi.stubGlobal('navigator', { clipboard: { write } });
  return held;
}

test('what is copied while another copy is under way is handed over after it, as begun', async () => {
  const held = clipboard();
  const slow = new Promise<ReturnType<typeof copied>>((done) =>
    setTimeout(() => done(copied('eerst')), 10)
  );
  await Promise.all([
    copyToClipboard(slow, 'rich'),
    copyToClipboard(Promise.resolve(copied('dan')), 'markdown'),
    copyText('#/stuk/x')
  ]);
  expect(held).toEqual(['eerst', '*dan*', '#/stuk/x']);
});

test('a copy that fails does not hold up the next', async () => {
  const held = clipboard();
  const gone = copyToClipboard(Promise.reject(new Error('the paper is gone')), 'text');
  const next = copyToClipboard(Promise.resolve(copied('dan')), 'text');
  await expect(gone).rejects.toThrow('gone');
  await next;
  expect(held).toEqual(['dan']);
});

test('a copy that the browser never settles is given up, and does not hold up the next', async () => {
  vi.useFakeTimers();
  clipboard();
  const clip = navigator.clipboard as unknown as { write: () => Promise<void> };
  const write = vi.spyOn(clip, 'write').mockImplementationOnce(() => new Promise(() => {}));
  const stuck = copyToClipboard(Promise.resolve(copied('eerst')), 'text').catch((e: unknown) => e);
  const next = copyToClipboard(Promise.resolve(copied('dan')), 'text');
  await vi.advanceTimersByTimeAsync(11_000);
  expect(await stuck).toBeInstanceOf(TookTooLong);
  await next;
  expect(write).toHaveBeenCalledTimes(2);
});

test('what takes long to make may take long', async () => {
  vi.useFakeTimers();
  const held = clipboard();
  const slow = new Promise<ReturnType<typeof copied>>((done) =>
    setTimeout(() => done(copied('groot stuk')), 60_000)
  );
  const writing = copyToClipboard(slow, 'text');
  await vi.advanceTimersByTimeAsync(61_000);
  await writing;
  expect(held).toEqual(['groot stuk']);
});
