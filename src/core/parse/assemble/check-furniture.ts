import type { Diagnostic } from '../../model/diagnostic.ts';
import { createOccurrenceFinder } from '../scan/occurrences.ts';
import { matchAt } from '../scan/match-at.ts';
import type { Passage } from '../scan/passage.ts';

/** Every match contains one of these at its beginning. */
const findSigns = createOccurrenceFinder([
  'Vragen gesteld',
  'ISSN 0921',
  'Pagina ',
  'Tweede Kamer, verg'
]);

// "Vragen gesteld door de leden der Kamer", "ISSN 0921 - 7398", "Pagina 3 van 7", "Tweede Kamer,
// vergaderjaar 2023–2024, Aanhangsel 1"; not "Tweede Kamer, vergaderjaar 2023–2024, 36 410, nr. 2", a
// citation
const FURNITURE =
  /Vragen gesteld door de leden der Kamer|ISSN 0921|Pagina \d{1,3} van \d{1,3}(?!\d)|Tweede Kamer, vergaderjaar \d{4}[–-]\d{2,4}, (?:Aanhangsel|Vragen) \d{1,3}(?!\d)/uy;

/** Finds running heads, feet and page numbers that were not told from the text. */
export function findFurnitureInText(passages: readonly Passage[]): Diagnostic[] {
  return passages.flatMap(({ kind, text, toSource }) => {
    if (kind !== 'question' && kind !== 'answer') return [];
    return findSigns(text).flatMap((at): Diagnostic[] => {
      const found = matchAt(FURNITURE, text, at)?.[0];
      if (found === undefined) return [];
      const span = toSource(at, at + found.length);
      return [{ code: 'furniture-in-text', severity: 'warning', span, data: { found } }];
    });
  });
}
