import { BLANK } from '../line-kinds.ts';
import type { Line, Lines } from '../lines.ts';

/** How a note announces itself; each form has its own proofs. */
export type NoteForm =
  'spaced' | 'glued' | 'lone' | 'paren' | 'dot' | 'bracket' | 'caret' | 'superscript' | 'word';

/** A line of text with which a note could begin. */
export interface NoteStart {
  /** Index into the lines. */
  line: number;
  number: number;
  label: string;
  form: NoteForm;
  /** Offset of the note's text, behind its label. */
  textFrom: number;
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

interface Form {
  form: NoteForm;
  /** The characters with which it can begin. */
  initials: string;
  pattern: RegExp;
}

const DIGITS = '0123456789';

const FORMS: readonly Form[] = [
  // "12", "- 12"; not "12."
  { form: 'lone', initials: `${DIGITS}-–•`, pattern: /^(?:[-–•]\s)?(\d{1,3})$/u },
  // "12 CBS, 3 mei 2024"; not "12% meer", nor "1 en 2", which head questions
  { form: 'spaced', initials: DIGITS, pattern: /^(\d{1,3})\s+(?=\S)(?!(?:en|t\/m)\s\d{1,3}$)/u },
  // "1NOS, 29 oktober", "2https://", "4wetten.nl – Regeling"; not "3e kwartaal"
  {
    form: 'glued',
    initials: DIGITS,
    pattern: /^(\d{1,3})(?=[\p{Lu}«‘“"'(]|https?:|www\.|[a-z]{3,30}\.(?:nl|eu|com|org)(?![a-z]))/u
  },
  // "1de Zeebode, 15 november": a newspaper with an article; not "3de Wereld"
  {
    form: 'glued',
    initials: DIGITS,
    pattern: /^(\d{1,3})(?=(?:de|het) \p{Lu}[^.?!,]{2,16}, \d)/u
  },
  // "32024Z15585", the case 2024Z15585 as note 3
  { form: 'glued', initials: DIGITS, pattern: /^(\d{1,2})(?=20\d\d[ZD]\d{5}(?!\d))/u },
  // "22031 Jaarverslag", the yearly report of 2031 as note 2
  { form: 'glued', initials: DIGITS, pattern: /^(\d{1,2})(?=20\d\d \p{Lu}\p{Ll}{2})/u },
  // "1) Dagblad", "(1) Dagblad", "(noot 1) Dagblad"
  {
    form: 'paren',
    initials: `${DIGITS}(`,
    pattern: /^(?:\((?:voet)?noot\s|\(?)(\d{1,3})\\?\)\s*(?=\S)/u
  },
  // "1. Dagblad"; not "1.1 Veiligheid"
  { form: 'dot', initials: DIGITS, pattern: /^(\d{1,3})\.\s+(?=\S)/u },
  // "[1] Dagblad", "[1 ] Dagblad", "[1]: Dagblad"; not "[1](url)"
  { form: 'bracket', initials: '[\\', pattern: /^\\?\[(\d{1,3})\s?\\?\]:?(?:\s*(?=[^\s(])|$)/u },
  // "[[1]](#_ftnref1) Dagblad", "[\[1\]](#ref1) Dagblad": the way back to its mark
  {
    form: 'bracket',
    initials: '[',
    pattern: /^\[\\?\[(\d{1,3})\\?\]\]\(#[^)\s]{1,80}\)\s*(?=\S|$)/u
  },
  // "[^1]: Dagblad"; not "[^1] en"
  { form: 'caret', initials: '[', pattern: /^\[\^(\d{1,4})\]:\s*/u },
  // "[1](#n1-1){#n1 .nootnr} Dagblad", "[^1^](#n1-1){#n1 .nootnr}" above it: the way back as pandoc writes it
  {
    form: 'bracket',
    initials: '[^',
    pattern: /^\^?\[\^?(\d{1,3})\^?\]\(#[^)\s]{1,80}\)\{[^{}\n]{1,80}\}\^?(?:\s+(?=\S)|$)/u
  },
  // "¹ Dagblad"; not "m² grond"
  { form: 'superscript', initials: SUPERSCRIPTS, pattern: /^([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})\s*(?=\S|$)/u },
  // "^1 Dagblad", "^1" above an address too long for its line: as a browser of text dumps a raised
  // number; not "^a"
  { form: 'superscript', initials: '^', pattern: /^\^(\d{1,3})(?:\s+(?=\S)|$)/u },
  // "<sup>1</sup> Dagblad"
  { form: 'superscript', initials: '-<', pattern: /^(?:-\s)?<sup>(\d{1,3})<\/sup>\s*(?=\S)/u },
  // "Noot 1 Dagblad", "X Noot 1", "[X](#close-1) Noot 1 Dagblad", "**** Noot 1 ****"; not "Noot van de redactie"
  {
    form: 'word',
    initials: 'XN*[',
    pattern:
      /^(?:X\s*|\[X\]\([^)\s]{0,80}\)\s*|\*{2,6}\s)?Noot\s+(\d{1,3})(?!\d)\s*[:.]?\s*(?:\*{2,6}\s*)?/u
  }
];

/** By the code of each initial, in the order above. */
const FORMS_BY_INITIAL: ReadonlyMap<number, readonly Form[]> = new Map(
  Array.from(FORMS.map(({ initials }) => initials).join(''), (initial) => [
    initial.charCodeAt(0),
    FORMS.filter(({ initials }) => initials.includes(initial))
  ])
);

/** A label with what tells its form is no longer, in characters, and one that is a link. */
const LABEL = 24;
const LINKED_LABEL = 110;

/** Reads the label of a note that may begin with this line. */
export function readNoteStart(text: string, lines: Lines, at: number): NoteStart | undefined {
  const forms = FORMS_BY_INITIAL.get(text.charCodeAt(lines.from[at]!));
  if (forms === undefined || lines.continues[at] === 1) return undefined;
  const line = lines.at(at);
  const isLink = text.startsWith('[', line.from) || text.startsWith('^[', line.from);
  const reach = isLink ? LINKED_LABEL : LABEL;
  const words = text.slice(line.from, Math.min(line.to, line.from + reach));
  if (isNoteWord(text, line)) {
    return isClosing(text, above(lines, at)) ? undefined : readNumberBelow(text, lines, at);
  }
  if (isClosing(text, line)) return readWordBelow(text, lines, at);
  for (const { form, pattern } of forms) {
    const match = pattern.exec(words);
    if (!match) continue;
    const mayStandBelow = form === 'lone' || form === 'spaced';
    if (mayStandBelow && isNoteWord(text, above(lines, at))) return undefined;
    if (form === 'lone' && isTitled(text, line)) return undefined;
    const label = form === 'superscript' ? plainDigits(match[1]!) : match[1]!;
    const number = Number(label);
    if (number === 0 || label.startsWith('0')) return undefined;
    return {
      line: at,
      number,
      label,
      form,
      textFrom: Math.min(line.to, line.from + match[0].length)
    };
  }
  return undefined;
}

// "#### **", "**": what Markdown puts before a heading
const TITLE_SIGNS = /(?:#{1,6}\s{1,4}|\*\*)$/u;

/** Whether Markdown makes a title of a line, which then is the number of a question or an answer. */
function isTitled(text: string, { from }: Line): boolean {
  return TITLE_SIGNS.test(text.slice(Math.max(0, from - 8), from));
}

// "X Noot", "Noot", "[X](#sluiten) Noot": the number stands on the next line; not "Noot 1"
const NOTE_WORD_ALONE = /^(?:X\s*|\[X\]\([^)\s]{0,80}\)\s*)?Noot$/u;

/** Whether a line consists of the word with which a note begins. */
function isNoteWord(text: string, line: Line | undefined): boolean {
  if (!line || line.to - line.from > 100 || text.charAt(line.to - 1) !== 't') return false;
  return NOTE_WORD_ALONE.test(text.slice(line.from, line.to));
}

/** The sign that closes a note's window on a page, alone on its line. */
function isClosing(text: string, line: Line | undefined): boolean {
  return line !== undefined && line.to - line.from === 1 && text.charAt(line.from) === 'X';
}

/** The printed line above. */
function above(lines: Lines, at: number): Line | undefined {
  for (let i = at - 1; i >= 0 && i >= at - 2; i--) if (lines.kind[i] !== BLANK) return lines.at(i);
  return undefined;
}

/** "X" ⏎ "Noot" ⏎ "1": the note begins with the sign. */
function readWordBelow(text: string, lines: Lines, at: number): NoteStart | undefined {
  const next = lines.kind[at + 1] === BLANK ? at + 2 : at + 1;
  if (lines.kind[next] === BLANK || !isNoteWord(text, lines.find(next))) return undefined;
  const found = readNumberBelow(text, lines, next);
  return found && { ...found, line: at };
}

function readNumberBelow(text: string, lines: Lines, at: number): NoteStart | undefined {
  for (let i = at + 1; i < Math.min(lines.length, at + 3); i++) {
    const line = lines.at(i);
    if (line.kind === 'blank') continue;
    const label = NUMBER_FIRST.exec(text.slice(line.from, Math.min(line.to, line.from + 8)))?.[0];
    if (label === undefined) return undefined;
    const textFrom = line.from + label.length;
    return { line: at, number: Number(label), label, form: 'word', textFrom };
  }
  return undefined;
}

// "1", "1 Dagblad"; not "1.850"
const NUMBER_FIRST = /^[1-9]\d{0,2}(?=\s|$)/u;

/** "¹²" → "12". */
export function plainDigits(digits: string): string {
  return [...digits].map((c) => (SUPERSCRIPTS.includes(c) ? SUPERSCRIPTS.indexOf(c) : c)).join('');
}

// What notes cite and running text seldom begins with: addresses, papers, titles, dates, "Idem".
// "NOS, 3 mei 2024, «Titel»"; not "Ja, dat klopt."
const NOTE_WORDS =
  /https?:|www\.|\b(?:19|20)\d\d\b|[Kk]amm?erstuk|[«“‘]|\b[IiXx]dem|\b[Ii]bid|^[Zz]ie |^Samenstelling\b|Tweede Kamer|Handelingen|\bnr\.|\bp\. ?\d|\b[Aa]rt(?:ikel|\.)|\bECLI|\b[Tt]abel \d|\b[Bb]lz\. ?\d|\bgeraadpleegd op\b|^Bron: |\| /u;

/** Whether words read as a citation or a reference, as notes do. */
export function readsAsNote(words: string): boolean {
  return NOTE_WORDS.test(words);
}
