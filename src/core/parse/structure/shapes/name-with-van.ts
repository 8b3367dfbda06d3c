import { matchAt } from '../../scan/match-at.ts';

// "Van " before "Raan (", "Raan en", "Raan/", "der Plasma"; not before "het Lid", nor before "Inge Faas", which a title
// with capitals may print
const VAN =
  /(?<=\p{Ll} )Van (?=\p{Lu}[\p{Lu}\p{Ll}'’-]{1,30}(?:,| \(| en \p{Lu}|\/\p{Lu})|(?:de[nr]?|'t|’t) \p{Lu})/uy;

/**
 * Length of the "Van " right before `end` that belongs to the name behind it, or 0: "Vragen Van Raan (PvdD)
 * over" names the member Van Raan, where "Vragen van Raan (PvdD)" names Raan.
 */
export function nameWithVanLength(text: string, end: number): number {
  const at = end - 'Van '.length;
  return at > 0 && text.charAt(at) === 'V' && matchAt(VAN, text, at) ? end - at : 0;
}
