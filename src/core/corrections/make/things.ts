import type { Paper, Section } from '../../model/paper.ts';
import { createReadingPlaces } from '../../model/reading-place.ts';
import type { Heading } from '../../model/question-set.ts';
import type { Span, Spans } from '../../model/span.ts';
import { wordsAt } from '../../page/plain-words.ts';
import type { TextRole } from '../correction.ts';

/** What a reader sees as one thing, where it stands: what corrections speak of. */
export interface PlacedThing {
  /** As in the paper; of text that belongs to nothing, a name of its own. */
  id: string;
  role: TextRole | 'unplaced';
  /** "13" of a question; of an answer the labels of the questions that it is for. */
  label: string;
  /** Index of its set; -1 where it is in none. */
  set: number;
  /** The offset of its first character in the source, heading included. */
  at: number;
  /** The offset behind its last. */
  end: number;
  heading?: Heading;
  /** Of its text without heading and note marks. */
  spans: Spans;
  text: string;
}

/** All questions, answers, sections and pieces of unplaced text, in reading order. */
export function readThings(paper: Paper, source: string): PlacedThing[] {
  const things: PlacedThing[] = [];
  const placeOf = createReadingPlaces(paper);
  const add = (thing: Omit<PlacedThing, 'at' | 'end'>) => {
    const all = [...(thing.heading?.spans ?? []), ...thing.spans];
    all.sort((a, b) => placeOf(a[0]) - placeOf(b[0]));
    const [first] = all;
    const last = all.at(-1);
    if (first && last) things.push({ ...thing, at: first[0], end: last[1] });
  };
  for (const [set, { questions, answers }] of paper.questionSets.entries()) {
    const labels = new Map(questions.map(({ id, label }) => [id, label]));
    for (const question of questions) add({ ...question, role: 'question', set });
    for (const answer of answers) {
      const label = answer.questionIds.flatMap((id) => labels.get(id) ?? []).join(', ');
      add({ ...answer, role: 'answer', set, label });
    }
  }
  const addSection = (section: Section) => {
    const { id, spans, text, title = '' } = section;
    add({ id, role: 'section', label: title, set: -1, spans, text });
    section.children.forEach(addSection);
  };
  paper.sections.forEach(addSection);
  for (const { spans } of paper.unplaced) {
    const text = spans.map((span) => wordsAt(source, span)).join('\n');
    add({
      id: `unplaced-${spans[0]?.[0] ?? 0}`,
      role: 'unplaced',
      label: '',
      set: -1,
      spans,
      text
    });
  }
  return things.sort((a, b) => placeOf(a.at) - placeOf(b.at));
}

/** The stretch of the source from one place of a thing to another, without blanks at its ends. */
export function clip(source: string, spans: Spans, from: number, to: number): Span | undefined {
  const pieces = spans
    .map(([start, end]): Span => [Math.max(start, from), Math.min(end, to)])
    .filter(([start, end]) => source.slice(start, end).trim() !== '');
  const [first] = pieces;
  const last = pieces.at(-1);
  // Of what goes on at the top of the next column there is no one stretch.
  if (!first || !last || last[1] < first[0]) return undefined;
  const lead = source.slice(...first);
  const tail = source.slice(...last);
  return [
    first[0] + (lead.length - lead.trimStart().length),
    last[1] - (tail.length - tail.trimEnd().length)
  ];
}
