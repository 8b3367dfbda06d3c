/** Offers bytes as a file to keep. */
export function saveFile(name: string, bytes: Uint8Array): void {
  // The copy is an ArrayBuffer for certain, which is what a Blob takes.
  const url = URL.createObjectURL(
    new Blob([new Uint8Array(bytes)], { type: 'application/octet-stream' })
  );
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser starts to read only after this turn; a minute is more than enough.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
