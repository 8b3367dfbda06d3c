/** Soft hyphen, zero-width space, word joiner, what PDFium writes for a hyphen: none is printed so. */
export const HIDDEN = /[\u00AD\u200B\u2060\uFFFE]/gu;
