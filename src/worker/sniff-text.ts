import type { Refusal } from './import-outcome.ts';

/** What is looked at for a declaration of XML. */
const HEAD = 4096;
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

/** Says why a text is no paper to read though it is text; `undefined` where it may be one. */
export function refusalOfText(text: string): Refusal | undefined {
  if (XML_DECLARATION.test(text.slice(0, HEAD).trimStart())) return 'xml';
  const start = text.slice(0, MAIL).trimStart();
  if (!isCodedMail(start)) return undefined;
  return SAVED_PAGE.test(start) ? 'page-archive' : 'mail';
}

/** A mail as a file whose words are coded, or that holds several parts; a plain one is a text. */
function isCodedMail(start: string): boolean {
  const lines = start.split(/\r?\n/, MOST_MAIL_LINES);
  const end = lines.findIndex((line) => !MAIL_LINE.test(line));
  const head = end < 0 ? lines : lines.slice(0, end);
  return head.some((line) => /^mime-version:/i.test(line)) && CODED_PART.test(start);
}
