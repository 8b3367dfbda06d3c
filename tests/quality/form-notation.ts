/** A question or an answer as it has to be read. */
export interface ExpectedText {
  /** "3", "2,3"; "u3" where the question has to be known as unnumbered. */
  numbers: string;
  /** Its first words, or all of it. */
  start: string;
  /** Its last words. */
  end: string;
  /** Whether `start` is all of it: nothing may follow. */
  whole: boolean;
}

/** What a labelled line says of a set: the label's name, as in `forms/README.md`. */
export type HeadLabel = 'case' | 'sub' | 'to' | 'by' | 'submitted' | 'received';

export interface ExpectedSet {
  head: Partial<Record<HeadLabel, string>>;
  questions: ExpectedText[];
  answers: ExpectedText[];
}

export interface ExpectedNote {
  label: string;
  text: string;
}

/** An invented document and how it has to be read. What is not expected is not judged. */
export interface FormDocument {
  name: string;
  text: string;
  kind?: string;
  /** At least one, in the order of the document. */
  sets: ExpectedSet[];
  /** `true` where nothing in the document is a question or an answer to one. */
  withoutPairs: boolean;
  notes: ExpectedNote[];
  /** `true` where there are no notes but `notes`. */
  notesComplete: boolean;
}

const DOCUMENT = /^##### /mu;
const TEXT = /^#####text\n/mu;
/** "kind: question-set", "case:"; not "S 2024Z30001". */
const LABELLED = /^(kind|case|sub|to|by|submitted|received):(.*)$/u;

/** "Q 1,2 = Klopt het dat …?": a whole text. */
const WHOLE = /^([QA] \S+) = (.*)$/u;

/** What stands for characters that would be lost or unseen in a text file. */
const ESCAPES: readonly (readonly [string, string])[] = [
  ['\\f', '\f'],
  ['\\t', '\t'],
  ['\\n', '\n']
];

/** Flags that change a document's lines as some producers do. */
const RESHAPED: Readonly<Record<string, (text: string) => string>> = {
  crlf: (text) => text.replaceAll('\n', '\r\n'),
  oneline: (text) => text.replaceAll(/\n+/gu, '  ').trim(),
  noblank: (text) => text.replaceAll(/\n{2,}/gu, '\n')
};

/**
 * Reads the documents of one file of `forms/`.
 *
 * @throws where a line is none of those that `forms/README.md` lists.
 */
export function readForms(file: string): FormDocument[] {
  return file.split(DOCUMENT).slice(1).map(readForm);
}

function readForm(source: string): FormDocument {
  const [name, rest] = cut(source, '\n');
  const [expected = '', text = ''] = rest.split(TEXT);
  const form: FormDocument = {
    name: name.trim(),
    text: unescape(text),
    sets: [],
    withoutPairs: false,
    notes: [],
    notesComplete: false
  };
  for (const line of expected.split('\n').filter((each) => each.trim() !== '')) expect(form, line);
  if (form.sets.length === 0) addSet(form);
  form.notesComplete ||= form.notes.length > 0;
  return form;
}

function unescape(text: string): string {
  return ESCAPES.reduce((sofar, [escape, meant]) => sofar.replaceAll(escape, meant), text);
}

/** Adds what one line expects. */
function expect(form: FormDocument, line: string): void {
  const whole = WHOLE.exec(line);
  const [before, after] = whole ? [whole[1] ?? '', whole[2] ?? ''] : cut(line, ' | ');
  const [sign, value] = cut(before, ' ');
  const reshape = RESHAPED[line];
  if (reshape) form.text = reshape(form.text);
  else if (line === 'none') form.withoutPairs = true;
  else if (line === 'nonotes') form.notesComplete = true;
  else if (sign === 'S') addSet(form, value);
  else if (sign === 'F') form.notes.push({ label: value, text: after });
  else if (sign === 'Q') lastSet(form).questions.push(readText(value, after, whole !== null));
  else if (sign === 'A') lastSet(form).answers.push(readText(value, after, whole !== null));
  else expectLabelled(form, line);
}

function expectLabelled(form: FormDocument, line: string): void {
  const [, label, value = ''] = LABELLED.exec(line) ?? [];
  if (label === undefined) throw new Error(`${form.name}: "${line}" expects nothing`);
  if (label === 'kind') form.kind = value.trim();
  else lastSet(form).head[label as HeadLabel] = value.trim();
}

function readText(numbers: string, words: string, whole: boolean): ExpectedText {
  const [start, end] = whole ? [words, words] : cut(words, ' | ');
  return { numbers, start, end, whole };
}

function addSet(form: FormDocument, caseNumber = ''): ExpectedSet {
  const head = caseNumber === '' ? {} : { case: caseNumber };
  const set: ExpectedSet = { head, questions: [], answers: [] };
  form.sets.push(set);
  return set;
}

const lastSet = (form: FormDocument): ExpectedSet => form.sets.at(-1) ?? addSet(form);

/** What stands before and after the first `separator`; all is before where there is none. */
function cut(text: string, separator: string): [before: string, after: string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)];
}
