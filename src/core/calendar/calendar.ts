/** A day in a calendar. */
export interface CalendarDay {
  /** The same for the same thing at every export: a calendar then replaces it. */
  uid: string;
  /** `YYYY-MM-DD`. */
  date: string;
  title: string;
  /** Several lines are kept. */
  description?: string;
}

/** RFC 5545, 3.1: octets of a line, its end not counted. */
const LINE_OCTETS = 75;

/**
 * Writes days as an iCalendar file (RFC 5545): events that last the whole day and keep nobody busy.
 * `made` is an ISO time.
 */
export function writeCalendar(
  days: readonly CalendarDay[],
  { name, product, made }: { name: string; product: string; made: string }
): string {
  const stamp = made.replace(/\.\d+/, '').replaceAll(/[-:]/g, '');
  const events = days.flatMap(({ uid, date, title, description }) => [
    'BEGIN:VEVENT',
    `UID:${escape(uid)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(date)}`,
    `DTEND;VALUE=DATE:${compact(nextDay(date))}`,
    `SUMMARY:${escape(title)}`,
    ...(description === undefined ? [] : [`DESCRIPTION:${escape(description)}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT'
  ]);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${escape(product)}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escape(name)}`,
    ...events,
    'END:VCALENDAR'
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

/** RFC 5545, 3.3.11: what has a meaning in a text value, and what no line may hold. */
function escape(text: string): string {
  return text
    .replaceAll(/[\\;,]/g, '\\$&')
    .replaceAll(/\r\n?|\n/g, '\\n')
    .replaceAll(/\p{Cc}/gu, (character) => (character === '\t' ? character : ''));
}

/** Folds a line at 75 octets, never inside a character. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > LINE_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0)!;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

function compact(date: string): string {
  return date.replaceAll('-', '');
}

function nextDay(date: string): string {
  return new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
}
