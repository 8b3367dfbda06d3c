import type { RecordChange } from '../bundle/user-records.ts';
import type { UserRecord } from '../model/bundle.ts';
import { partOf, type Target, type TargetPart } from './target.ts';

/** A label at its place. */
export interface Label {
  id: string;
  /** The label itself: "stikstof". */
  text: string;
  target: Target;
  part: TargetPart;
  record: UserRecord;
}

/** A label with how many things carry it. */
export interface LabelCount {
  text: string;
  count: number;
}

/** The labels among records that may come from anyone. */
export function readLabels(records: readonly UserRecord[]): Label[] {
  return records.flatMap((record) => {
    const { id, text, target } = record;
    if (typeof text !== 'string' || !target || cleanLabel(text) === '') return [];
    return [{ id, text: cleanLabel(text), target, part: partOf(record), record }];
  });
}

/** As it is kept: `"  Stikstof  beleid "` → `"Stikstof beleid"`. */
function cleanLabel(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ');
}

/** All labels that are in use, by name; such as differ in capitals alone are one. */
export function countLabels(labels: readonly Label[]): LabelCount[] {
  const counts = new Map<string, LabelCount>();
  for (const { text } of labels) {
    const known = counts.get(keyOf(text));
    if (known) known.count++;
    else counts.set(keyOf(text), { text, count: 1 });
  }
  return [...counts.values()].sort((a, b) => a.text.localeCompare(b.text, 'nl'));
}

/** Whether two labels are the same: capitals make no difference. */
export function isSameLabel(a: string, b: string): boolean {
  return keyOf(a) === keyOf(b);
}

/**
 * Puts a label on a place; nothing where it is there already. A label that is in use keeps its
 * spelling.
 */
export function addLabel(
  labels: readonly Label[],
  typed: string,
  target: Target,
  part: TargetPart,
  made: { id: string; at: string }
): RecordChange[] {
  const text = labels.find((label) => isSameLabel(label.text, typed))?.text ?? cleanLabel(typed);
  if (!text || labels.some((label) => isSameLabel(label.text, text) && isAt(label, target, part))) {
    return [];
  }
  const { id, at } = made;
  const record = { id, kind: 'label', target, part, text, createdAt: at, changedAt: at };
  return [{ sort: 'labels', id, record }];
}

/** Gives a label another name wherever it is; where the other is there already, the two become one. */
export function renameLabel(
  labels: readonly Label[],
  from: string,
  typed: string,
  at: string
): RecordChange[] {
  const text = cleanLabel(typed);
  if (!text || text === from) return [];
  const others = labels.filter(
    (label) => isSameLabel(label.text, text) && !isSameLabel(label.text, from)
  );
  return labels
    .filter((label) => isSameLabel(label.text, from))
    .map(({ id, record, target, part }) =>
      others.some((other) => isAt(other, target, part))
        ? { sort: 'labels', id }
        : { sort: 'labels', id, record: { ...record, text, changedAt: at } }
    );
}

/** Takes a label away wherever it is. */
export function removeLabel(labels: readonly Label[], text: string): RecordChange[] {
  return labels
    .filter((label) => isSameLabel(label.text, text))
    .map(({ id }) => ({ sort: 'labels', id }));
}

function isAt(label: Label, { sourceId, span }: Target, part: TargetPart): boolean {
  const own = label.target;
  return (
    label.part === part &&
    own.sourceId === sourceId &&
    own.span[0] === span[0] &&
    own.span[1] === span[1]
  );
}

function keyOf(text: string): string {
  return text.toLocaleLowerCase('nl');
}
