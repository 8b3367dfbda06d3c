import { opensQuestions, replyWord } from './description-start.ts';
import { isStamp, readAddress, readLabel } from './field-labels.ts';
import type { FieldMeaning, FieldPart, Part } from './part.ts';
import { readProseParts } from './prose-parts.ts';
import type { Row } from './rows.ts';

// "2025Z08286", "(2024Z 17972)", "Vraagnummer: 2024Z14250"
const CASE_NUMBER = /^\(?(?:(?:zaak|vraag)nummer:?\s*)?20\d\d\s?Z\s?\d{5}\)?[.,]?$/iu;

// "1843", "AH 615", "Nr. 137", "### 387"
const PAPER_NUMBER = /^[#*\s]*(?:AH\s*|nr\.\s*)?\d{1,4}[*\s]*$/iu;

// "Zie ook Aanhangsel Handelingen, vergaderjaar 2023–2024, nr. 1843."
const SEE_ALSO = /^zie ook:? (?:het )?aanhangsel/iu;

// "(ingezonden 6 mei 2024)"
const SUBMITTED = /^\((?:ingezonden|ontvangen)\b[^()]{0,60}\)\.?$/iu;

// "Nr. 137 LIJST VAN VRAGEN EN ANTWOORDEN", "Nr. 12"
const LISTED =
  /^(?:(?:nr|Nr|NR)\.\s*\d+\w?(?:\s+|$))?(?:herdruk\s+)?(?:(?:LIJST|VERSLAG|BRIEF|NOTA|MOTIE|MEMORIE)\s[\p{Lu}\s,.-]{4,160}|Lijst van vragen(?: en antwoorden)?|Verslag van een schriftelijk overleg)?$/u;

// "Vastgesteld 18 november 2024"
const ADOPTED = /^vastgesteld\s?(?=\d)/iu;

// "36 600 VIII Vaststelling van …"
const DOSSIER = /^\d{2}\s?\d{3}(?:[ -](?:[IVX]+[A-Z]?|[A-Z]|\d{2}))?\s+(?=\p{L})/u;

// "nota Plan van aanpak", "Beslisnota bij Kamerbrief"
const MEMO_TITLE = /^(?:beslis)?nota (?!actief|openbaar|van |bij het|is )(?=\S)/iu;

// "[Redacted]", "[geanonimiseerd]": what stands for a name in a published memo
const REDACTED = /^\[[^\]]{2,30}\]$/u;

/** How many rows a description can run over. */
const MAX_DESCRIPTION = 14;

/** What a form expects of its head. */
export interface HeadOptions {
  /** Labels such as "Aan" and "Van", which elsewhere begin a sentence. */
  memo?: boolean;
}

/**
 * Reads the rows before the first question, or the head of a letter: what is labelled or has a known
 * shape becomes a field, the rest sections.
 */
export function readHead(
  rows: readonly Row[],
  end: number,
  { memo = false }: HeadOptions = {}
): Part[] {
  const parts: Part[] = [];
  const bodyAt = findBody(rows);
  let prose = 0;
  const flush = (upTo: number) => {
    const stop = rows[upTo]?.from ?? end;
    if (upTo > prose) parts.push(...readProseParts(rows.slice(prose, upTo), stop));
  };
  for (let i = 0; i < rows.length; i++) {
    const read = readField(rows, i, end, { memo, labels: i < bodyAt });
    if (!read) continue;
    flush(i);
    parts.push(read.part);
    i = read.next - 1;
    prose = read.next;
  }
  flush(rows.length);
  return parts;
}

// "Geachte voorzitter,", "Aanleiding": from here on a line "Datum" is a line of prose
const BODY =
  /^(?:geachte |hierbij |in antwoord op |aanleiding$|inleiding$|kern$|(?:met deze brief|bij dezen?|bijgaand)\b)/iu;

/** A line this long is running text, if the next is as long. */
const RUNNING = 60;

/** Index of the first row of running text. */
function findBody(rows: readonly Row[]): number {
  const body = rows.findIndex(
    ({ text }, i) =>
      BODY.test(text) ||
      text.length > 3 * RUNNING ||
      (text.length > RUNNING &&
        [1, 2].every((n) => (rows[i + n]?.text.length ?? 0) > RUNNING && !rows[i + n]?.afterBlank))
  );
  return body < 0 ? rows.length : body;
}

interface ReadField {
  part: FieldPart;
  /** Index of the first row after it. */
  next: number;
}

