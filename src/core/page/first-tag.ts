/** What may stand above a first tag, by how it begins, and what ends it. */
const ABOVE = [
  ['<?', '?>'],
  ['<!--', '-->']
] as const;

/** The text from its first tag on, behind declarations, comments and blanks; '' where these do not end. */
export function firstTag(text: string): string {
  let rest = text.trimStart();
  for (;;) {
    const above = ABOVE.find(([begin]) => rest.startsWith(begin));
    if (!above) return rest;
    const found = rest.indexOf(above[1]);
    if (found < 0) return '';
    rest = rest.slice(found + above[1].length).trimStart();
  }
}
