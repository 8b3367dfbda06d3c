import type { Diagnostic } from '../../model/diagnostic.ts';
import { matchAt } from '../scan/match-at.ts';
import type { Passage, PassageFinder } from '../scan/passage.ts';
import type { Seeker } from '../scan/seeker.ts';

/** Every match contains one of these at its beginning. */
export const FURNITURE_SIGNS = ['Vragen gesteld', 'ISSN 0921', 'Pagina ', 'Tweede Kamer, verg'];

// "Vragen gesteld door de leden der Kamer", "ISSN 0921 - 7398", "Pagina 3 van 7", "Tweede Kamer,
// vergaderjaar 2023–2024, Aanhangsel 1"; not "Tweede Kamer, vergaderjaar 2023–2024, 36 410, nr. 2", a
// citation
const FURNITURE =
  /Vragen gesteld door de leden der Kamer|ISSN 0921|Pagina \d{1,3} van \d{1,3}(?!\d)|Tweede Kamer, vergaderjaar \d{4}[–-]\d{2,4}, (?:Aanhangsel|Vragen) \d{1,3}(?!\d)/uy;

const NONE: readonly Diagnostic[] = [];

/**
 * Finds running heads, feet and page numbers that were not told from the text, in questions and answers
 * whose signs (`FURNITURE_SIGNS`) were sought.
 */
export function createFurnitureFinder(signs: Seeker): PassageFinder<Diagnostic> {
  return new FurnitureFinder(signs);
}

class FurnitureFinder implements PassageFinder<Diagnostic> {
  readonly #signs: Seeker;

  constructor(signs: Seeker) {
    this.#signs = signs;
  }

  find(passage: Passage, from: number): readonly Diagnostic[] {
    const { kind, text } = passage;
    if (kind !== 'question' && kind !== 'answer') return NONE;
    const places = this.#signs.placesIn(from, from + text.length);
    return places.length === 0 ? NONE : readFurniture(passage, places);
  }
}

function readFurniture({ text, toSource }: Passage, places: readonly number[]): Diagnostic[] {
  return places.flatMap((at): Diagnostic[] => {
    const found = matchAt(FURNITURE, text, at)?.[0];
    if (found === undefined) return [];
    const span = toSource(at, at + found.length);
    return [{ code: 'furniture-in-text', severity: 'warning', span, data: { found } }];
  });
}
