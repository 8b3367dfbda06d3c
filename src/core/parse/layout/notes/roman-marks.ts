import type { Span } from '../../../model/span.ts';
import { findAll } from '../../scan/find-all.ts';
import { TEXT } from '../line-kinds.ts';
import type { Lines } from '../lines.ts';
import type { InlineMark } from './inline-notes.ts';

/** Where the marks of a block of notes are sought. */
export interface RomanPlace {
  from: number;
  to: number;
  /** In the order of the notes. */
  labels: readonly string[];
  /** The notes stand as "[i] Bron", and so do their marks. */
  bracketed: boolean;
}

/** Places of one label, in order: behind a sign, and behind the last letter of a word. */
interface Places {
  behindSign: Span[];
  behindWord: Span[];
}

const RUNS = /[ivxlc]+/gu;

/** No label is longer: "clxxxviii". */
const MAX_LABEL = 9;

// "gemaakt.", "69.", "bericht»?", "(2031)."; not "m." of "m.i", nor "b." of "b.v"
const BEHIND_SIGN = /[\p{L}\d»”’"')\]%][\p{L}\d»”’"')\]%][.,;:]$|[?!»”"’)\]%]$/u;

// "jaar. xvi In", "bekend? ii" at the end of a line
const BEHIND_STOP = /[\p{L}\d»”’"')\]%]{2}[.?!] $|[»”] $/u;

// "bekend?" and below it "ii" alone: a raised mark that a program wrote on a line of its own
const BELOW_STOP = /[.?!»”]\s?\n\s?$/u;
const ENDS_LINE = /^[^\S\n]*(?:\n|$)/u;

const GOES_ON = /^(?:\s+[\p{Lu}«‘“]|[^\S\n]*(?:\n|$))/u;

// What a mark is not glued to the front of
const ENDS = /^(?:[\s?!.,;:»”"’)\]]|$)/u;

// Words end in these as well: Levi, taxi, mix, Pompeii; in a single letter most do, and it is not sought there
const ENDS_WORDS = new Set(['vi', 'xi', 'ix', 'ii', 'li', 'ci', 'xx', 'cl']);

/** Finds the marks of notes in their order, each once; a label without a likely place has none. */
export function findRomanMarks(text: string, lines: Lines, place: RomanPlace): InlineMark[] {
  const places = collectPlaces(text, lines, place);
  const marks: InlineMark[] = [];
  let at = place.from;
  for (const [i, label] of place.labels.entries()) {
    const next = place.labels[i + 1];
    const before = next ? firstAfter(places.get(next)?.behindSign, at) : undefined;
    const limit = before?.[0] ?? place.to;
    const own = places.get(label);
    const sure = firstAfter(own?.behindSign, at);
    const likely = firstAfter(own?.behindWord, at);
    const isOutOfOrder = sure && sure[0] > limit && label.length === 1 && next && next.length > 1;
    const span = sure && !isOutOfOrder ? sure : likely && likely[0] < limit ? likely : undefined;
    if (!span) continue;
    marks.push({ label, span });
    at = span[1];
  }
  return marks;
}

function collectPlaces(text: string, lines: Lines, place: RomanPlace): Map<string, Places> {
  const { from, to, labels, bracketed } = place;
  const places = new Map<string, Places>(
    labels.map((label) => [label, { behindSign: [], behindWord: [] }])
  );
  for (const { 0: run, index } of findAll(text.slice(from, to), RUNS)) {
    const start = from + index;
    const end = start + run.length;
    const behind = text.slice(end, end + 12);
    if (!ENDS.test(behind) || lines.kind[lines.indexAt(start)] !== TEXT) continue;
    if (bracketed) {
      if (text.charAt(start - 1) === '[' && text.charAt(end) === ']')
        places.get(run)?.behindSign.push([start - 1, end + 1]);
      continue;
    }
    const before = text.slice(Math.max(from, start - 4), start);
    if (standsBehindSign(before, behind)) places.get(run)?.behindSign.push([start, end]);
    for (let length = Math.min(MAX_LABEL, run.length); length > 1; length--) {
      const label = run.slice(-length);
      if (ENDS_WORDS.has(label) || !/\p{Ll}$/u.test(text.slice(end - length - 1, end - length))) {
        continue;
      }
      places.get(label)?.behindWord.push([end - length, end]);
    }
  }
  return places;
}

function standsBehindSign(before: string, behind: string): boolean {
  if (BEHIND_STOP.test(before)) return GOES_ON.test(behind);
  if (BELOW_STOP.test(before)) return ENDS_LINE.test(behind);
  // "m.i." and "enz.v.": a sign behind a mark behind a stop is none.
  return BEHIND_SIGN.test(before) && (!/[.,;:]$/u.test(before) || /^(?:\s|$)/u.test(behind));
}

/** The first place from an offset on; places are in order. */
function firstAfter(places: readonly Span[] | undefined, at: number): Span | undefined {
  if (!places) return undefined;
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]![0] < at) low = middle + 1;
    else high = middle;
  }
  return places[low];
}
