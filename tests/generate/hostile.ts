/** Texts that nobody writes and some program will: each grows with `n`. */
export const HOSTILE: Readonly<Record<string, (n: number) => string>> = {
  'one line of letters': (n) => 'a'.repeat(n * 10),
  'one line of words': (n) => 'woord '.repeat(n),
  'one line of questions': (n) => 'Kunt u dit? '.repeat(n),
  'one line of headings': (n) => 'Vraag 1 Wat is dit? Antwoord 1 Ja. '.repeat(n / 4),
  'headings in order': (n) =>
    Array.from({ length: n }, (_, i) => `Vraag ${(i % 999) + 1}\nWat?\nAntwoord\nJa.`).join('\n'),
  'one heading over and over': (n) => 'Vraag 1\n'.repeat(n),
  'a heading of numbers': (n) => `Vraag ${'1, '.repeat(n)}`,
  'numbers on lines': (n) => Array.from({ length: n }, (_, i) => `${i % 999}.`).join('\n'),
  'only digits': (n) => '1234567890'.repeat(n),
  'open brackets': (n) => '('.repeat(n) + '['.repeat(n),
  'nested brackets': (n) => '('.repeat(n) + ')'.repeat(n),
  'note marks': (n) =>
    Array.from({ length: n / 4 }, (_, i) => `[footnoteRef:${i}] [${i}: noot ]`).join(' '),
  'one number before capitals': (n) => 'a.1A '.repeat(n),
  'notes in their sentences': (n) =>
    Array.from({ length: n / 8 }, (_, i) => `pont?${i + 1}Bode, 3 mei 2031. `).join(''),
  'tags at the ends of lines': (n) => `${'<p>'.repeat(20)}a${'</b>'.repeat(20)}\n`.repeat(n / 20),
  'NUL characters': (n) => '\0'.repeat(n * 4),
  'lone surrogates': (n) => '\ud800'.repeat(n) + '\udc00'.repeat(n),
  'bidirectional and without width': (n) => '\u202e\u200b\u200d'.repeat(n),
  blanks: (n) => ' '.repeat(n * 10),
  'blank lines': (n) => '\n'.repeat(n * 4),
  'form feeds': (n) => '\f'.repeat(n),
  markup: (n) => '**#_'.repeat(n),
  'names of columns with bars': (n) => '| Nr | Vraag | Antwoord |\n|---|---|---|\n'.repeat(n / 4),
  'names of columns with tabs': (n) => 'Nr\tVraag\tAntwoord\n'.repeat(n / 4),
  'tables with tabs': (n) =>
    'Nr\tFractie\tVraag\tAntwoord\n1\tVVD\tHoeveel zijn er\nin 2030 dicht?\t\n\nTwaalf.\n\n2\tSP\tHoe?\t\n\nZo.\n\n'.repeat(
      n / 8
    ),
  'tables in stacked cells': (n) =>
    'Nr.\nFractie\nVraag\nAntwoord\n1\nVVD\nWat?\nDat.\n2\nSP\nHoe?\nZo.\n\n'.repeat(n / 8),
  'tables of rows one behind the other': (n) =>
    'Nr Fractie Vraag Antwoord\n1 VVD Wat?\nDat.\n2 SP Hoe?\nZo.\n3 D66 Nu?\nJa.\n\n'.repeat(n / 8),
  'names of columns with blanks': (n) => 'Nr  Vraag  Antwoord\n1  Wat?  Dat.\n'.repeat(n / 8),
  'names of columns and a quote': (n) => 'Nr,Vraag,Antwoord\n"'.repeat(n / 4),
  'names of columns below each other': (n) => 'Nr\n\nVraag\n\nAntwoord\n\n'.repeat(n / 8),
  'tables of HTML': (n) => '<table><tr><td>Nr<td>Vraag'.repeat(n / 4),
  cells: (n) => 'a |\n|\n'.repeat(n),
  descriptions: (n) =>
    'Vragen van het lid X (Y) aan de Minister van Z over W (ingezonden 3 mei 2024).\n'.repeat(
      n / 8
    ),
  labels: (n) => 'Datum\n\nKenmerk\n\n'.repeat(n / 4),
  'broken words': (n) => 'afge-\nbroken '.repeat(n / 2),
  quotes: (n) => '«'.repeat(n) + '»'.repeat(n),
  'questions and answers in turn': (n) => 'Bent u bekend?\nJa.\n'.repeat(n / 2),
  'roman numbers': (n) => 'i ii iii iv\nii\n'.repeat(n / 4),
  'roman notes': (n) => 'Wat»i? Dat.ii\n\ni Bron 2031\nii Bron 2031\n\n'.repeat(n / 8),
  'roman notes without marks': (n) => 'i Bron 2031\nii Bron 2031\n\n'.repeat(n / 8),
  titles: (n) => '1.1 Titel\nTekst die langer is dan de titel.\n\n'.repeat(n / 4),
  pointers: (n) => 'Vraag 1\nWat?\nAntwoord 1\nZie het antwoord op vraag 1.\n'.repeat(n / 8),
  'letters of one number': (n) => 'Vraag 1a\nWat?\nVraag 1b\nHoe?\nAntwoord 1\nJa.\n'.repeat(n / 8),
  'joint answers': (n) =>
    Array.from({ length: n / 8 }, (_, i) => {
      const number = (i % 900) + 1;
      return `Vraag ${number}\nWat?\nAntwoord op vragen ${number} en 2\nZie vraag 1.`;
    }).join('\n')
};
