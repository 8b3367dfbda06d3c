import type { Selection, SelectionItem } from '../model/selection.ts';
import { holderOf } from './holder-of.ts';
import type { Entry } from './plan-entry.ts';
import { planPaper, planSet } from './plan-paper.ts';
import { planChosenSection } from './plan-section.ts';
import type { Work } from './work.ts';

/** Level of the first headings below the document's title. */
const TOP = 2;

type PaperItem = Extract<SelectionItem, { paperId: string }>;

/** The entries of an item, and the heading under which it stands with its neighbours. */
interface PlannedItem {
  entries: readonly Entry[];
  heading?: Entry;
  /** Items in a row with the same one share their heading. */
  group?: string;
}

/** Draws up a document: what stands in it, in which order and how deep. */
export function planDocument(
  { items, title }: Selection,
  find: (paperId: string) => Work | undefined
): Entry[] {
  const entries: Entry[] = [];
  const isWhole = title === undefined && items.length === 1;
  let level = TOP;
  let group: string | undefined;
  for (const item of items) {
    if (item.type === 'heading') {
      entries.push({ type: 'heading', level: item.level + 1, text: item.text });
      level = item.level + 2;
      group = undefined;
    } else if (item.type === 'text') {
      entries.push(item);
    } else {
      const work = find(item.paperId);
      // The title of the only thing is the document's own.
      const planned = work && planItem(item, work, level, isWhole ? level : level + 1);
      if (!planned) continue;
      const shared = planned.group !== undefined && planned.group === group;
      if (!isWhole && !shared && planned.heading) entries.push(planned.heading);
      group = planned.group;
      entries.push(...planned.entries);
    }
  }
  return entries;
}

/** `undefined` where the paper has no such set, question or section (any more). */
function planItem(
  item: PaperItem,
  work: Work,
  above: number,
  level: number
): PlannedItem | undefined {
  const { notes = [] } = item;
  const setHeading = (set: number): Entry => ({ type: 'set', work, set, level: above });
  const paperHeading: Entry = { type: 'paper', work, level: above };
  switch (item.type) {
    case 'paper':
      return {
        heading: paperHeading,
        entries: [...generalNotes(item), ...planPaper(work, level, notes)]
      };
    case 'set': {
      const set = work.paper.questionSets.findIndex(({ id }) => id === item.setId);
      if (set < 0) return undefined;
      return {
        heading: setHeading(set),
        entries: [...generalNotes(item), ...planSet(work, set, level, notes)]
      };
    }
    case 'question': {
      const place = work.reading.question(item.questionId);
      if (!place) return undefined;
      const set = place.set - 1;
      const { exchange } = place;
      const { part } = item;
      return {
        group: `${work.number} ${set}`,
        heading: setHeading(set),
        entries: [{ type: 'exchange', work, set, exchange, level, notes, ...(part && { part }) }]
      };
    }
    case 'section': {
      const found = work.reading.sections.find(({ section }) => section.id === item.sectionId);
      if (!found) return undefined;
      const own = notes.map((note) => ({ at: found.section.id, ...note }));
      return {
        group: `${work.number}`,
        heading: paperHeading,
        entries: planChosenSection(work, found.section, level, own)
      };
    }
    case 'passage': {
      const { span, at } = item;
      const set = at === undefined ? undefined : holderOf(work, at)?.set;
      return {
        group: `${work.number} ${set ?? ''}`.trim(),
        heading: set === undefined ? paperHeading : setHeading(set),
        entries: [{ type: 'passage', work, span, level, notes, ...(at && { at }) }]
      };
    }
  }
}

/** Notes about the whole of an item, which stand before it. */
function generalNotes({ notes = [] }: PaperItem): Entry[] {
  return notes.flatMap((note): Entry[] => (note.at === undefined ? [{ type: 'note', note }] : []));
}
