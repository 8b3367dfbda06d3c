import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { writeCalendar } from './calendar.ts';

const FACTS = { name: 'Openstaand', product: '-//Repliek//NL', made: '2025-07-01T09:30:15.123Z' };
const LONG = 'Antwoord verwacht: de één-op-één begeleiding, wachttijden; én “één” café 🚲 '.repeat(
  6
);

function read(text: string) {
  const component = new ICAL.Component(ICAL.parse(text));
  return component.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

test('another reader finds the days with their texts, whatever these hold', () => {
  const description = 'Regel een\nregel twee; met \\ en , erin';
  const [event, other] = read(
    writeCalendar(
      [
        { uid: 'a@repliek', date: '2025-12-31', title: LONG, description },
        { uid: 'b@repliek', date: '2024-02-28', title: 'Kort' }
      ],
      FACTS
    )
  );
  expect(event?.uid).toBe('a@repliek');
  expect(event?.summary).toBe(LONG);
  expect(event?.description).toBe(description);
  expect(event?.startDate.toString()).toBe('2025-12-31');
  expect(event?.endDate.toString()).toBe('2026-01-01');
  expect(event?.startDate.isDate).toBe(true);
  expect(other?.endDate.toString()).toBe('2024-02-29');
});

test('no line is longer than 75 octets, and none is cut inside a character', () => {
  const text = writeCalendar([{ uid: 'a', date: '2025-01-01', title: LONG }], FACTS);
  const lines = text.split('\r\n');
  expect(lines.length).toBeGreaterThan(12);
  for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(Buffer.from(text).toString()).toBe(text);
  expect(text.replaceAll('\r\n', '')).not.toContain('\n');
});

test('a time stamp is written as the standard has it, and control characters are left out', () => {
  const text = writeCalendar([{ uid: 'a', date: '2025-01-01', title: 'een\u0007bel' }], FACTS);
  expect(text).toContain('DTSTAMP:20250701T093015Z\r\n');
  expect(text).toContain('SUMMARY:eenbel\r\n');
});
