/** The sentences of what is copied. */
export const copying = {
  form: 'Kopiëren als',
  forms: {
    rich: 'opgemaakte tekst',
    text: 'platte tekst',
    markdown: 'Markdown'
  },
  whole: { question: 'Vraag met antwoord', section: 'Dit deel' },
  question: 'Alleen de vraag',
  answer: 'Alleen het antwoord',
  passage: 'Geselecteerde passage',
  citation: 'Alleen de vindplaats',
  link: { question: 'Link naar deze vraag', section: 'Link naar dit deel' },
  copiedLink: 'Link gekopieerd. Die werkt in elke Repliek waarin dit stuk staat.',
  take: 'Meenemen',
  print: 'Afdrukken',
  export: 'Exporteren',
  copied: (what: string) => `${what} gekopieerd, met bronvermelding.`,
  copiedCitation: 'Vindplaats gekopieerd.',
  failed:
    'De browser staat kopiëren hier niet toe. Selecteer de tekst en gebruik Ctrl+C, of kies Exporteren.',
  tookTooLong:
    'De browser heeft dit na tien seconden nog niet gekopieerd. Probeer het nog eens, of kies Exporteren.'
};
