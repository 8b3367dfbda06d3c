import { createReferenceFinder } from '../../src/core/parse/mentions/citations/references.ts';
import type { Passage } from '../../src/core/parse/scan/passage.ts';
import { findIn, verbatimPassage } from './verbatim-passage.ts';

/** Where official publications stand. */
export const PUBLICATIONS = 'https://zoek.officielebekendmakingen.nl';

/** Where acts and judgments of the European Union stand, up to what names one. */
export const EUR_LEX = 'https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=';

/** All references in a passage. */
export const findReferences = (passage: Passage) =>
  findIn((all) => createReferenceFinder(all, true), passage);

/** "type raw → address" per reference in a text, "!" where implausible. */
export function drawReferences(text: string): string[] {
  return findReferences(verbatimPassage('p', 'answer', text)).map(
    ({ type, raw, url, implausible }) =>
      `${implausible ? '!' : ''}${type} ${raw}${url === undefined ? '' : ` → ${url}`}`
  );
}
