import type { PaperKind } from '../../../core/model/paper.ts';
import type { AnswerState, FacetName } from '../../../core/search/search.ts';
import { texts } from '../../texts/texts.ts';
import type { PaperSummary } from '../../../worker/api.ts';

/** The value of a facet in words; a source by the name that its papers have in the library. */
export function facetLabel(
  facet: FacetName,
  value: string,
  papers: readonly Pick<PaperSummary, 'sourceId' | 'name'>[]
): string {
  switch (facet) {
    case 'kind':
      return inWords(texts.terms.kinds, value as PaperKind);
    case 'state':
      return inWords(texts.terms.states, value as AnswerState);
    case 'source':
      return papers.find(({ sourceId }) => sourceId === value)?.name ?? value;
    default:
      return value;
  }
}

/** In which language that is, where it is not that of the interface. */
export const facetLang = (facet: FacetName): 'nl' | undefined =>
  facet === 'kind' || facet === 'state' ? undefined : 'nl';

/** An address may hold a value that nobody knows. */
function inWords<K extends string>(words: Readonly<Record<K, string>>, value: K): string {
  return Object.hasOwn(words, value) ? words[value] : value;
}
