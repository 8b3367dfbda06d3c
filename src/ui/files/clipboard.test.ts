import { afterEach, expect, test, vi } from 'vitest';
import { copyText, copyToClipboard } from './clipboard.ts';

const copied = (text: string) => ({ text, markdown: `*${text}*`, html: `<p>${text}</p>` });

afterEach(() => vi.unstubAllGlobals());

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
