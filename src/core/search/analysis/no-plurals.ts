/** Words that look like plurals and mean something else: "rechts" is no form of "recht", "leden" none of "leed". */
export const NO_PLURALS: ReadonlySet<string> = new Set(
  'alles anders arts dans deels eens ergens fonds hals kans leden links mens middels plaats pols rechts rots slechts steeds straks telkens vals vers wals wens'.split(
    ' '
  )
);
