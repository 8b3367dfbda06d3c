import type { Span } from '../../model/span.ts';
import type { Unescaped } from './escapes.ts';
import { isBlank as isBlankCode } from './blanks.ts';
import { entityAt } from '../../page/html-entities.ts';

/** Stands where a sign was that no reader is to see: without width, and dropped by the layout. */
const HIDDEN = '\u2060';

// "$^{1}$", "$^1$": a raised number as a formula
const RAISED = /\$\s?\^\s?\{?\s?(\d{1,3})\s?\}?\s?\$/gu;

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

// "Antwo****ord", "Vra____ag": bold that ends and begins in the middle of a word
const PARTED = /(?<=\p{L})(\*{4}|_{4})(\p{L}{1,30}[:.]?)/gu;

// "<br>", "<br/>": the end of a line inside a cell
const LINE_BREAK = /<br ?\/?>/gu;

// "<br><b>Vraag 1</b><br>": a line in bold between two of them
const LINE_IN_BOLD = /(?<=<br ?\/?> ?)<([biu]|strong|em)>([^<>\n]{1,200})<\/\1>(?= ?<br)/gu;

// '<a id="footnote-ref-20"></a>': where a link leads, which nobody sees
const ANCHOR = /<a id="[^"<>\n]{1,80}"><\/a>/gu;

// "(\#footnote\-20)", "(\#footnote\-ref\-20)": the address of a note with each sign escaped
const ESCAPED_ADDRESS = /\(\\#footnote(?:\\-ref)?\\-\d{1,4}\)/gu;

/**
 * Reads what a converter wrote for single signs as these: entities of HTML, ends of lines in cells, raised
 * numbers written as formulas, words that bold parts. The text keeps its length, so that offsets stay the
 * same.
 */
export function readWrittenSigns(source: string): Unescaped {
  const breaks: Span[] = [];
  let text = source.includes('&') ? withEntities(source, breaks) : source;
  if (text.includes('<br')) {
    text = text.replaceAll(LINE_IN_BOLD, (line: string, tag: string, words: string, at: number) => {
      const start = at + tag.length + 2;
      const end = start + words.length;
      breaks.push([at, start], [end, at + line.length]);
      return ' '.repeat(start - at) + words + ' '.repeat(at + line.length - end);
    });
    text = text.replaceAll(LINE_BREAK, (sign, at: number) => {
      breaks.push([at, at + sign.length]);
      return ' '.repeat(sign.length);
    });
  }
  if (text.includes('$^') || text.includes('$ ^')) text = text.replaceAll(RAISED, raised);
  if (text.includes('<a id="')) {
    text = text.replaceAll(ANCHOR, (anchor) => HIDDEN.repeat(anchor.length));
  }
  if (text.includes('\\#foot')) {
    text = text.replaceAll(ESCAPED_ADDRESS, unescapedAddress);
  }
  if (text.includes('****') || text.includes('____')) {
    text = text.replaceAll(
      PARTED,
      (_, signs: string, rest: string) => rest + HIDDEN.repeat(signs.length)
    );
  }
  return { text, breaks: breaks.sort((a, b) => a[0] - b[0]) };
}

/** The address with what fills it up before its last sign: what ends there is known by that. */
function unescapedAddress(address: string): string {
  const signs = address.replaceAll('\\', '').slice(0, -1);
  return `${signs.padEnd(address.length - 1, HIDDEN)})`;
}

function raised(formula: string, digits: string): string {
  const signs = Array.from(digits, (digit) => SUPERSCRIPTS[Number(digit)]).join('');
  return signs.padEnd(formula.length, HIDDEN);
}

function withEntities(text: string, breaks: Span[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (let index = text.indexOf('&'); index >= 0; index = text.indexOf('&', index + 1)) {
    const entity = entityAt(text, index);
    if (!entity) continue;
    const end = index + entity.length;
    // Between two words one blank is left, elsewhere nothing but blanks.
    const isBlank = entity.sign === ' ' && !(isPrinted(text, index - 1) && isPrinted(text, end));
    if (isBlank) breaks.push([index, end]);
    pieces.push(text.slice(at, index), entity.sign.padEnd(entity.length, isBlank ? ' ' : HIDDEN));
    at = end;
  }
  if (pieces.length === 0) return text;
  // What is added to a string is copied again when the whole is read.
  pieces.push(text.slice(at));
  return pieces.join('');
}

function isPrinted(text: string, at: number): boolean {
  return (
    at >= 0 && at < text.length && !isBlankCode(text.charCodeAt(at)) && text.charAt(at) !== '&'
  );
}
