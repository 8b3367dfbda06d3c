import type { Paper } from '../model/paper.ts';
import { amendDecision, amendSets } from './assemble/amend.ts';
import { withAnnouncedSets } from './assemble/announced-sets.ts';
import { assemble } from './assemble/assemble.ts';
import { describe, paperDate } from './assemble/describe.ts';
import { draftSets } from './assemble/draft-sets.ts';
import { inPage, withBreaks, withColumns } from './assemble/in-given-text.ts';
import { withLetterFacts } from './assemble/letter-facts.ts';
import { withMarginFacts } from './assemble/margin-facts.ts';
import { createReader } from './assemble/reader.ts';
import { withHeldBack } from './decision/held-back.ts';
import { withTableApart } from './decision/table-apart.ts';
import { readPaperFacts } from './head/facts.ts';
import { createMentionReader } from './mentions/mentions.ts';
import { readStructure, type Structure } from './read-structure.ts';

/**
 * Reads the text of a source: what its lines are by their place, where questions and answers begin,
 * which form that makes it, its parts, and what the parts say.
 *
 * Never throws: any text gives a paper, and what was not understood is kept as `unplaced`.
 */
export function parse(text: string, sourceId: string): Paper[] {
  return toPapers(readStructure(text), sourceId);
}

/** Makes papers of what was taken apart. */
export function toPapers(structure: Structure, sourceId: string): Paper[] {
  const { columns, layout, parts, amendments = {} } = structure;
  const amendment = amendments.paper;
  const decision = amendDecision(structure.decision, amendments);
  const reader = createReader(layout, sourceId);
  const drafts = draftSets(parts, layout.text, reader);
  const facts = readPaperFacts(drafts.head);
  const date = paperDate(facts, decision.kind, amendment);
  const mentions = createMentionReader(date, layout.hasRareSigns);
  const assembled = assemble(parts, drafts, layout, reader, mentions);
  const isNotice = decision.kind === 'deferral';
  const complete = isNotice
    ? withAnnouncedSets(assembled, sourceId)
    : withMarginFacts(withLetterFacts(assembled, decision.kind), layout);
  const read = amendSets(complete, amendments, sourceId);
  const about = { facts, date, mentions: mentions.mentions(), amendment };
  const described = describe(read, about, decision, layout, sourceId);
  const held = withHeldBack(described, structure.heldBack);
  const paper = withTableApart(held, structure.tableApart);
  const placedInText = withBreaks(withColumns(paper, columns), structure.breaks);
  return [structure.page ? inPage(placedInText, structure.page) : placedInText];
}
