import { isAnchor, isAt, type Anchor } from '../../core/compare/decisions.ts';
import type { Finding, FindingCode, Place } from '../../core/compare/finding.ts';
import type { UserRecord } from '../../core/model/bundle.ts';
import type { ComparedExchange } from './compared-exchange.ts';

/**
 * What the user holds of something that was found: that it is right as it is, or that one of the
 * two places is wrong.
 */
export type Outcome = 'right' | 'wrong-here' | 'wrong-there';

/** What can be settled: a finding, or all that differs in one question and its answer. */
export interface Settleable {
  code: FindingCode | 'changes';
  /** The place that deviates; of changes the first version. */
  here: Place;
  there: Place | undefined;
  /** Tells two findings at one place apart: the paragraph, or the question where a text belongs. */
  detail: number | undefined;
}

/** A note of the user that something found needs no more attention. */
export interface Settlement {
  id: string;
  code: string;
  here: Anchor;
  there: Anchor | undefined;
  detail: number | undefined;
  outcome: Outcome;
  /** The user's own words; may be empty. */
  note: string;
  /** ISO time. */
  changedAt: string;
}

/** A finding as something that can be settled; `detail` tells apart those of one place and code. */
export function settleableFinding({ code, in: here, other, data }: Finding): Settleable {
  const detail =
    code === 'paragraph-missing' || code === 'paragraph-extra'
      ? data.paragraph
      : code === 'answer-shifted'
        ? data.belongsTo
        : undefined;
  return { code, here, there: other, detail };
}

/**
 * Findings with a key that stays when the library is compared again: what is found then are other
 * objects, while the user may be writing a note about one of them.
 */
export function keyFindings(findings: readonly Finding[]): { key: string; finding: Finding }[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const { code, here, there, detail } = settleableFinding(finding);
    const places = [here, there].map((place) => place && [place.setId, place.questionId]);
    const name = JSON.stringify([code, places, detail]);
    const nth = seen.get(name) ?? 0;
    seen.set(name, nth + 1);
    return { key: `${name} ${nth}`, finding };
  });
}

/** All differences between two versions of a question, settled as one. */
export function settleableChanges({ a, b }: Pick<ComparedExchange, 'a' | 'b'>): Settleable {
  return { code: 'changes', here: a, there: b, detail: undefined };
}

/** The settlements among records that may come from anyone. */
export function readSettlements(records: readonly UserRecord[]): Settlement[] {
  return records.flatMap((record): Settlement[] => {
    const { id, kind, target, changedAt, finding, other, detail, outcome, note } = record;
    if (kind !== 'settled' || !target || typeof finding !== 'string') return [];
    if (outcome !== 'right' && outcome !== 'wrong-here' && outcome !== 'wrong-there') return [];
    return [
      {
        id,
        code: finding,
        here: target,
        there: isAnchor(other) ? other : undefined,
        detail: typeof detail === 'number' ? detail : undefined,
        outcome,
        note: typeof note === 'string' ? note : '',
        changedAt
      }
    ];
  });
}

/** The newest settlement of something found, seen from its own first place. */
export function settlementOf(
  { code, here, there, detail }: Settleable,
  settlements: readonly Settlement[]
): Settlement | undefined {
  const matches = (first: Place, second: Place | undefined, known: Settlement) =>
    isAt(first, known.here) &&
    (!known.there || (second !== undefined && isAt(second, known.there)));
  const about = settlements
    .filter((known) => known.code === code && known.detail === detail)
    .toSorted((x, y) => (x.changedAt < y.changedAt ? 1 : -1));
  for (const known of about) {
    if (matches(here, there, known)) return known;
    // The two versions may have been looked at the other way round.
    if (there && matches(there, here, known)) return { ...known, outcome: turned(known.outcome) };
  }
  return undefined;
}

function turned(outcome: Outcome): Outcome {
  if (outcome === 'right') return outcome;
  return outcome === 'wrong-here' ? 'wrong-there' : 'wrong-here';
}
