import type { Collection } from '../annotations/collections.ts';
import { createLocator } from '../annotations/locate.ts';
import { holdsQuote } from '../annotations/target.ts';
import type { Selection, SelectionItem } from '../model/selection.ts';
import type { OpenedPaper } from './work.ts';
import { outerSpanOfPaper } from '../model/outer-span.ts';

type PlaceItem = Extract<Collection['items'][number], { type: 'place' }>;

/**
 * What a collection takes along, in its order. Places are found again in the papers as they are read
 * now; what lies in none of `papers`, or does not say there what it was chosen for, is left out.
 */
export function selectCollection(
  { name, items }: Collection,
  papers: readonly OpenedPaper[]
): Selection {
  return {
    title: name,
    items: items.flatMap((item): SelectionItem[] => {
      if (item.type === 'place') return selectPlace(item, papers);
      // What was added and never filled in is nothing to take along.
      if (item.text.trim() === '') return [];
      return [
        item.type === 'heading'
          ? { type: 'heading', level: item.level, text: item.text }
          : { type: 'text', text: item.text }
      ];
    })
  };
}

function selectPlace({ target, part }: PlaceItem, papers: readonly OpenedPaper[]): SelectionItem[] {
  const inSource = papers.filter(({ source }) => source.id === target.sourceId);
  const [start, end] = target.span;
  const opened =
    inSource.find(({ paper }) => {
      const outer = outerSpanOfPaper(paper);
      return start < outer[1] && end > outer[0];
    }) ?? inSource[0];
  if (!opened || !holdsQuote(opened.source.text, target)) return [];
  const { paper } = opened;
  const paperId = paper.id;
  const found = createLocator(paper)(target, part);
  switch (found.part) {
    case 'paper':
      return [{ type: 'paper', paperId }];
    case 'set':
      return [{ type: 'set', paperId, setId: paper.questionSets[found.set]!.id }];
    case 'question':
      return [{ type: 'question', paperId, questionId: found.id }];
    case 'section':
      return [{ type: 'section', paperId, sectionId: found.id }];
    case 'answer': {
      const answer = paper.questionSets
        .flatMap(({ answers }) => answers)
        .find(({ id }) => id === found.id);
      const questionId = answer?.questionIds[0];
      return questionId === undefined
        ? []
        : [{ type: 'question', paperId, questionId, part: 'answer' }];
    }
    case 'passage':
      return [{ type: 'passage', paperId, span: target.span, ...(found.id && { at: found.id }) }];
  }
}
