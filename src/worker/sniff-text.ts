import type { Refusal } from './api.ts';

/** What is looked at for a page's first tag: browsers note above it where they saved it from. */
const HEAD = 4096;
const PAGE_TAG = /^<(?:!doctype\s+html|html|head|body)[\s>]/i;
const XML_DECLARATION = /^<\?xml\s/;
/** What is looked at of a mail. */
const MAIL = 65_536;
/** The most lines that head a mail. */
const MOST_MAIL_LINES = 120;
// "MIME-Version: 1.0", or the rest of such a line, indented
const MAIL_LINE = /^(?:[A-Za-z][A-Za-z-]*:|[ \t])/;
const CODED_PART =
  /^content-(?:transfer-encoding:[ \t]*(?:base64|quoted-printable)|type:[ \t]*multipart\/)/im;
// how browsers head a page that they save as one file, a mail by its form
const SAVED_PAGE = /^(?:snapshot-content-location:|from:[ \t]*<saved by )/im;

/** Whether a text is a web page, by its first tag; a text in which tags stand is none. */
export function isWebPage(text: string): boolean {
  return PAGE_TAG.test(firstTag(text.slice(0, HEAD)));
}

/** Says why a text is no paper to read though it is text; `undefined` where it may be one. */
export function refusalOfText(text: string): Refusal | undefined {
  if (XML_DECLARATION.test(text.slice(0, HEAD).trimStart())) return 'xml';
  const start = text.slice(0, MAIL).trimStart();
  if (!isCodedMail(start)) return undefined;
  return SAVED_PAGE.test(start) ? 'page-archive' : 'mail';
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

/** A mail as a file whose words are coded, or that holds several parts; a plain one is a text. */
function isCodedMail(start: string): boolean {
  const lines = start.split(/\r?\n/, MOST_MAIL_LINES);
  const end = lines.findIndex((line) => !MAIL_LINE.test(line));
  const head = end < 0 ? lines : lines.slice(0, end);
  return head.some((line) => /^mime-version:/i.test(line)) && CODED_PART.test(start);
}
