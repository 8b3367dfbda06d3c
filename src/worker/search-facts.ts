import type { UserRecords } from '../core/bundle/user-records.ts';
import { createUnion } from '../core/compare/union.ts';
import type { SetReplies } from '../core/overview/set-replies.ts';
import type { Versions } from '../core/compare/versions.ts';
import type { UserRecord } from '../core/model/bundle.ts';
import type { PassageText, SearchFacts } from '../core/search/search-facts.ts';

type VersionFacts = NonNullable<SearchFacts['versions']>;

/** Which questions are versions of one another, and whether more than their form differs. */
export function versionFacts({ pairs, copies }: Pick<Versions, 'pairs' | 'copies'>): VersionFacts {
  const numbers = new Map<string, number>();
  const numberOf = (id: string) => {
    const number = numbers.get(id) ?? numbers.size;
    numbers.set(id, number);
    return number;
  };
  const links = pairs.flatMap(({ a, b, question, answer }) => {
    if (a.questionId === undefined || b.questionId === undefined) return [];
    const differs = [question, answer].some(
      (difference) => difference?.class === 'substance' || difference?.class === 'spelling'
    );
    return [{ a: numberOf(a.questionId), b: numberOf(b.questionId), differs }];
  });
  const repeats = copies.map(({ questionId, firstId }) => ({
    copy: numberOf(questionId),
    first: numberOf(firstId)
  }));
  const union = createUnion(numbers.size);
  for (const { a, b } of links) union.join(a, b);
  for (const { copy, first } of repeats) union.join(copy, first);
  const differing = new Set(links.filter(({ differs }) => differs).flatMap(({ a, b }) => [a, b]));
  // a copy was compared with nothing: it differs from others where the first does
  for (const { copy, first } of repeats) if (differing.has(first)) differing.add(copy);
  return new Map(
    [...numbers].map(([id, number]) => [
      id,
      { group: String(union.find(number)), differs: differing.has(number) }
    ])
  );
}

/** What other papers say of sets without answers, as the search asks for it. */
export function replyFacts({ answered, deferred }: SetReplies): Pick<SearchFacts, 'replies'> {
  const entries = [
    ...answered.map((id) => [id, 'answered'] as const),
    ...deferred.map((id) => [id, 'deferred'] as const)
  ];
  return { replies: new Map(entries) };
}

/** The user's labels and notes as texts at their passages. */
export function recordFacts({ annotations }: UserRecords): Pick<SearchFacts, 'labels' | 'notes'> {
  return {
    labels: annotations.labels.flatMap(passageText),
    notes: annotations.notes.flatMap(passageText)
  };
}

function passageText({ target, text }: UserRecord): PassageText[] {
  if (!target || typeof text !== 'string') return [];
  const { sourceId, span } = target;
  // A target without extent is the whole source.
  return [{ sourceId, ...(span[0] < span[1] && { span }), text }];
}

/** Whether the same questions are versions of one another, however their groups are numbered. */
export function areSameFacts(a: VersionFacts, b: VersionFacts): boolean {
  if (a.size !== b.size) return false;
  const other = new Map<string, string>();
  for (const [id, { group, differs }] of a) {
    const there = b.get(id);
    if (there?.differs !== differs) return false;
    if ((other.get(group) ?? there.group) !== there.group) return false;
    other.set(group, there.group);
  }
  return new Set(other.values()).size === other.size;
}
