/** What is looked at for a page's first tag: browsers note above it where they saved it from. */
const HEAD = 4096;
const PAGE_TAG = /^<(?:!doctype\s+html|html|head|body)[\s>]/i;
// what stands before a first tag: a blank, or a tag
const MAY_BEGIN = /^[\s<]/;

/** Whether a text is a web page, by its first tag; a text in which tags stand is none. */
export function isWebPage(text: string): boolean {
  return MAY_BEGIN.test(text) && PAGE_TAG.test(firstTag(text.slice(0, HEAD)));
}

/** The text from its first tag on, behind declarations, comments and blanks. */
function firstTag(text: string): string {
  let rest = text.trimStart();
  for (;;) {
    const end = rest.startsWith('<?') ? '?>' : rest.startsWith('<!--') ? '-->' : undefined;
    if (end === undefined) return rest;
    const found = rest.indexOf(end);
    if (found < 0) return '';
    rest = rest.slice(found + end.length).trimStart();
  }
}
