import type { Paper } from '../model/paper.ts';
import { outerSpanOfPaper } from '../model/outer-span.ts';
import type { Span } from '../model/span.ts';
import { createLocator, type Located } from './locate.ts';
import type { Label } from './labels.ts';
import type { Note } from './notes.ts';
import { holdsQuote } from './target.ts';

/** What the user attached to one thing. */
export interface Attached {
  labels: readonly Label[];
  notes: readonly Note[];
}

/** The user's labels and notes where they belong in a paper as it is read now. */
export interface PlacedRecords {
  /** Of a question, answer or section, passages in it included. */
  of(id: string): Attached;
  /** Of a set, from 0. */
  ofSet(set: number): Attached;
  /** Of the paper as a whole, and of text that no question, answer or section holds. */
  ofPaper: Attached;
  /** Notes whose place does not hold the words that they are about; shown, never moved. */
  lost: readonly Note[];
  /** The passages that notes are about. */
  passages: readonly Span[];
}

const NOTHING: Attached = { labels: [], notes: [] };
const NONE: PlacedRecords = {
  of: () => NOTHING,
  ofSet: () => NOTHING,
  ofPaper: NOTHING,
  lost: [],
  passages: []
};

/** Places the records of a source in one of its papers; what belongs to another paper is left out. */
export function placeRecords(
  paper: Paper,
  text: string,
  labels: readonly Label[],
  notes: readonly Note[]
): PlacedRecords {
  // To know where all of a long paper stands takes a while.
  if (labels.length + notes.length === 0) return NONE;
  const locate = createLocator(paper);
  const [start, end] = outerSpanOfPaper(paper);
  const isHere = ({ target }: Label | Note) =>
    target.sourceId === paper.sourceId &&
    (target.span[0] === target.span[1] || (target.span[0] < end && target.span[1] > start));
  const byPlace = new Map<string, { labels: Label[]; notes: Note[] }>();
  const at = (located: Located) => {
    const key = keyOf(located);
    const known = byPlace.get(key) ?? { labels: [], notes: [] };
    byPlace.set(key, known);
    return known;
  };
  for (const label of labels.filter(isHere)) {
    if (holdsQuote(text, label.target)) at(locate(label.target, label.part)).labels.push(label);
  }
  const here = notes.filter(isHere);
  const lost = here.filter(({ target }) => !holdsQuote(text, target));
  const placed = here.filter((note) => !lost.includes(note));
  for (const note of placed) at(locate(note.target, note.part)).notes.push(note);
  return {
    of: (id) => byPlace.get(`id ${id}`) ?? NOTHING,
    ofSet: (set) => byPlace.get(`set ${set}`) ?? NOTHING,
    ofPaper: byPlace.get('paper') ?? NOTHING,
    lost,
    passages: placed.filter(({ part }) => part === 'passage').map(({ target }) => target.span)
  };
}

function keyOf(located: Located): string {
  if (located.part === 'set') return `set ${located.set}`;
  if (located.part === 'paper') return 'paper';
  return located.id === undefined ? 'paper' : `id ${located.id}`;
}
