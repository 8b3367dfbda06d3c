import type { Copied } from '../../core/export/copied.ts';

/** In which form something is copied; `rich` puts formatted text and plain text side by side. */
export type CopyForm = 'rich' | 'text' | 'markdown';

/** So long the browser has to put on the clipboard what is ready for it, in milliseconds. */
const PATIENCE = 10_000;

/** The browser neither took what was copied nor refused it. */
export class TookTooLong extends Error {}

/** Settles when what was copied last is on the clipboard, refused or given up. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Puts something on the clipboard that is still being made: browsers allow it only in the turn of the
 * click. What is copied while another copy is under way is handed over after that one: Chromium mixes
 * two at once, and leaves an empty clipboard. Rejects where the browser refuses, and with `TookTooLong`
 * where it never says anything.
 */
export function copyToClipboard(making: Promise<Copied>, form: CopyForm): Promise<void> {
  const inTurn = Promise.all([making, last]).then(([copied]) => copied);
  const writing = withinPatience(write(inTurn, form), inTurn);
  last = writing.catch(() => undefined);
  return writing;
}

/** Puts a line of plain text on the clipboard: an address. Rejects where the browser refuses. */
export function copyText(text: string): Promise<void> {
  return copyToClipboard(Promise.resolve({ text, markdown: text, html: text }), 'text');
}

/** Counts from where it is ready: what is large may take long to make. */
async function withinPatience(writing: Promise<void>, ready: Promise<unknown>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = ready.then(
    () =>
      new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject(new TookTooLong()), PATIENCE);
      })
  );
  try {
    await Promise.race([writing, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}

async function write(making: Promise<Copied>, form: CopyForm): Promise<void> {
  const textOf = ({ text, markdown }: Copied) => (form === 'markdown' ? markdown : text);
  if (typeof ClipboardItem === 'undefined') {
    await navigator.clipboard.writeText(textOf(await making));
    return;
  }
  const blob = (type: string, pick: (copied: Copied) => string) =>
    making.then((copied) => new Blob([pick(copied)], { type }));
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/plain': blob('text/plain', textOf),
      ...(form === 'rich' && { 'text/html': blob('text/html', ({ html }) => html) })
    })
  ]);
}
