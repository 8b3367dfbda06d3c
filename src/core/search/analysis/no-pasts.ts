/** Words that look like the past of a verb and are another: "paarden" of "paren", "maand" of "manen". */
export const NO_PASTS: ReadonlySet<string> = new Set(
  'aarde aarden baard baarden boord boorden maand maanden oord oorden paard paarden'.split(' ')
);
