import type { Paper, Section } from './paper.ts';
import type { Heading } from './question-set.ts';
import type { Span, Spans } from './span.ts';

/** From the first to the last character of what holds text, its heading and note marks included. */
export function outerSpan(part: {
  heading?: Heading;
  spans: Spans;
  footnoteMarks?: readonly { spans: Spans }[];
}): Span {
  return limits([
    ...(part.heading?.spans ?? []),
    ...part.spans,
    ...(part.footnoteMarks ?? []).flatMap(({ spans }) => spans)
  ]);
}

/** From the first to the last character of a paper: several may stand in one source. */
export function outerSpanOfPaper(paper: Paper): Span {
  const sections = (list: readonly Section[]): Span[] =>
    list.flatMap((section) => [outerSpan(section), ...sections(section.children)]);
  return limits([
    ...paper.questionSets.flatMap((set) => [
      ...set.questions.map(outerSpan),
      ...set.answers.map(outerSpan)
    ]),
    ...sections(paper.sections),
    ...[...paper.footnotes, ...paper.fields, ...paper.furniture, ...paper.unplaced].flatMap(
      ({ spans }) => spans
    )
  ]);
}

function limits(spans: Spans): Span {
  if (spans.length === 0) return [0, 0];
  let [start, end] = spans[0]!;
  for (const span of spans) {
    start = Math.min(start, span[0]);
    end = Math.max(end, span[1]);
  }
  return [start, end];
}
