import { makeTarget, type TargetPart } from '../../core/annotations/target.ts';
import { outerSpan, outerSpanOfPaper } from '../../core/model/outer-span.ts';
import type { Paper } from '../../core/model/paper.ts';
import type { Source } from '../../core/model/source.ts';
import type { Span } from '../../core/model/span.ts';
import type { Exchange } from '../../core/reading/exchange.ts';
import type { AnnotatedPlace } from '../state/annotations.svelte.ts';

/** A place in an opened source. */
export function placeIn(source: Source, span: Span, part: TargetPart): AnnotatedPlace {
  return { target: makeTarget(source.id, source.text, span), part };
}

/** A question with its answers: what stands at the question goes along with them. */
export function exchangePlace(source: Source, question: Exchange['question']): AnnotatedPlace {
  return placeIn(source, outerSpan(question), 'question');
}

/** A section, without those inside it. */
export function sectionPlace(
  source: Source,
  section: Parameters<typeof outerSpan>[0]
): AnnotatedPlace {
  return placeIn(source, outerSpan(section), 'section');
}

/** A whole paper: the whole source, where that holds nothing else. */
export function paperPlace(paper: Paper, source: Source, isOnly: boolean): AnnotatedPlace {
  return placeIn(source, isOnly ? [0, 0] : outerSpanOfPaper(paper), 'paper');
}
