import type { Field, Footnote, Section, Unplaced } from '../model/paper.ts';
import type {
  Answer,
  FootnoteMark,
  Heading,
  Question,
  QuestionSet
} from '../model/question-set.ts';
import type { Spans } from '../model/span.ts';
import { matchAnswers } from './answered.ts';
import { refersTo } from './pointers.ts';
import { createIds } from './ids.ts';
import { withoutMarkup } from './without-markup.ts';
import type { Layout } from './layout.ts';
import type {
  AnswerPart,
  FieldPart,
  Part,
  PartHeading,
  QuestionPart,
  SectionPart
} from './part.ts';
import type { Passage } from './passage.ts';
import { type Prose, readProse } from './prose.ts';
import { type HeadText, readSetFacts } from './facts.ts';

/** A set with what was read of its head, before its facts are worked out. */
interface SetDraft {
  from: number;
  to: number;
  headerMissing: boolean;
  questions: Question[];
  answers: { part: AnswerPart; under: number }[];
  head: HeadText[];
}

/** Everything that a text holds, in the shape of the model. */
export interface Assembled {
  sets: readonly QuestionSet[];
  /** Indexes of the sets whose header was lost. */
  headless: readonly number[];
  sections: readonly Section[];
  fields: readonly Field[];
  footnotes: readonly Footnote[];
  unplaced: readonly Unplaced[];
  /** All running text, in reading order. */
  passages: readonly Passage[];
  /** The headings that were read in spite of their spelling. */
  misspelled: readonly PartHeading[];
  /** What stands before the first question, for the facts of the paper. */
  head: readonly HeadText[];
}

/** Turns parts into the things of the model; what no part covers becomes unplaced. */
export function assemble(parts: readonly Part[], layout: Layout, sourceId: string): Assembled {
  const id = createIds(sourceId);
  const passages: Passage[] = [];
  const markPlaces = new Map<number, { in: string; offset: number }>();
  const misspelled: PartHeading[] = [];
  const fields: Field[] = [];
  const unplaced: Unplaced[] = [];
  const flatSections: { level: number; section: Section }[] = [];
  const sets: SetDraft[] = [];
  const head: HeadText[] = [];
  const addToHead = (text: HeadText) => {
    const set = sets.at(-1);
    if (set?.questions.length === 0) set.head.push(text);
    if (sets.every(({ questions }) => questions.length === 0)) head.push(text);
  };

  const placeMarks = (marks: readonly FootnoteMark[], where: string) => {
    for (const { spans, offset } of marks) {
      markPlaces.set(spans[0]?.[0] ?? -1, { in: where, offset });
    }
  };
  const readBody = (kind: 'question' | 'answer', part: QuestionPart | AnswerPart) => {
    const body = readProse(layout, part.heading?.to ?? part.from, part.to);
    const own = id(kind[0] ?? '', part.from);
    placeMarks(body.footnoteMarks, own);
    passages.push({ id: own, kind, text: body.text, toSource: body.toSource });
    if (part.heading?.misspelled) misspelled.push(part.heading);
    return { id: own, body };
  };
  const openSet = (from: number, headerMissing: boolean): SetDraft => {
    const draft = {
      from,
      to: from,
      headerMissing,
      questions: [],
      answers: [],
      head: []
    };
    sets.push(draft);
    return draft;
  };
  const currentSet = (from: number) => sets.at(-1) ?? openSet(from, false);
  const answers = new Map<AnswerPart, Answer>();

  const take = (part: Part): void => {
    if (part.role === 'set') openSet(part.from, part.headerMissing ?? false);
    else if (part.role === 'field') takeField(part);
    else if (part.role === 'section') takeSection(part);
    else if (part.role === 'question') {
      const set = currentSet(part.from);
      set.questions.push(questionOf(part, set.questions.length));
      set.to = part.to;
    } else {
      const set = currentSet(part.from);
      set.answers.push({ part, under: set.questions.length - 1 });
      answers.set(part, answerOf(part));
      set.to = part.to;
    }
  };
  const takeField = (part: FieldPart) => {
    const whole = readProse(layout, part.from, part.to);
    const value = part.value && readProse(layout, part.value.from, part.value.to);
    const spans = withMarks(whole);
    placeMarks(whole.footnoteMarks, id('p', 0));
    if (spans.length === 0) return;
    fields.push({
      label: part.label,
      ...(value?.text ? { value: value.text.replaceAll(/\s+/gu, ' ') } : {}),
      spans
    });
    if (!value?.text) return;
    passages.push({
      id: id('p', 0),
      kind: part.meaning === 'title' ? 'title' : 'field',
      text: value.text,
      toSource: value.toSource
    });
    addToHead({ meaning: part.meaning, text: value.text });
  };
  const takeSection = (part: SectionPart) => {
    const section = sectionOf(part);
    if (!section) return;
    flatSections.push({ level: part.level, section });
    addToHead({ meaning: 'prose', text: section.text });
  };
  const sectionOf = (part: SectionPart): Section | undefined => {
    const own = id('s', part.from);
    const title = part.heading && readProse(layout, part.heading.from, part.heading.to);
    const body = readProse(layout, part.heading?.to ?? part.from, part.to);
    const spans = [...(title ? withMarks(title) : []), ...body.spans];
    if (spans.length === 0 && body.footnoteMarks.length === 0) return undefined;
    if (title)
      placeMarks(
        title.footnoteMarks.map((mark) => ({ ...mark, offset: 0 })),
        own
      );
    placeMarks(body.footnoteMarks, own);
    passages.push({ id: own, kind: 'section', text: body.text, toSource: body.toSource });
    return {
      id: own,
      level: part.level,
      ...titleOf(title?.text, part.number),
      text: body.text,
      spans,
      footnoteMarks: body.footnoteMarks,
      children: []
    };
  };
  const questionOf = (part: QuestionPart, index: number): Question => {
    const { id: own, body } = readBody('question', part);
    const numbers = part.heading?.numbers.length ? part.heading.numbers : [index + 1];
    const numbered = (part.heading?.numbers.length ?? 0) > 0;
    return {
      id: own,
      label: part.heading?.label || String(index + 1),
      number: numbers[0] ?? index + 1,
      numbers,
      ...(numbered ? {} : { numbered: false as const }),
      ...headingOf(layout, part.heading),
      text: body.text,
      spans: body.spans,
      footnoteMarks: body.footnoteMarks
    };
  };
  const answerOf = (part: AnswerPart): Answer => {
    const { id: own, body } = readBody('answer', part);
    return {
      id: own,
      ...headingOf(layout, part.heading),
      questionIds: [],
      questionNumbers: part.heading?.numbers ?? [],
      text: body.text,
      spans: body.spans,
      footnoteMarks: body.footnoteMarks
    };
  };

  let at = 0;
  const takeGap = (to: number) => {
    const spans = to > at ? withMarks(readProse(layout, at, to)) : [];
    if (spans.length > 0) unplaced.push({ spans });
  };
  for (const part of parts) {
    takeGap(part.from);
    take(part);
    at = Math.max(at, part.to);
  }
  takeGap(layout.text.length);

  return {
    sets: sets.map((draft) => finishedSet(draft, answers, id)).filter(hasQuestions),
    headless: sets
      .filter(({ questions }) => questions.length > 0)
      .flatMap(({ headerMissing }, i) => (headerMissing ? [i] : [])),
    sections: nested(flatSections),
    fields,
    footnotes: readFootnotes(layout, markPlaces, passages, id),
    unplaced,
    passages,
    misspelled,
    head
  };
}

