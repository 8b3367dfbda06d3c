import type { Finding } from '../../../core/compare/finding.ts';
import type { ComparedPoint } from '../../../core/export/comparison-document.ts';
import { texts } from '../../texts/texts.ts';
import type { Likelier } from '../../comparing/likelier.ts';
import {
  settleableFinding,
  type Settleable,
  type Settlement
} from '../../comparing/settlements.ts';
import type { Made } from './document-frame.ts';

/** What a document needs of its surroundings. */
export interface DocumentParts extends Made {
  nameOf: (paperId: string) => string;
  likelier: (finding: Finding) => Likelier | undefined;
  settlementOf: (found: Settleable) => Settlement | undefined;
}

/** A finding in words, with its evidence and how it was settled. */
export function pointOf(
  finding: Finding,
  { nameOf, likelier, settlementOf }: DocumentParts
): ComparedPoint {
  const right = likelier(finding);
  return {
    text: texts.verdicts.finding(finding, nameOf(finding.in.paperId)),
    reasons: [
      ...finding.evidence.filter(({ code }) => code !== 'source-rank').map(texts.verdicts.evidence),
      ...(right ? [texts.settling.likelier(nameOf(right.place.paperId), right.reasons)] : [])
    ],
    ...settledOf(settleableFinding(finding), settlementOf, nameOf)
  };
}

/** How somebody settled a point; nothing where it is open. */
export function settledOf(
  found: Settleable,
  settlementOf: DocumentParts['settlementOf'],
  nameOf: DocumentParts['nameOf']
): { settled?: string } {
  const settlement = settlementOf(found);
  if (!settlement) return {};
  const there = found.there ? nameOf(found.there.paperId) : '';
  const outcome = texts.verdicts.outcome(settlement.outcome, nameOf(found.here.paperId), there);
  return { settled: texts.settling.settled(outcome, settlement.note) };
}
