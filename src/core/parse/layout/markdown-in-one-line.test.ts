import { expect, test } from 'vitest';
import { withMarkdownLines } from './markdown-in-one-line.ts';

test('ends lines before titles and round headings and rulers', () => {
  expect(withMarkdownLines('Brief ## Vraag 1 Wie? ## Antwoord Zij. ----- ## Vraag 2 Wat?')).toBe(
    'Brief\n## Vraag 1 Wie?\n## Antwoord Zij.\n-----\n## Vraag 2 Wat?'
  );
  expect(withMarkdownLines('Brief **1. Wie?** Zij. **2. Wat?** **Dit** alles.')).toBe(
    'Brief\n**1. Wie?**\nZij.\n**2. Wat?**\n**Dit** alles.'
  );
});

test('ends the rows of a table after as many cells as its ruler has', () => {
  expect(
    withMarkdownLines('Lijst | Nr | Vraag | |---|---| | 1 | A \\| b | | 2 | | En voorts')
  ).toBe('Lijst\n| Nr | Vraag |\n|---|---|\n| 1 | A \\| b |\n| 2 | |\nEn voorts');
});

test('leaves what begins a line, and signs that stand alone', () => {
  const printed =
    'Brief\n\n## Vraag 1\n\n**Wie?** Zie **Vraag 1** en **Vraag 2** hieronder.\n## Antwoord';
  expect(withMarkdownLines(printed)).toBe(printed);
  const told = 'De noot C # 3 en het **grote** woord -- zo was het.';
  expect(withMarkdownLines(told)).toBe(told);
});
