export const copying = {
  menu: 'Meer',
  menuOf: (what: string) => `${what} anders kopiëren of meenemen`,
  title: (what: string) => `${what} kopiëren of meenemen`,
  form: 'Kopiëren als',
  forms: {
    rich: 'opgemaakte tekst',
    text: 'platte tekst',
    markdown: 'Markdown'
  },
  whole: 'Vraag met antwoord',
  question: 'Alleen de vraag',
  answer: 'Alleen het antwoord',
  passage: 'Geselecteerde passage',
  citation: 'Alleen de vindplaats',
  take: 'Meenemen',
  print: 'Afdrukken',
  export: 'Exporteren',
  copied: (what: string) => `${what} gekopieerd, met bronvermelding.`,
  copiedCitation: 'Vindplaats gekopieerd.',
  failed:
    'De browser staat kopiëren hier niet toe. Selecteer de tekst en gebruik Ctrl+C, of kies Exporteren.'
};
