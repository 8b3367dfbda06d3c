/** Words that look like plurals and mean something else: "rechts" is no form of "recht". */
export const NO_PLURALS: ReadonlySet<string> = new Set(
  'alles anders deels eens ergens links middels rechts slechts straks telkens'.split(' ')
);
