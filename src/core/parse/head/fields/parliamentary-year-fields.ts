import type { Field, Furniture } from '../../../model/paper.ts';
import { matchAt } from '../../scan/match-at.ts';

// "Vergaderjaar 2023–2024", also before "Aanhangsel van de Handelingen"; not "Tweede Kamer,
// vergaderjaar 2023–2024, Aanhangsel 2"
const YEAR = /[#*_ ]*Vergaderjaar\s*(\d{4}\s*[–—/-]\s*\d{2,4})/uy;

/**
 * Takes the lines that give the parliamentary year of a publication from the furniture: they stand
 * in the title block, and are what a citation needs.
 */
export function takeParliamentaryYears(
  furniture: readonly Furniture[],
  source: string
): { fields: Field[]; furniture: Furniture[] } {
  const fields: Field[] = [];
  const rest: Furniture[] = [];
  for (const piece of furniture) {
    const at = piece.spans[0]?.[0] ?? 0;
    const year = piece.kind === 'running-head' ? matchAt(YEAR, source, at)?.[1] : undefined;
    if (year === undefined) rest.push(piece);
    else fields.push({ label: 'Vergaderjaar', value: year, spans: piece.spans });
  }
  return { fields, furniture: rest };
}
