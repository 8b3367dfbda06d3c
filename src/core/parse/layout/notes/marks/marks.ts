import { isBlank, isBlankBetween } from '../../../scan/blanks.ts';
import type { Lines } from '../../lines.ts';
import type { InlineMark } from '../inline-notes.ts';
import type { NoteMark } from '../note-model.ts';
import type { NoteLines } from '../note-texts.ts';
import type { MarkCandidate } from './mark-candidates.ts';
import { pickSequence } from './mark-sequence.ts';
import { BEFORE_COMMA } from './before-comma.ts';
import { isZero, pickZeros } from './mark-zero.ts';
import { keepNearestMark, matchLeftovers } from './match-marks.ts';
import { NoteIndex } from './note-index.ts';
import { withoutNumberedNames } from './numbered-names.ts';

interface Material {
  candidates: readonly MarkCandidate[];
  inlineMarks: readonly InlineMark[];
  notes: readonly NoteLines[];
}

/** A known note makes its mark this much likelier. */
const NOTE_BONUS = 3;

// The place alone proves these, whatever the sequence says: "bekend?4".
const CERTAIN = 2.5;

// Only places of this weight begin a second sequence beside the first.
const MIN_SECOND = 1;

/**
 * Picks the marks of the running text and gives each its note. Bare and bracketed numbers are
 * systems of their own. In each the best ascending sequence wins, then a second one among the rest,
 * because the notes of questions and those of answers may be numbered apart.
 */
export function pickMarks(text: string, lines: Lines, material: Material): NoteMark[] {
  const { candidates, inlineMarks, notes } = material;
  const index = new NoteIndex(notes);
  const running = candidates.filter(({ line }) => line.kind === 'text');
  const bare = running.filter((candidate) => !candidate.bracketed && !isZero(candidate));
  const isKnown = (candidate: MarkCandidate) => index.isKnown(candidate);
  const inBrackets = running.filter((candidate) => candidate.bracketed);
  const elsewhere = labelsInText([...bare, ...inBrackets.filter(isKnown)]);
  const bareMarks = withoutNumberedNames(text, pickBare(bare, index, elsewhere), bare, isKnown);
  const likely = [...bareMarks, ...pickBracketed(inBrackets, index)];
  const zeros = pickZeros(text, running.filter(isZero), {
    hasNotes: notes.length > 0,
    hasFirst: likely.some(({ marks: [first] }) => first?.number === 1)
  });
  const picked = [...likely, ...pickOnlyOnes(bare, likely, notes), ...zeros];
  const marks: NoteMark[] = [
    ...inlineMarks.map(({ label, span }) => index.matchInline({ label, span })),
    ...picked.flatMap((candidate) =>
      candidate.marks.map(({ label, span }) => index.match({ label, span }))
    )
  ];
  marks.sort((a, b) => a.span[0] - b.span[0]);
  keepNearestMark(marks, notes);
  matchLeftovers(marks, notes);
  shortenLines(text, lines, marks);
  return marks;
}

/** `elsewhere` are the labels that have a likely mark somewhere, with brackets or without. */
function pickBare(
  candidates: readonly MarkCandidate[],
  index: NoteIndex,
  elsewhere: ReadonlySet<number>
): MarkCandidate[] {
  const taken = new Set<number>();
  const picked: MarkCandidate[] = [];
  const take = (candidate: MarkCandidate | undefined) => {
    const at = candidate?.marks[0]?.span[0];
    if (!candidate || at === undefined || taken.has(at)) return;
    taken.add(at);
    picked.push(candidate);
  };
  const isFree = ({ marks }: MarkCandidate) => !taken.has(marks[0]?.span[0] ?? -1);
  const weigh = (candidate: MarkCandidate) => {
    // A place that hardly suggests a mark is one only where a note has no other.
    const likely = candidate.weight > 0 && !candidate.lone;
    const needed = likely || candidate.marks.some(({ number }) => !elsewhere.has(number));
    return candidate.weight + (needed && index.isKnown(candidate) ? NOTE_BONUS : 0);
  };
  for (const i of pickSequence(candidates, weigh)) take(candidates[i]);
  const rest = candidates.filter((c) => c.weight >= MIN_SECOND && isFree(c));
  for (const i of pickSequence(rest, weigh)) take(rest[i]);
  for (const candidate of rest) if (candidate.weight >= CERTAIN) take(candidate);
  return picked;
}

/** For notes from which no mark was picked: the number that could be it, where the text has only one. */
function pickOnlyOnes(
  candidates: readonly MarkCandidate[],
  picked: readonly MarkCandidate[],
  notes: readonly NoteLines[]
): MarkCandidate[] {
  const marked = new Set(picked.flatMap(({ marks }) => marks.map(({ label }) => label)));
  const places = new Map<string, number>();
  for (const { label, inline, bracketed, lines } of notes) {
    if (!inline && !bracketed && !marked.has(label)) places.set(label, lines[0]?.from ?? 0);
  }
  if (places.size === 0) return [];
  const only = new Map<string, MarkCandidate | undefined>();
  for (const candidate of candidates) {
    const [mark, ...more] = candidate.marks;
    const before = mark && places.get(mark.label);
    // "in team Noord 2, waar": nothing but the sequence tells such a number from one of a name.
    if (candidate.weight === BEFORE_COMMA) continue;
    if (before === undefined || more.length > 0 || mark!.span[0] > before) continue;
    only.set(mark!.label, only.has(mark!.label) ? undefined : candidate);
  }
  return [...only.values()].filter((candidate) => candidate !== undefined);
}

/** The labels that have a likely mark inside a line. */
function labelsInText(candidates: readonly MarkCandidate[]): Set<number> {
  const labels = new Set<number>();
  for (const { marks, weight, lone } of candidates) {
    if (!lone && weight > 0) for (const { number } of marks) labels.add(number);
  }
  return labels;
}

/** Where the notes carry brackets too, every bracket that names one is a mark, also repeated. */
function pickBracketed(candidates: readonly MarkCandidate[], index: NoteIndex): MarkCandidate[] {
  const known = candidates.filter((candidate) => index.isKnown(candidate));
  const unknown = candidates.filter((candidate) => !index.isKnown(candidate));
  return [...known, ...pickSequence(unknown, (c) => c.weight).flatMap((i) => unknown[i] ?? [])];
}

/** Lets `textTo` of each line end before the marks at its end. */
function shortenLines(text: string, lines: Lines, marks: readonly NoteMark[]): void {
  for (let i = marks.length - 1; i >= 0; i--) {
    const [start, end] = (marks[i] as NoteMark).span;
    const at = lines.indexAt(start);
    const textTo = lines.textTo[at] ?? 0;
    if (end > textTo || !isBlankBetween(text, end, textTo)) continue;
    let to = start;
    while (to > lines.from[at]! && isBlank(text.charCodeAt(to - 1))) to--;
    lines.textTo[at] = to;
  }
}