function hasQuestions(set: QuestionSet): boolean {
  return set.questions.length > 0;
}

function withMarks({ spans, footnoteMarks }: Prose): Spans {
  if (footnoteMarks.length === 0) return spans;
  return [...spans, ...footnoteMarks.flatMap((mark) => mark.spans)].sort((a, b) => a[0] - b[0]);
}

function headingOf(layout: Layout, heading: PartHeading | undefined): { heading?: Heading } {
  if (!heading) return {};
  const prose = readProse(layout, heading.from, heading.to);
  const spans = withMarks(prose);
  // A number that was taken for a note mark is all that its heading has.
  const text = prose.text || spans.map(([start, end]) => layout.text.slice(start, end)).join(' ');
  return { heading: { text: text.replaceAll(/\s+/gu, ' '), spans } };
}

function titleOf(heading: string | undefined, number: string | undefined) {
  if (heading === undefined) return {};
  const plain = withoutMarkup(heading);
  if (number === undefined) return { title: plain };
  return { number: number.trim(), title: plain.slice(number.length).trim() };
}

function finishedSet(
  { from, to, questions, answers, head }: SetDraft,
  read: ReadonlyMap<AnswerPart, Answer>,
  id: (kind: string, offset: number) => string
): QuestionSet {
  const matched = matchAnswers(
    questions,
    answers.map(({ part, under }) => ({
      numbers: part.heading?.numbers ?? [],
      label: part.heading?.label ?? '',
      under
    }))
  );
  return {
    id: id('set', from),
    ...readSetFacts(head),
    span: [from, to],
    questions,
    answers: answers.map(({ part, under }, i) => {
      const answer = read.get(part)!;
      const own =
        answer.questionNumbers.length > 0
          ? answer.questionNumbers
          : (questions[under]?.numbers ?? []);
      const questionIds = (matched[i] ?? []).map((index) => questions[index]!.id);
      const pointsTo = refersTo(answer.text, own[0]);
      return {
        ...answer,
        questionIds,
        questionNumbers: own,
        ...(pointsTo ? { refersTo: pointsTo } : {})
      };
    })
  };
}

/** Puts each section under the last one before it of a lower level. */
function nested(flat: readonly { level: number; section: Section }[]): Section[] {
  const roots: Section[] = [];
  const open: { level: number; children: Section[] }[] = [];
  for (const { level, section } of flat) {
    while (open.length > 0 && open.at(-1)!.level >= level) open.pop();
    const children: Section[] = [];
    (open.at(-1)?.children ?? roots).push({ ...section, children });
    open.push({ level, children });
  }
  return roots;
}

function readFootnotes(
  layout: Layout,
  places: ReadonlyMap<number, { in: string; offset: number }>,
  passages: Passage[],
  id: (kind: string, offset: number) => string
): Footnote[] {
  return layout.notes.map(({ label, text, spans, mark, toSource }) => {
    const place = mark === undefined ? undefined : places.get(layout.marks[mark]?.span[0] ?? -1);
    passages.push({ id: id('n', spans[0]?.[0] ?? 0), kind: 'footnote', text, toSource });
    return { label, text, spans, ...(place ? { mark: place } : {}) };
  });
}
