import type { Paper, Section } from '../model/paper.ts';
import type { FootnoteMark } from '../model/question-set.ts';
import type { Span, Spans } from '../model/span.ts';

/** All pieces of the source that the papers hold, in the order of the source. */
export function heldSpans(papers: readonly Paper[]): Span[] {
  return papers.flatMap(spansOfPaper).sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}

/** Those pieces of `spans`, which are in order and apart, that stand in none of the others, in order too. */
export function outside(spans: readonly Span[], held: readonly Span[]): Span[] {
  let next = 0;
  return spans.flatMap(([start, end]): Span[] => {
    while (next < held.length && held[next]![1] <= start) next++;
    const pieces: Span[] = [];
    let at = start;
    for (let i = next; i < held.length && held[i]![0] < end; i++) {
      if (held[i]![0] > at) pieces.push([at, held[i]![0]]);
      at = Math.max(at, held[i]![1]);
    }
    if (at < end) pieces.push([at, end]);
    return pieces;
  });
}

function spansOfPaper(paper: Paper): Span[] {
  const items = paper.questionSets.flatMap(({ questions, answers }) => [...questions, ...answers]);
  return [
    ...items.flatMap(({ heading, spans, footnoteMarks }) => [
      ...(heading?.spans ?? []),
      ...spans,
      ...spansOfMarks(footnoteMarks)
    ]),
    ...paper.sections.flatMap(spansOfSection),
    ...[...paper.footnotes, ...paper.fields, ...paper.furniture, ...paper.unplaced].flatMap(
      ({ spans }): Spans => spans
    )
  ];
}

function spansOfSection(section: Section): Span[] {
  return [
    ...section.spans,
    ...spansOfMarks(section.footnoteMarks),
    ...section.children.flatMap(spansOfSection)
  ];
}

function spansOfMarks(marks: readonly FootnoteMark[]): Spans {
  return marks.flatMap(({ spans }) => spans);
}

/**
 * Where papers break the rule that every non-blank character of the source belongs to exactly one
 * thing: sentences with offsets, none where all is well. For tests.
 */
export function lossesOf(papers: readonly Paper[], source: string): string[] {
  const losses: string[] = [];
  let at = 0;
  for (const [start, end] of heldSpans(papers)) {
    if (start < at) losses.push(`twice: ${start}-${Math.min(at, end)}`);
    if (start >= end || end > source.length) losses.push(`no span: ${start}-${end}`);
    const between = source.slice(at, start).trim();
    if (between !== '') losses.push(`lost at ${at}: ${JSON.stringify(between.slice(0, 60))}`);
    at = Math.max(at, end);
  }
  const rest = source.slice(at).trim();
  if (rest !== '') losses.push(`lost at ${at}: ${JSON.stringify(rest.slice(0, 60))}`);
  return losses;
}
