/**
 * Other dresses of one text: what mail programs, word processors and converters do to it on its way to
 * a user. None changes what it says; each must be read like the text itself.
 */
export interface Dressing {
  name: string;
  dress(text: string): string;
  /** Printed pages of its own would contradict those that the dressing prints. */
  printsPages?: true;
  /** A text whose lines a page has broken, or that is one line, has no paragraphs to break. */
  breaksLines?: true;
}

/** Lines no longer than this, broken at blanks; rows of a table stay whole. */
const wrapped = (text: string, width: number): string =>
  text
    .split('\n')
    .map((line) =>
      line.length > width && !line.trimEnd().endsWith('|') ? wrap(line, width) : line
    )
    .join('\n');

function wrap(line: string, width: number): string {
  const lines: string[] = [];
  for (const word of line.trim().split(/ +/u)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines.join('\n');
}

/** One blank line between all lines. */
const parted = (text: string): string => text.replaceAll(/\n+/gu, '\n\n');

const PAGE = 48;

/** Prints something behind every so many lines. */
const paged = (text: string, foot: (page: number) => string): string =>
  text
    .split('\n')
    .flatMap((line, i) => (i % PAGE === PAGE - 1 ? [line, foot((i + 1) / PAGE)] : [line]))
    .join('\n');

/** Changes one match in `each`, as converters do not change all. */
function some(text: string, pattern: RegExp, each: number, to: (found: string) => string): string {
  let count = 0;
  return text.replaceAll(pattern, (found) => (count++ % each === 0 ? to(found) : found));
}

export const dressings: readonly Dressing[] = [
  { name: 'line ends of Windows', dress: (text) => text.replaceAll('\n', '\r\n') },
  { name: 'line ends of old Macs', dress: (text) => text.replaceAll('\n', '\r') },
  { name: 'a byte order mark', dress: (text) => `\uFEFF${text}` },
  { name: 'blanks at line ends', dress: (text) => text.replaceAll('\n', '  \n') },
  { name: 'an indent', dress: (text) => text.replaceAll(/^(?=.)/gmu, '    ') },
  { name: 'a tab before each line', dress: (text) => text.replaceAll(/^(?=.)/gmu, '\t') },
  { name: 'blanks that do not break', dress: (text) => some(text, / /gu, 7, () => '\u00A0') },
  { name: 'more blank lines', dress: (text) => text.replaceAll('\n\n', '\n\n\n') },
  { name: 'the mark of a quotation in mail', dress: (text) => text.replaceAll(/^/gmu, '> ') },
  { name: 'letters taken apart', dress: (text) => text.normalize('NFD') },
  {
    name: 'straight quotes',
    dress: (text) => text.replaceAll(/[‘’]/gu, "'").replaceAll(/[“”]/gu, '"')
  },
  {
    name: 'ligatures',
    dress: (text) => text.replaceAll('fi', '\uFB01').replaceAll('fl', '\uFB02')
  },
  {
    name: 'a field of JSON',
    dress: (text) => JSON.stringify(text)
  },
  {
    name: 'a cell of a table with its line ends as signs',
    dress: (text) => `"${text.replaceAll('"', '""').replaceAll('\n', '\\n')}"`
  },
  {
    name: 'broken lines and blank ones',
    dress: (text) => wrapped(parted(text), 72),
    breaksLines: true
  },
  {
    name: 'broken lines with an indent',
    dress: (text) => wrapped(parted(text), 79).replaceAll(/^(?=.)/gmu, '   '),
    breaksLines: true
  },
  {
    name: 'numbers between dashes',
    dress: (text) => paged(text, (page) => `\n- ${page} -\n`),
    printsPages: true
  },
  {
    name: 'pages that are counted',
    dress: (text) => paged(text, (page) => `\nPagina ${page} van 90\n`),
    printsPages: true
  },
  {
    name: 'a number in the middle at the foot',
    dress: (text) => paged(text, (page) => `${' '.repeat(40)}${page}\n\f`),
    printsPages: true
  },
  {
    name: 'a running foot',
    dress: (text) =>
      paged(text, (page) => `\nTweede Kamer, vergaderjaar 2030-2031, 39 824, nr. 451 ${page}\n\f`),
    printsPages: true
  }
];
