import type { UserRecord } from '../model/bundle.ts';
import type { Structure } from '../parse/read-structure.ts';
import { inReadingOrder } from './in-reading-order.ts';
import { readCorrection } from './correction-schema.ts';
import type { Correction, Misfit, Outcome } from './correction.ts';
import { assignAnswers } from './assign-answers.ts';
import { byAge } from './by-age.ts';
import { closeDraft, openDraft, type Draft } from './draft.ts';
import { fillInPaper, fillInSet, setKind } from './fill-in.ts';
import { mergeParts } from './merge-parts.ts';
import { moveBorder } from './move-border.ts';
import { nameQuestion } from './name-question.ts';
import { quotes } from './quote.ts';
import { setRole } from './set-role.ts';
import { splitPart } from './split-part.ts';

/** A structure with all that was corrected by hand, and what became of each correction. */
export interface Corrected {
  structure: Structure;
  /** One per record, in the order in which they were applied. */
  outcomes: readonly Outcome[];
}

/**
 * Applies the corrections of one source to what was read of it, oldest first, whatever their order
 * in a file. One that does not fit the reading changes nothing and is named.
 */
export function applyCorrections(structure: Structure, records: readonly UserRecord[]): Corrected {
  const setAside = new Set(
    records.map(readCorrection).flatMap((known) => {
      return known?.kind === 'set-aside' ? [known.correction] : [];
    })
  );
  const { page } = structure;
  const { order } = structure.columns;
  let draft = openDraft(structure);
  const outcomes = records.toSorted(byAge).map((record): Outcome => {
    const { id } = record;
    if (setAside.has(id)) return { id, state: 'set-aside' };
    const correction = readCorrection(record);
    if (!correction) return { id, state: 'misfit', misfit: 'not-understood' };
    const { span, quote } = correction.target;
    const source = page?.html ?? order?.source ?? draft.layout.text;
    const shown = page ? inReadingOrder(correction, page.map) : correction;
    const next = quotes(source, span, quote)
      ? applyOne(draft, shown && inReadingOrder(shown, order))
      : 'quote-differs';
    if (typeof next === 'string') return { id, state: 'misfit', misfit: next };
    const state = next === draft && correction.kind !== 'set-aside' ? 'already-so' : 'applied';
    draft = next;
    return { id, state };
  });
  return { structure: closeDraft(draft, structure), outcomes };
}

function applyOne(draft: Draft, correction: Correction | undefined): Draft | Misfit {
  if (!correction) return 'not-there';
  const [from, to] = correction.target.span;
  switch (correction.kind) {
    case 'border':
      return moveBorder(draft, { from, to }, correction.owner);
    case 'split':
      return splitPart(draft, from, correction);
    case 'merge':
      return mergeParts(draft, from, correction.into);
    case 'renumber':
      return nameQuestion(draft, from, correction.numbering);
    case 'assign':
      return assignAnswers(draft, [{ at: from, questions: correction.questions }]);
    case 'shift':
      return assignAnswers(draft, correction.answers);
    case 'role':
      return setRole(draft, { from, to }, correction);
    case 'paper-kind':
      return setKind(draft, correction.paperKind);
    case 'paper-facts':
      return fillInPaper(draft, correction.facts);
    case 'set-facts':
      return fillInSet(draft, from, correction.facts);
    case 'set-aside':
      return draft;
  }
}
