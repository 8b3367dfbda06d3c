// "maan", "brief" and "school" before -en; not "man", nor "arbeid".
const LONG_BEFORE_CONSONANT = /^(.*)(aa|ee|oo|uu)([bdfgk-nprstvz])$/;
// "man" and "gezin", not "maan", "brief" or "werk".
const SHORT_BEFORE_CONSONANT = /^(?:.*[^aeiou])?[aeiouy][bdfgk-nprst]$/;
// "mann" of "mannen".
const DOUBLED = /^(.*)([bdfgk-nprst])\2$/;
// "man" of "manen": open before -en, closed it is "maan". Not "gez" or "werk".
const OPEN_BEFORE_ENDING = /^((?:.*[^aeiou])?)([aeou])([bdfgk-nprstvz])$/;
const VOWEL_GROUPS = /[aeiouy]+/g;

function isMonosyllable(word: string): boolean {
  return (word.match(VOWEL_GROUPS)?.length ?? 0) <= 1;
}

/** "briev" → "brief", "huiz" → "huis": no Dutch word ends in v or z. */
function devoice(word: string): string {
  if (word.endsWith('v')) return `${word.slice(0, -1)}f`;
  if (word.endsWith('z')) return `${word.slice(0, -1)}s`;
  return word;
}

/**
 * How a stem may be spelled before an ending in a vowel: "man" → mann, "maan" → man, "brief" →
 * briev, "gezin" → gezinn or gezin. More than one where only the stress decides.
 */
export function openStems(stem: string): string[] {
  const long = LONG_BEFORE_CONSONANT.exec(stem);
  const opened = long ? `${long[1]!}${long[2]!.charAt(0)}${long[3]!}` : stem;
  const stems = new Set<string>();
  if (SHORT_BEFORE_CONSONANT.test(opened) && !long) {
    stems.add(opened + opened.slice(-1));
    if (!isMonosyllable(opened)) stems.add(opened);
  } else {
    stems.add(opened);
  }
  // "brieven", not "lezen" of "les": after a short vowel it stays, as in "lessen"
  if (isMonosyllable(opened) && SHORT_BEFORE_CONSONANT.test(opened) && !long) return [...stems];
  if (opened.endsWith('f')) stems.add(`${opened.slice(0, -1)}v`);
  if (opened.endsWith('s')) stems.add(`${opened.slice(0, -1)}z`);
  return [...stems];
}

/**
 * What a stem may be without the ending that stood after it: "mann" → man, "man" → maan, "briev" →
 * brief, "maatregel" → maatregel. More than one where only the stress decides.
 */
export function closedStems(stem: string): string[] {
  const doubled = DOUBLED.exec(stem);
  if (doubled) return [`${doubled[1]!}${doubled[2]!}`];
  const stems = new Set<string>();
  const open = OPEN_BEFORE_ENDING.exec(stem);
  if (open) stems.add(devoice(`${open[1]!}${open[2]!}${open[2]!}${open[3]!}`));
  if (!open || !isMonosyllable(stem)) stems.add(devoice(stem));
  return [...stems];
}
