import type { Selection, SelectionItem } from '../model/selection.ts';
import type { Entry } from './plan-entry.ts';
import { planPaper, planSet } from './plan-paper.ts';
import { planSection } from './plan-section.ts';
import type { Work } from './work.ts';

/** Level of the first headings below the document's title. */
const TOP = 2;

/** Draws up a document: what stands in it, in which order and how deep. */
export function planDocument(
  { items, title }: Selection,
  find: (paperId: string) => Work | undefined
): Entry[] {
  const entries: Entry[] = [];
  const isWhole = title === undefined && items.length === 1;
  let level = TOP;
  let group = '';
  const open = (key: string, entry: Entry) => {
    if (key !== group) entries.push(entry);
    group = key;
  };
  for (const item of items) {
    if (item.type === 'heading') {
      entries.push({ type: 'heading', level: item.level + 1, text: item.text });
      level = item.level + 2;
      group = '';
    } else if (item.type === 'text') {
      entries.push(item);
    } else {
      const work = find(item.paperId);
      if (!work) continue;
      if (item.type === 'paper' || item.type === 'set') group = '';
      // The title of the only thing is the document's own.
      const own = isWhole ? level : level + 1;
      switch (item.type) {
        case 'paper':
          if (!isWhole) entries.push({ type: 'paper', work, level });
          entries.push(...notesOf(item), ...planPaper(work, own, item.notes ?? []));
          break;
        case 'set': {
          const set = work.paper.questionSets.findIndex(({ id }) => id === item.setId);
          if (set < 0) continue;
          if (!isWhole) entries.push({ type: 'set', work, set, level });
          entries.push(...notesOf(item), ...planSet(work, set, own, item.notes ?? []));
          break;
        }
        case 'question': {
          const place = work.reading.question(item.questionId);
          if (!place) continue;
          const set = place.set - 1;
          const { exchange } = place;
          if (!isWhole) open(`${item.paperId} ${set}`, { type: 'set', work, set, level });
          const { part, notes = [] } = item;
          entries.push({
            type: 'exchange',
            work,
            set,
            exchange,
            level: own,
            notes,
            ...(part && { part })
          });
          break;
        }
        case 'section': {
          const found = work.reading.sections.find(({ section }) => section.id === item.sectionId);
          if (!found) continue;
          if (!isWhole) open(item.paperId, { type: 'paper', work, level });
          entries.push(...planSection(work, found.section, own, item.notes ?? []));
          break;
        }
      }
    }
  }
  return entries;
}

/** Notes about the whole of an item, which stand before it. */
function notesOf({ notes = [] }: Extract<SelectionItem, { paperId: string }>): Entry[] {
  return notes.flatMap((note): Entry[] => (note.at === undefined ? [{ type: 'note', note }] : []));
}
