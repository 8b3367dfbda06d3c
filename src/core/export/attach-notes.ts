import { plainWords } from '../page/plain-words.ts';
import { createLocator } from '../annotations/locate.ts';
import { holdsQuote } from '../annotations/target.ts';
import type { Note } from '../annotations/notes.ts';
import type { SelectedNote, Selection, SelectionItem } from '../model/selection.ts';
import type { OpenedPaper } from './work.ts';

type PaperItem = Extract<SelectionItem, { paperId: string }>;

/** Takes along what the user wrote about what is taken along, each at its place. */
export function attachNotes(
  selection: Selection,
  notes: readonly Note[],
  papers: readonly OpenedPaper[]
): Selection {
  const located = new Map(
    papers.map((opened) => [opened.paper.id, locateNotes(notes, opened)] as const)
  );
  const byId = new Map(papers.map(({ paper }) => [paper.id, paper]));
  return {
    ...selection,
    items: selection.items.map((item) => {
      if (!('paperId' in item)) return item;
      const all = located.get(item.paperId) ?? [];
      const ids = idsOf(item, byId.get(item.paperId));
      const own = ids === undefined ? all : all.filter(({ at }) => at !== undefined && ids.has(at));
      return own.length > 0 ? { ...item, notes: [...(item.notes ?? []), ...own] } : item;
    })
  };
}

function locateNotes(notes: readonly Note[], { paper, source }: OpenedPaper): SelectedNote[] {
  const own = notes.filter(
    ({ target }) => target.sourceId === source.id && holdsQuote(source.text, target)
  );
  if (own.length === 0) return [];
  const locate = createLocator(paper);
  return own.map(({ text, target, part }) => {
    const found = locate(target, part);
    const at = 'id' in found ? found.id : undefined;
    return {
      text,
      ...(found.part === 'passage' && { quote: plainWords(target.quote) }),
      ...(at !== undefined && { at })
    };
  });
}

/** What an item consists of; `undefined`: everything in its paper. */
function idsOf(item: PaperItem, paper: OpenedPaper['paper'] | undefined): Set<string> | undefined {
  if (item.type === 'paper') return undefined;
  if (item.type === 'section') return new Set([item.sectionId]);
  // A passage was chosen for itself; what was written about the text round it belongs elsewhere.
  if (item.type === 'passage') return new Set();
  const set = paper?.questionSets.find(({ id, questions }) =>
    item.type === 'set' ? id === item.setId : questions.some((q) => q.id === item.questionId)
  );
  if (!set) return new Set();
  if (item.type === 'set') return new Set([...set.questions, ...set.answers].map(({ id }) => id));
  const answers = set.answers.filter(({ questionIds }) => questionIds.includes(item.questionId));
  return new Set([item.questionId, ...answers.map(({ id }) => id)]);
}
