import type { Footnote, Paper } from '../../src/core/model/paper.ts';
import { lossesOf } from '../../src/core/parse/lossless.ts';
import { type Figures, figuresOf } from './form-figures.ts';
import type { ExpectedNote, FormDocument } from './form-notation.ts';
import { brief, collapse, faultsOfSet } from './form-set-judgement.ts';

/** How well one document was read. */
export interface Judgement {
  name: string;
  /** What was read otherwise than expected, in a few words each. */
  faults: readonly string[];
  /** Questions and answers made up in a document that has none. */
  falsePairs: number;
  /** Places where text was lost or is held twice. */
  losses: number;
  figures: Figures;
}

/** Compares what was read in a document with what it expects. */
export function judge(form: FormDocument, papers: readonly Paper[]): Judgement {
  const made = papers
    .flatMap(({ questionSets }) => questionSets)
    .flatMap(({ questions, answers }) => [...questions, ...answers]);
  const losses = lossesOf(papers, form.text);
  const faults = [
    ...faultsOfKind(form, papers),
    ...(form.withoutPairs
      ? made.map(({ text }) => `made up: ${brief(text)}`)
      : faultsOfSets(form, papers)),
    ...faultsOfNotes(form, papers),
    ...losses
  ];
  const falsePairs = form.withoutPairs ? made.length : 0;
  return {
    name: form.name,
    faults,
    falsePairs,
    losses: losses.length,
    figures: figuresOf(form, papers)
  };
}

function faultsOfKind({ kind }: FormDocument, papers: readonly Paper[]): string[] {
  const kinds = papers.map((paper) => paper.kind).join('+');
  return kind === undefined || kind === kinds ? [] : [`kind: ${kinds}`];
}

function faultsOfSets(form: FormDocument, papers: readonly Paper[]): string[] {
  const sets = papers.flatMap(({ questionSets }) => questionSets);
  const count = sets.length === form.sets.length ? [] : [`sets: ${sets.length}`];
  const faults = form.sets.flatMap((expected, index) => {
    const set = sets[index];
    return set ? faultsOfSet(set, expected) : [];
  });
  return [...count, ...faults];
}

/** Notes are found by label, in order: papers that follow one another number theirs anew. */
function faultsOfNotes(form: FormDocument, papers: readonly Paper[]): string[] {
  const left = papers.flatMap(({ footnotes }) => footnotes);
  const faults = form.notes.flatMap((expected) => {
    const at = left.findIndex(({ label }) => label === expected.label);
    return faultsOfNote(at < 0 ? undefined : left.splice(at, 1)[0], expected);
  });
  const surplus = form.notesComplete ? left.map(({ label }) => `F ${label} too many`) : [];
  return [...faults, ...surplus];
}

function faultsOfNote(note: Footnote | undefined, { label, text }: ExpectedNote): string[] {
  if (!note) return [`F ${label} missing`];
  return [
    ...(collapse(note.text) === collapse(text) ? [] : [`F ${label} is ${collapse(note.text)}`]),
    ...(note.mark ? [] : [`F ${label} without mark`])
  ];
}
