/**
 * Signs that few texts hold: soft hyphens, blanks of odd widths, ends of lines that are no line feeds, signs
 * without width, raised and lowered digits, the hyphens that only programs write, and what PDFium writes for one. The common blank that does not break,
 * U+00A0, is none of them: it is found faster alone. Their neighbours, which hardly any text holds, are
 * taken along: with half as many ranges the look costs half as much.
 */
const RARE_SIGN = /[\u00AD\u2000-\u2011\u2028-\u202F\u205F-\u209F\uFEFF\uFFFE]/u;

/**
 * Whether a text holds any of them: one look at all of it, so that no stage needs to look for its own
 * where there are none.
 */
export function holdsRareSigns(text: string): boolean {
  return RARE_SIGN.test(text);
}
