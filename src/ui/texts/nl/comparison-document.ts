import type { ComparisonCaptions } from '../../../core/export/comparison-document.ts';
import { formatMoment } from '../format.ts';

/** The sentences of a comparison on paper or kept as a file. */
export const comparisonDocument = {
  title: (title: string) => `Vergelijking: ${title}`,
  printTitle: 'Afdrukvoorbeeld van de vergelijking',
  print: 'Afdrukken of bewaren als PDF',
  saveHtml: 'Bewaren als HTML',
  back: 'Terug naar de vergelijking',
  fileName: (slug: string) => `vergelijking-${slug || 'versies'}.html`,
  preparing: 'De vergelijking wordt klaargezet …',
  made: (generator: string, time: string) => `Gemaakt op ${formatMoment(time)} met ${generator}.`,
  questionTitle: (question: string, title: string) => `Vergelijking: ${question} – ${title}`,
  shownOnly: 'Getoond worden de verschillen die bij het maken van dit document aan stonden.',
  setFacts: (kind: string, title: string) => `${kind}: ${title}`,
  legend: {
    example: 'tekst',
    removed: 'staat alleen in de eerste versie',
    added: 'staat alleen in de tweede versie',
    heavy: 'vet: een getal, naam, datum, ontkenning, stuknummer of hele alinea',
    form: 'gestippeld: verschilt alleen van vorm; gedrukt zoals in de tweede versie'
  },
  captions: {
    removed: 'weggelaten:',
    added: 'toegevoegd:',
    sources: 'Bronnen',
    sha256: 'SHA-256',
    legend: 'Legenda',
    points: 'Over de hele set',
    counts: 'Aantal verschillen per soort',
    kind: 'Soort',
    count: 'Aantal'
  } satisfies ComparisonCaptions
};
