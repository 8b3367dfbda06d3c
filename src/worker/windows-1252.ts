import { HIGH_CONTROLS } from '../core/page/high-controls.ts';

/** Characters that are put together at once; more would overflow the call stack. */
const BLOCK = 8192;

/** Decodes windows-1252. Never fails: every byte is a character. Node 20's own decoder errs here. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const blocks: string[] = [];
  for (let start = 0; start < bytes.length; start += BLOCK) {
    const codes = Array.from(bytes.subarray(start, start + BLOCK), toCode);
    blocks.push(String.fromCharCode(...codes));
  }
  return blocks.join('');
}

function toCode(byte: number): number {
  return byte >= 0x80 && byte <= 0x9f ? HIGH_CONTROLS.charCodeAt(byte - 0x80) : byte;
}
