import type { Diagnostic } from '../model/diagnostic.ts';
import type { Paper, Section } from '../model/paper.ts';
import type { Person } from '../model/person.ts';
import type { Answer, FootnoteMark, Question, QuestionSet } from '../model/question-set.ts';
import { createReadingPlaces } from '../model/reading-place.ts';
import type { Spans } from '../model/span.ts';

/** Lines drawn so far; `draw` adds one, two blanks deeper per level. */
class Drawing {
  readonly lines: string[] = [];

  draw(depth: number, line: string): void {
    this.lines.push(`${'  '.repeat(depth)}${line}`.trimEnd());
  }

  /** One line per paragraph, note marks as "[^3]". */
  drawText(depth: number, text: string, marks: readonly FootnoteMark[]): void {
    for (const paragraph of withMarks(text, marks).split('\n')) {
      if (paragraph.trim()) this.draw(depth, paragraph.trim());
    }
  }
}

/**
 * Draws papers as indented text: what was found, in reading order, one line per paragraph. For
 * people at the command line and for tests that show what a reading looks like.
 */
export function outline(papers: readonly Paper[], source: string): string {
  const drawing = new Drawing();
  for (const paper of papers) drawPaper(drawing, paper, source);
  return drawing.lines.length === 0 ? '' : `${drawing.lines.join('\n')}\n`;
}

function drawPaper(drawing: Drawing, paper: Paper, source: string): void {
  const date = paper.date ? ` (${paper.date})` : '';
  drawing.draw(0, `${paper.kind}${paper.title ? `: ${paper.title}` : ''}${date}`);
  for (const field of paper.fields) {
    drawing.draw(1, `field ${field.label}${field.value === undefined ? '' : `: ${field.value}`}`);
  }
  const placeOf = createReadingPlaces(paper);
  for (const set of paper.questionSets) drawSet(drawing, set, placeOf);
  for (const section of paper.sections) drawSection(drawing, section, 1);
  drawInline(drawing, paper);
  drawFurniture(drawing, paper);
  for (const unplaced of paper.unplaced) {
    drawing.draw(1, `unplaced ${JSON.stringify(cut(source, unplaced.spans))}`);
  }
  for (const diagnostic of paper.diagnostics) drawing.draw(1, drawnDiagnostic(diagnostic));
}

function drawSet(drawing: Drawing, set: QuestionSet, placeOf: (offset: number) => number): void {
  const name = [set.caseNumber, set.title].filter((part) => part !== undefined).join(' ');
  drawing.draw(1, `set${name ? ` ${name}` : ''}`);
  drawPersons(drawing, 'by', set.submitters);
  drawPersons(drawing, 'to', set.addressees);
  drawPersons(drawing, 'answered by', set.respondents);
  if (set.submittedOn) drawing.draw(2, `submitted ${set.submittedOn}`);
  if (set.receivedOn) drawing.draw(2, `received ${set.receivedOn}`);
  for (const item of inReadingOrder(set, placeOf)) {
    if ('label' in item) drawQuestion(drawing, item);
    else drawAnswer(drawing, item, set);
  }
}

function inReadingOrder(
  set: QuestionSet,
  placeOf: (offset: number) => number
): (Question | Answer)[] {
  const start = ({ heading, spans }: Question | Answer) =>
    placeOf((heading?.spans[0] ?? spans[0])?.[0] ?? 0);
  return [...set.questions, ...set.answers].sort((a, b) => start(a) - start(b));
}

function drawPersons(drawing: Drawing, relation: string, persons: readonly Person[]): void {
  for (const person of persons) {
    const parts = [person.role, person.name, person.group && `(${person.group})`];
    if (person.ministry) parts.push(`[${person.ministry}]`);
    drawing.draw(2, `${relation} ${parts.filter(Boolean).join(' ')}`);
  }
}

function drawQuestion(drawing: Drawing, question: Question): void {
  const counted = question.numbered === false ? ' (counted)' : '';
  const heading = question.heading ? ` "${question.heading.text}"` : '';
  drawing.draw(2, `question ${question.label}${counted}${heading}`);
  drawing.drawText(3, question.text, question.footnoteMarks);
}

function drawAnswer(drawing: Drawing, answer: Answer, set: QuestionSet): void {
  const labels = answer.questionIds.map(
    (id) => set.questions.find((question) => question.id === id)?.label ?? '?'
  );
  const heading = answer.heading ? ` "${answer.heading.text}"` : '';
  const pointer = answer.refersTo ? ` → ${answer.refersTo.join(', ')}` : '';
  drawing.draw(2, `answer to ${labels.join(' + ') || 'nothing'}${heading}${pointer}`);
  drawing.drawText(3, answer.text, answer.footnoteMarks);
}

function drawSection(drawing: Drawing, section: Section, depth: number): void {
  const name = [section.number, section.title].filter((part) => part !== undefined).join(' ');
  drawing.draw(depth, `section${name ? ` ${name}` : ''}`);
  drawing.drawText(depth + 1, section.text, section.footnoteMarks);
  for (const child of section.children) drawSection(drawing, child, depth + 1);
}

function drawInline(drawing: Drawing, paper: Paper): void {
  for (const note of paper.footnotes) {
    drawing.draw(1, `note ${note.label}${note.mark ? '' : ' (no mark)'}: ${oneLine(note.text)}`);
  }
  for (const reference of paper.references) {
    const flag = reference.implausible ? ' (implausible)' : '';
    drawing.draw(1, `reference ${reference.type}${flag}: ${oneLine(reference.raw)}`);
  }
  for (const { targets, resolved } of paper.crossReferences) {
    drawing.draw(1, `cross-reference ${targets.join(', ')} (${resolved.length} found)`);
  }
  for (const motion of paper.motions) drawing.draw(1, `motion: ${oneLine(motion.raw)}`);
  for (const commitment of paper.commitments) {
    const due = commitment.due ? ` [${commitment.due}]` : '';
    drawing.draw(1, `commitment${due}: ${oneLine(commitment.text)}`);
  }
}

function drawFurniture(drawing: Drawing, paper: Paper): void {
  const counts = new Map<string, number>();
  for (const { kind } of paper.furniture) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  for (const [kind, count] of counts) drawing.draw(1, `furniture ${kind} × ${count}`);
}

function drawnDiagnostic({ severity, code, data }: Diagnostic): string {
  const shown = JSON.stringify(data);
  return `${severity} ${code}${shown === '{}' ? '' : ` ${shown}`}`;
}

function withMarks(text: string, marks: readonly FootnoteMark[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { label, offset } of marks) {
    pieces.push(text.slice(at, offset), `[^${label}]`);
    at = offset;
  }
  return pieces.join('') + text.slice(at);
}

function cut(source: string, spans: Spans): string {
  return oneLine(spans.map(([start, end]) => source.slice(start, end)).join(' '));
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
