const TYPE = 'application/octet-stream';

/** Offers bytes, or what a worker has laid ready, as a file to keep. */
export function saveFile(name: string, content: Uint8Array | Blob): void {
  // The copy of bytes is an ArrayBuffer for certain, which is what a Blob takes.
  const blob =
    content instanceof Blob
      ? content.slice(0, content.size, TYPE)
      : new Blob([new Uint8Array(content)], { type: TYPE });
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser starts to read only after this turn; a minute is more than enough.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
