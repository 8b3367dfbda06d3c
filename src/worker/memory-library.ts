import type { CorrectedReading } from '../core/corrections/read-corrected.ts';
import { EMPTY_PAPER } from '../core/model/empty-paper.ts';
import type { Paper } from '../core/model/paper.ts';
import type { Source } from '../core/model/source.ts';
import type { Database } from '../storage/database.ts';
import { sha256OfText } from '../storage/sha256.ts';
import { openLibrary, type Library } from './library.ts';

/** For tests: stands for the parser; one paper whose title is the text. */
export function readAsTitle(text: string, sourceId: string): Paper[] {
  return [
    {
      id: `${sourceId}-0`,
      sourceId,
      ...EMPTY_PAPER,
      title: text,
      unplaced: [{ spans: [[0, text.length]] }]
    }
  ];
}

/** For tests: a source with this text. */
export async function sourceOf(text: string, name = `${text}.txt`): Promise<Source> {
  const id = await sha256OfText(text);
  return { id, name, names: [name], text, encoding: 'utf-8', size: text.length, lastModified: 0 };
}

/** For tests: a library whose parser is of version `code`. */
export function openTestLibrary(
  database: Database,
  code = 'one',
  parse: (text: string, sourceId: string) => readonly Paper[] = readAsTitle
): Promise<Library> {
  return openLibrary({
    database,
    parse: uncorrected(parse),
    code,
    onChange: async () => undefined
  });
}

/** For tests: a parser that knows no corrections. */
export function uncorrected(parse: (text: string, sourceId: string) => readonly Paper[]) {
  return (text: string, sourceId: string): CorrectedReading => ({
    papers: parse(text, sourceId),
    outcomes: []
  });
}
