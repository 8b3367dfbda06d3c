import type { Copied } from '../../core/export/copied.ts';

/** In which form something is copied; `rich` puts formatted text and plain text side by side. */
export type CopyForm = 'rich' | 'text' | 'markdown';

/**
 * Puts something on the clipboard that is still being made: browsers allow it only in the turn of the
 * click. Rejects where the browser refuses.
 */
export async function copyToClipboard(making: Promise<Copied>, form: CopyForm): Promise<void> {
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
