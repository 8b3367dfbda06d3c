import { outerSpan } from '../../core/model/outer-span.ts';
import type { Paper } from '../../core/model/paper.ts';
import type { Source } from '../../core/model/source.ts';
import type { Span } from '../../core/model/span.ts';
import type { Exchange } from '../../core/reading/exchange.ts';
import type { Holder } from '../../core/reading/holder.ts';
import type { PaperReading } from '../../core/reading/paper-reading.ts';
import { sentenceSpans } from '../../core/compare/tokens/sentences.ts';
import type { PlaceChoice, Subject } from '../state/annotator.svelte.ts';
import { shorten } from '../texts/format.ts';
import { texts } from '../texts/texts.ts';
import { exchangePlace, paperPlace, placeIn, sectionPlace } from './annotated-place.ts';
import { selectedRange } from '../reading/selected-text.ts';

/** Enough of a sentence to know it by in a list, in characters. */
const SHOWN = 80;

/** What can be labelled, noted and collected of a paper, or of one of its several sets (from 1). */
export function paperSubject(
  { paper, source }: { paper: Paper; source: Source },
  set: number,
  name: string,
  isOnly: boolean
): Subject {
  const whole = { label: texts.annotate.paper, places: [paperPlace(paper, source, isOnly)] };
  const questionSet = paper.questionSets.length > 1 ? paper.questionSets[set - 1] : undefined;
  if (!questionSet) return { name, choices: [whole] };
  const places = [placeIn(source, questionSet.span, 'set')];
  return { name, choices: [{ label: texts.annotate.set, places }, whole] };
}

/** What can be labelled, noted and collected of a question with its answers, sentences included. */
export function exchangeSubject(
  exchange: Exchange,
  name: string,
  source: Source,
  reading: PaperReading
): Subject {
  const { question, answers, elsewhere } = exchange;
  // A joint answer that stands with another question goes along as well.
  const isAnswered = answers.length + elsewhere.length > 0;
  const choices: PlaceChoice[] = [
    {
      label: isAnswered ? texts.annotate.whole : texts.annotate.questionOnly,
      places: [exchangePlace(source, question)]
    },
    ...answers.map((answer, i) => ({
      label: answers.length === 1 ? texts.annotate.answer : texts.annotate.answerAt(i + 1),
      places: [placeIn(source, outerSpan(answer), 'answer')]
    }))
  ];
  return withPassages(name, choices, [question, ...answers], source, reading);
}

/** The same of a section. */
export function sectionSubject(
  section: Holder,
  name: string,
  source: Source,
  reading: PaperReading
): Subject {
  const whole = {
    label: texts.annotate.section,
    places: [sectionPlace(source, section)]
  };
  return withPassages(name, [whole], [section], source, reading);
}

/** Adds what is selected on the page, which then comes first to mind, and every sentence. */
function withPassages(
  name: string,
  choices: readonly PlaceChoice[],
  holders: readonly Holder[],
  source: Source,
  reading: PaperReading
): Subject {
  const passage = (holder: Holder, range: Span, label: string): PlaceChoice => ({
    label,
    places: [placeIn(source, reading.mapOf(holder).span(range), 'passage')],
    passage: true,
    quote: holder.text.slice(...range)
  });
  const selected = selectedRange(getSelection(), holders);
  const sentences = holders.flatMap((holder) =>
    sentenceSpans(holder.text).flatMap(([start, end]) => {
      const text = holder.text.slice(start, end).trimEnd();
      return text === ''
        ? []
        : [
            {
              ...passage(
                holder,
                [start, start + text.length],
                texts.annotate.sentence(shorten(text, SHOWN))
              ),
              lang: 'nl' as const
            }
          ];
    })
  );
  return {
    name,
    choices: [
      ...choices,
      ...(selected ? [passage(selected.holder, selected.range, texts.annotate.selectedText)] : []),
      ...sentences
    ],
    ...(selected && { chosen: choices.length })
  };
}
