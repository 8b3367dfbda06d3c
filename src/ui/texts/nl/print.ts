import { formatNumber } from '../format.ts';

/** The sentences of the print view. */
export const print = {
  title: 'Afdrukvoorbeeld',
  titleOf: (title: string) => `Afdrukvoorbeeld: ${title}`,
  making: 'Het afdrukvoorbeeld wordt gemaakt …',
  gone: 'Dit staat niet (meer) in de bibliotheek.',
  notKept: 'Deze keuze is niet bewaard. Kies opnieuw wat u wilt afdrukken.',
  footnotes: 'Noten',
  /** By what is printed: questions, sections of a letter, or both. */
  footnotesBelow: {
    answers: 'onder elk antwoord, met de nummers van de bron',
    sections: 'onder elk onderdeel, met de nummers van de bron',
    both: 'onder elk antwoord en onderdeel, met de nummers van de bron'
  },
  footnotesAtEnd: 'achteraan, doorgenummerd',
  takeAlong: 'Wat gaat mee',
  contents: 'Inhoudsopgave',
  printNow: 'Afdrukken of bewaren als PDF',
  export: 'Exporteren',
  back: 'Terug',
  page: (n: number, all: number) => `${formatNumber(n)} / ${formatNumber(all)}`,
  ofTotal: (total: number) => ` van ${formatNumber(total)}`
};
