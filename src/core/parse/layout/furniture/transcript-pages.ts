import type { Cut } from '../cut-lines.ts';
import { TEXT } from '../line-kinds.ts';
import type { Lines } from '../lines.ts';
import { createWordSearch } from '../../scan/word-search.ts';

// The title above the text of a document that a site keeps
const TRANSCRIPT = 'Transcriptie';
const transcript = createWordSearch(TRANSCRIPT);

// "3 zijn de kosten", "1 > Retouradres"
const PAGE = /^(\d{1,3}) (?=\S)/u;

/** A page is one line, and this long at least, in characters; a numbered item is shorter. */
const MIN_PAGE = 150;

/**
 * Finds the page numbers of a transcript of a document, which opens each page of it on one line: "1 …",
 * "2 …". Where one of the pages has another number, none is believed.
 */
export function findTranscriptPages(text: string, lines: Lines): Cut[] {
  const title = transcript.indexIn(text);
  if (title < 0) return [];
  const cuts: Cut[] = [];
  let opened = false;
  for (let i = 0; i < lines.length; i++) {
    if (lines.kind[i] !== TEXT) continue;
    const { from, to } = lines.at(i);
    if (!opened) {
      opened = from >= title && text.slice(from, to) === TRANSCRIPT;
      continue;
    }
    const number = PAGE.exec(text.slice(from, from + 5))?.[1];
    const isPage = number !== undefined && Number(number) === cuts.length + 1;
    if (isPage) {
      const end = from + number.length;
      cuts.push({ start: from, end, kind: 'furniture', furniture: 'page-number' });
    } else if (to - from >= MIN_PAGE || cuts.length === 0) return [];
  }
  return cuts.length > 1 ? cuts : [];
}
