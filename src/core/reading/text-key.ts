// Everything but letters and digits: versions may differ in quotes, dashes and blanks.
const TYPOGRAPHY = /[^\p{L}\p{N}]+/gu;

/** The same for questions with answers that say the same, whatever their typography. */
export function textKey(question: string, answer: string): string {
  const text = `${question}|${answer}`.replace(TYPOGRAPHY, '').toLowerCase();
  return `${text.length}:${hash(text)}`;
}

/** FNV-1a, two rounds of 32 bits. */
function hash(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x01000193;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b);
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36);
}
