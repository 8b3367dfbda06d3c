/** What parts the pages of a text: nothing, a foot with a form feed, a foot, or a number alone. */
export const PAGES = ['none', 'form feed', 'foot', 'number'] as const;

/** How wide lines are; `undefined` where each paragraph is one line. */
export const WIDTHS: readonly (number | undefined)[] = [undefined, 62, 80];

const PAGE_LINES = 44;
const FULL_LINE = 82;

/** The lines of paragraphs with a blank line between them. */
export function inParagraphs(blocks: readonly string[], width: number | undefined): string[] {
  return blocks.flatMap((block, i) => [
    ...(i > 0 ? [''] : []),
    ...block.split('\n').flatMap((line) => (width === undefined ? [line] : wrapped(line, width)))
  ]);
}

function wrapped(line: string, width: number): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    if (current !== '' && current.length + 1 + word.length > width) {
      lines.push(current);
      current = word;
    } else current = current === '' ? word : `${current} ${word}`;
  }
  return [...lines, current];
}

// A heading or a title stays with what stands below it.
const STAYS_WITH_NEXT =
  /^(?:(?:Vraag|Antwoord)[^.?!]{0,24}|\d{1,3}[.)]?|Artikel \d \p{L}+|\p{Lu}[\p{L} ]{3,30})?$/u;

/** The text of these lines on pages of one length. */
export function inPages(lines: readonly string[], kind: (typeof PAGES)[number]): string {
  if (kind === 'none') return `${lines.join('\n')}\n`;
  const pages: string[][] = [[]];
  let used = 0;
  for (const line of lines) {
    const height = Math.max(1, Math.ceil(line.length / FULL_LINE));
    if (used + height > PAGE_LINES) {
      const page = pages.at(-1)!;
      let kept = page.length;
      while (kept > 1 && STAYS_WITH_NEXT.test(page[kept - 1]!)) kept--;
      pages.push(page.splice(kept));
      used = pages.at(-1)!.length;
    }
    used += height;
    pages.at(-1)!.push(line);
  }
  const foot = (i: number) =>
    kind === 'number'
      ? `${i + 1}`
      : `Tweede Kamer, vergaderjaar 2030–2031, 36 999 XII, nr. 12 ${i + 1}`;
  const texts = pages.map((page, i) => `${page.join('\n').trim()}\n\n${foot(i)}\n`);
  return texts.join(kind === 'form feed' ? '\f' : '\n');
}
