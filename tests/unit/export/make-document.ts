import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { buildDocument } from '../../../src/core/export/build-document.ts';
import type { ExportDocument } from '../../../src/core/export/document.ts';
import type { ExportWords } from '../../../src/core/export/words.ts';
import type { OpenedPaper } from '../../../src/core/export/work.ts';
import type { Selection } from '../../../src/core/model/selection.ts';
import { parse } from '../../../src/core/parse/parse.ts';
import { exportWords } from '../../../src/ui/texts/nl/export-words.ts';

/** Reads a text as if it had been dropped under this name; its first paper. */
export function openText(text: string, name = 'brief.txt'): OpenedPaper {
  const id = createHash('sha256').update(text).digest('hex');
  const source = { id, name, names: [name], text, encoding: 'utf-8', size: text.length } as const;
  return { paper: parse(text, id)[0]!, source: { ...source, lastModified: 0 } };
}

/** Reads a file of the project. */
export function openFile(path: string): OpenedPaper {
  const file = new URL(`../../../${path}`, import.meta.url);
  return openText(readFileSync(file, 'utf8'), path.slice(path.lastIndexOf('/') + 1));
}

/** A document of these papers as a whole, or of what is selected from them. */
export function makeDocument(
  papers: readonly OpenedPaper[],
  selection: Selection = {
    items: papers.map(({ paper }) => ({ type: 'paper', paperId: paper.id }))
  },
  words: ExportWords = exportWords,
  remarksOn: (questionId: string) => readonly string[] = () => []
): ExportDocument {
  return buildDocument(selection, papers, {
    words,
    remarksOn,
    createdAt: '2025-07-03T12:05:00Z',
    generator: 'Repliek 0.1.0'
  });
}
