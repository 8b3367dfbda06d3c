import type { PaperKind } from '../../../core/model/paper.ts';
import type { FacetName, StateValue } from '../../../core/search/facet.ts';
import { texts } from '../../texts/texts.ts';
import type { PaperSummary } from '../../../core/model/summary.ts';
import { titleOf } from '../../texts/titles.ts';

/** The value of a facet in words; a source as its only paper, else by the name of its file. */
export function facetLabel(
  facet: FacetName,
  value: string,
  papers: readonly PaperSummary[]
): string {
  switch (facet) {
    case 'kind':
      return inWords(texts.terms.kinds, value as PaperKind);
    case 'state':
      return inWords({ ...texts.terms.states, late: texts.terms.late }, value as StateValue);
    case 'source':
      return sourceLabel(papers.filter(({ sourceId }) => sourceId === value)) ?? value;
    default:
      return value;
  }
}

function sourceLabel([first, ...others]: readonly PaperSummary[]): string | undefined {
  return first && others.length === 0 ? titleOf(first) : first?.name;
}

/** The file of a source that is called otherwise; absent for all else. */
export function facetFile(
  facet: FacetName,
  value: string,
  papers: readonly PaperSummary[]
): string | undefined {
  const file = facet === 'source' && papers.find(({ sourceId }) => sourceId === value)?.name;
  return file && file !== facetLabel(facet, value, papers) ? file : undefined;
}

/** In which language that is, where it is not that of the interface. */
export const facetLang = (facet: FacetName): 'nl' | undefined =>
  facet === 'kind' || facet === 'state' ? undefined : 'nl';

/** An address may hold a value that nobody knows. */
function inWords<K extends string>(words: Readonly<Record<K, string>>, value: K): string {
  return Object.hasOwn(words, value) ? words[value] : value;
}