/** Reads the field that starts at row `i`, if one does. */
function readField(
  rows: readonly Row[],
  i: number,
  end: number,
  { memo, labels }: { memo: boolean; labels: boolean }
): ReadField | undefined {
  const { text } = rows[i]!;
  const description = opensQuestions(text) ? 'Vragen' : replyWord(text);
  if (description) {
    const next = descriptionEnd(rows, i);
    return fieldOf(rows, i, next, end, capitalised(description), 'description');
  }
  const shape = fixedShape(text);
  if (shape) return fieldOf(rows, i, i + 1, end, shape[0], shape[1]);
  if (!labels) return undefined;
  if (memo && MEMO_TITLE.test(text)) return fieldOf(rows, i, i + 1, end, 'Nota', 'title');
  return labelled(rows, i, end, memo);
}

function fixedShape(text: string): readonly [string, FieldMeaning] | undefined {
  if (text.length > 300 || text === '') return undefined;
  if (isStamp(text)) return [text, 'stamp'];
  if (CASE_NUMBER.test(text)) return ['Zaaknummer', 'case-number'];
  if (PAPER_NUMBER.test(text)) return ['Nummer', 'number'];
  if (SEE_ALSO.test(text)) return ['Zie ook', 'other'];
  if (SUBMITTED.test(text))
    return [text.includes('ontvangen') ? 'Ontvangen' : 'Ingezonden', 'dates'];
  if (LISTED.test(text)) return ['Soort', 'other'];
  if (ADOPTED.test(text)) return ['Vastgesteld', 'date'];
  if (DOSSIER.test(text)) return ['Dossier', 'dossier'];
  return undefined;
}

function labelled(
  rows: readonly Row[],
  i: number,
  end: number,
  memo: boolean
): ReadField | undefined {
  const row = rows[i]!;
  const found = readLabel(row.text) ?? (memo ? readAddress(row.text) : undefined);
  if (!found) return undefined;
  let next = i + 1;
  if (found.alone || memo) {
    while (next < rows.length && !endsField(rows, next, i, found.alone, memo)) next++;
  }
  const valueFrom = found.alone ? rows[i + 1]?.from : row.from + found.valueAt;
  const to = rows[next]?.from ?? end;
  const hasValue = valueFrom !== undefined && (!found.alone || next > i + 1);
  return {
    next,
    part: {
      role: 'field',
      label: found.label,
      meaning: found.meaning,
      from: row.from,
      to,
      ...(hasValue ? { value: { from: valueFrom, to } } : {})
    }
  };
}

/** Whether the value of the label in row `i` ends before row `next`. */
function endsField(
  rows: readonly Row[],
  next: number,
  i: number,
  alone: boolean,
  memo: boolean
): boolean {
  const row = rows[next]!;
  if (readLabel(row.text) || isStamp(row.text)) return true;
  const isFirst = alone && next === i + 1;
  if (!isFirst && (fixedShape(row.text) || (memo && readAddress(row.text)))) return true;
  // A value stands next to its label, and the lines after it next to one another.
  return row.afterBlank && !isFirst && !(memo && REDACTED.test(row.text));
}

function fieldOf(
  rows: readonly Row[],
  i: number,
  next: number,
  end: number,
  label: string,
  meaning: FieldMeaning
): ReadField {
  const from = rows[i]!.from;
  const to = rows[next]?.from ?? end;
  const stamp = meaning === 'stamp';
  return {
    next,
    part: { role: 'field', label, meaning, from, to, ...(stamp ? {} : { value: { from, to } }) }
  };
}

/** A description ends at its full stop, at a blank line, or where the next one starts. */
function descriptionEnd(rows: readonly Row[], first: number): number {
  for (let next = first + 1; next < rows.length && next < first + MAX_DESCRIPTION; next++) {
    const { text, afterBlank } = rows[next]!;
    if (opensQuestions(text) || replyWord(text)) return next;
    const previous = rows[next - 1]!.text;
    if (
      /\)[\s.]*\d{0,2}$/u.test(previous.slice(-8)) &&
      /\((?:ingezonden|ontvangen)[^()]*\)/iu.test(
        rows
          .slice(first, next)
          .map((r) => r.text)
          .join(' ')
      )
    )
      return next;
    if (afterBlank && /[.)]$/u.test(previous)) return next;
  }
  return Math.min(rows.length, first + MAX_DESCRIPTION);
}

function capitalised(word: string): string {
  return word[0]!.toUpperCase() + word.slice(1).toLowerCase();
}
