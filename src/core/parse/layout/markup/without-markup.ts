const MARKUP = '#*_ \t';

/** A line without the markdown and blanks round it: "## **Kern**" → "Kern". */
export function withoutMarkup(line: string): string {
  let start = 0;
  let end = line.length;
  while (start < end && MARKUP.includes(line[start]!)) start++;
  while (end > start && MARKUP.includes(line[end - 1]!)) end--;
  return line.slice(start, end);
}
