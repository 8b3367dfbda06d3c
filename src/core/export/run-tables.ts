import { findTables, type Block } from '../reading/tab-rows.ts';
import type { Run, TextParagraph } from './document.ts';

/** The tables among paragraphs. */
export const runTables = (paragraphs: readonly TextParagraph[]): Block<TextParagraph, Run>[] =>
  findTables(paragraphs, {
    piecesOf: ({ runs }) => runs,
    textOf: (run) => (run.type === 'text' ? run.text : undefined),
    cut: (run, from, to) =>
      run.type === 'text' ? { type: 'text', text: run.text.slice(from, to) } : run
  });
