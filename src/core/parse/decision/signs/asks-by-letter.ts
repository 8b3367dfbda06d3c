import { findAll } from '../../scan/find-all.ts';
import { mayBeginWithAny } from '../../scan/may-begin.ts';

// "Aan de Minister van Financiën", "Aan de staatssecretaris van Defensie"
const TO_MINISTER =
  /^aan (?:de |zijne excellentie de )?(?:minister|staatssecretaris)(?:-president)?\b(?! is| heeft)/iu;

const mayBeTo = mayBeginWithAny(['aan ']);

// "hebben de volgende vragen", "de volgende vragen te stellen:"
const FOLLOWING =
  /\b(?:volgende|onderstaande|hierna) (?:nadere |aanvullende )?(?:schriftelijke )?vragen\b/giu;

// "De leden van de fractie van D66", "lid van de Staten", "de vaste commissie voor Financiën"
const REPRESENTATIVES = /\b(?:leden|lid|statenlid|commissie|fracties?)\b/iu;

/** How far before "de volgende vragen" stands who puts them, in characters. */
const REACH = 400;

/**
 * Whether the lines at the top are those of a letter in which a committee, a group or a member puts
 * questions to a minister: "Aan de Minister van …", "De leden van … hebben de volgende vragen."
 */
export function asksMinisterByLetter(lines: readonly string[]): boolean {
  const to = lines.findIndex((line) => mayBeTo(line) && TO_MINISTER.test(line));
  if (to < 0) return false;
  const letter = lines.slice(to + 1).join(' ');
  for (const { index } of findAll(letter, FOLLOWING)) {
    if (REPRESENTATIVES.test(letter.slice(Math.max(0, index - REACH), index))) return true;
  }
  return false;
}
