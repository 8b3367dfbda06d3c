import type { Paper, Section } from '../../model/paper.ts';
import type { Heading } from '../../model/question-set.ts';
import type { Span, Spans } from '../../model/span.ts';
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

/** All questions, answers, sections and pieces of unplaced text, in the order of the source. */
export function readThings(paper: Paper, source: string): PlacedThing[] {
  const things: PlacedThing[] = [];
  const add = (thing: Omit<PlacedThing, 'at' | 'end'>) => {
    const all = [...(thing.heading?.spans ?? []), ...thing.spans];
    const at = Math.min(...all.map(([start]) => start));
    if (all.length > 0) things.push({ ...thing, at, end: Math.max(...all.map(([, end]) => end)) });
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
    const text = spans.map((span) => source.slice(...span)).join('\n');
    add({
      id: `unplaced-${spans[0]?.[0] ?? 0}`,
      role: 'unplaced',
      label: '',
      set: -1,
      spans,
      text
    });
  }
  return things.sort((a, b) => a.at - b.at);
}

/** The stretch of the source from one place of a thing to another, without blanks at its ends. */
export function clip(source: string, spans: Spans, from: number, to: number): Span | undefined {
  const pieces = spans
    .map(([start, end]): Span => [Math.max(start, from), Math.min(end, to)])
    .filter(([start, end]) => source.slice(start, end).trim() !== '');
  const [first] = pieces;
  const last = pieces.at(-1);
  if (!first || !last) return undefined;
  const lead = source.slice(...first);
  const tail = source.slice(...last);
  return [
    first[0] + (lead.length - lead.trimStart().length),
    last[1] - (tail.length - tail.trimEnd().length)
  ];
}
