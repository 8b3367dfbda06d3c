// "Pagina 2 van 9"
const PAGE_FOOT = /^(?:pagina|blz\.?|page)\s\d{1,4}(?:\s?(?:van|of|\/)\s?\d{1,4})?$/iu;

const LONGEST = 24;

/** Whether a line only counts a page by name: set to the right it stands below a column of pages. */
export function isPageFoot(line: string): boolean {
  return line.length <= LONGEST && PAGE_FOOT.test(line);
}
