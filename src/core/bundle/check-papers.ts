import * as v from 'valibot';
import type { Source } from '../model/source.ts';
import type { Span } from '../model/span.ts';
import { shapeError, type BundleError } from './bundle-error.ts';
import { paperSchema } from './paper-schema.ts';

type ReadPaper = v.InferOutput<typeof paperSchema>;

/** A piece of text that something in a paper holds, with the place where the bundle says so. */
interface Held {
  span: Span;
  pointer: string;
}

/**
 * Says what is wrong with a bundle's papers: their shape, names of things that are not there, and
 * the lossless rule, by which every non-blank character of a source is held exactly once.
 */
export function checkPapers(
  papers: readonly unknown[],
  sources: readonly Source[]
): readonly BundleError[] {
  const errors: BundleError[] = [];
  const texts = new Map(sources.map(({ id, text }) => [id, text]));
  const heldBySource = new Map<string, Held[]>();
  const ids = new Set<string>();
  const report = (pointer: string, message: string) =>
    errors.push({ pointer, code: 'content', message });
  for (const [i, value] of papers.entries()) {
    const pointer = `/papers/${i}`;
    const result = v.safeParse(paperSchema, value);
    if (!result.success) {
      const issues = result.issues.map(shapeError);
      errors.push(...issues.map((error) => ({ ...error, pointer: pointer + error.pointer })));
      continue;
    }
    const paper = result.output;
    if (ids.has(paper.id)) report(`${pointer}/id`, 'The paper stands in the bundle twice.');
    ids.add(paper.id);
    if (!texts.has(paper.sourceId)) {
      report(`${pointer}/sourceId`, 'The bundle has no source with this id.');
      continue;
    }
    for (const answer of unknownQuestions(paper, pointer)) report(answer.pointer, answer.message);
    const held = heldBySource.get(paper.sourceId) ?? [];
    held.push(...collectHeld(paper, pointer));
    heldBySource.set(paper.sourceId, held);
  }
  for (const [i, { id, text }] of sources.entries()) {
    const held = heldBySource.get(id);
    if (held) errors.push(...coverageErrors(text, held, `/sources/${i}`));
  }
  return errors;
}

function unknownQuestions(
  paper: ReadPaper,
  pointer: string
): { pointer: string; message: string }[] {
  return paper.questionSets.flatMap(({ questions, answers }, set) => {
    const known = new Set(questions.map(({ id }) => id));
    return answers.flatMap(({ questionIds }, answer) =>
      questionIds
        .map((id, i) => ({ id, path: `${set}/answers/${answer}/questionIds/${i}` }))
        .filter(({ id }) => !known.has(id))
        .map(({ path }) => ({
          pointer: `${pointer}/questionSets/${path}`,
          message: 'The set has no question with this id.'
        }))
    );
  });
}

/** Every piece that stands under the name `spans`, wherever it is. */
function collectHeld(value: unknown, pointer: string): Held[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) =>
    key === 'spans'
      ? // The shape was checked before.
        (member as Span[]).map((span, i) => ({ span, pointer: `${pointer}/spans/${i}` }))
      : collectHeld(member, `${pointer}/${key}`)
  );
}

function coverageErrors(text: string, held: readonly Held[], source: string): BundleError[] {
  const errors: BundleError[] = [];
  let reached = 0;
  for (const { span, pointer } of held.toSorted((a, b) => a.span[0] - b.span[0])) {
    const [start, end] = span;
    if (end > text.length) {
      const message = `The text has ${text.length} characters, this span ends at ${end}.`;
      errors.push({ pointer, code: 'content', message });
    } else if (start < reached && start < end) {
      const message = `Something else holds the text from ${start} to ${Math.min(reached, end)} too.`;
      errors.push({ pointer, code: 'content', message });
    } else if (start > reached && text.slice(reached, start).trim() !== '') {
      errors.push(uncovered(source, reached, start));
    }
    reached = Math.max(reached, end);
  }
  if (text.slice(reached).trim() !== '') errors.push(uncovered(source, reached, text.length));
  return errors;
}

function uncovered(source: string, start: number, end: number): BundleError {
  const message = `No paper holds the text from ${start} to ${end}.`;
  return { pointer: `${source}/text`, code: 'content', message };
}
