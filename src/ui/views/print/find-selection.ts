import { findExchange, readExchanges } from '../../../core/reading/exchange.ts';
import { numberSections } from '../../../core/reading/reading-items.ts';
import type { PrintRoute } from '../../addresses/print-route.ts';
import type { Route } from '../../addresses/route.ts';
import { type NamedSelection, selectPaper } from '../../documents/selections.ts';
import type { Exporter } from '../../state/exporter.svelte.ts';
import type { Library } from '../../state/library.svelte.ts';
import type { Papers } from '../../state/papers.ts';

interface Needs {
  library: Pick<Library, 'paperByKey'>;
  papers: Pick<Papers, 'read'>;
  exporter: Pick<Exporter, 'chosen' | 'collection'>;
}

/** What an address asks to print; `undefined` where it is not (or no longer) there. */
export async function findSelection(
  route: PrintRoute,
  { library, papers, exporter }: Needs
): Promise<NamedSelection | undefined> {
  if (route.screen === 'print-chosen') return exporter.chosen;
  if (route.screen === 'print-collection') return exporter.collection(route.collection);
  const paper = library.paperByKey(route.paper);
  if (!paper) return undefined;
  if (route.section !== undefined) {
    const sections = numberSections((await papers.read(paper.id))?.paper.sections ?? []);
    const section = sections[route.section - 1]?.section;
    return section && { items: [{ type: 'section', paperId: paper.id, sectionId: section.id }] };
  }
  if (route.question === undefined) return selectPaper(paper, route.set);
  const set = (await papers.read(paper.id))?.paper.questionSets[(route.set ?? 1) - 1];
  const found = set && findExchange(readExchanges(set), route.question);
  return (
    found && {
      items: [{ type: 'question', paperId: paper.id, questionId: found.question.id }]
    }
  );
}

/** Where a print view leads back to. */
export function wayBack(
  route: PrintRoute,
  library: Pick<Library, 'paperByKey' | 'routeTo'>,
  { chosenOn }: Pick<Exporter, 'chosenOn'>
): Route {
  if (route.screen === 'print-chosen') return chosenOn ?? { screen: 'library' };
  if (route.screen === 'print-collection') return { screen: 'collection', id: route.collection };
  const paper = library.paperByKey(route.paper);
  if (!paper) return { screen: 'library' };
  const { set, question, section } = route;
  return library.routeTo(paper, {
    ...(set !== undefined && { set }),
    ...(question !== undefined && { place: { type: 'question', key: question } as const }),
    ...(section !== undefined && { place: { type: 'section', number: section } as const })
  });
}
