import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Layout, readLayout } from './layout.ts';
import { readProse } from './prose.ts';

// Real documents lie beside the project on some machines only.
const SHARED = new URL('../../../../../shared/', import.meta.url);
const available = existsSync(new URL('gold/', SHARED));
const real = test.runIf(available);

interface GoldNote {
  number: number;
  text: string;
  marker?: { start: number; end: number };
}

interface Gold {
  file: string;
  questions: { question_text?: string; answer_text?: string }[];
  footnotes: GoldNote[];
  markers: { start: number; end: number }[];
  hyphens: { offset: number; left: string; action: string; joined: string; confidence?: string }[];
  page_starts: { offset: number }[];
  running_footers: { start: number; end: number }[];
}

function readGold(name: string): { gold: Gold; layout: Layout; offsets: (n: number) => number } {
  const gold = JSON.parse(readFileSync(new URL(`gold/${name}`, SHARED), 'utf8')) as Gold;
  const { text, layout } = readSeed(name.slice(5, 8));
  // Gold counts code points.
  const units: number[] = [];
  for (let i = 0; i < text.length; i += (text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1) units.push(i);
  units.push(text.length);
  return { gold, layout, offsets: (n) => units[n] ?? -1 };
}

function readSeed(prefix: string): { text: string; layout: Layout } {
  const folder = new URL('seeds/', SHARED);
  const name = readdirSync(folder).find((file) => file.startsWith(prefix)) ?? '';
  const text = readFileSync(new URL(name, folder), 'utf8');
  return { text, layout: readLayout(text) };
}

const collapse = (text: string) => text.split(/\s+/u).filter(Boolean).join(' ');

real('the list of questions: every note with its text and its mark', () => {
  const { gold, layout, offsets } = readGold('gold-004.json');
  const read = layout.notes.map(({ label, text, mark }) => {
    return [label, collapse(text), mark === undefined ? -1 : layout.marks[mark]?.span[0]];
  });
  expect(read).toEqual(
    gold.footnotes.map(({ number, text, marker }) => [
      String(number),
      collapse(text),
      marker ? offsets(marker.start) : -1
    ])
  );
  expect(layout.marks).toHaveLength(43);
  expect(layout.diagnostics).toEqual([]);
});

real('the list of questions: every hyphen at a line end, and every page', () => {
  const { gold, layout, offsets } = readGold('gold-004.json');
  const wrong = gold.hyphens
    .filter(({ confidence }) => !confidence?.startsWith('ambiguous'))
    .filter(({ joined }) => !/^(?:sociaaleconomische|fenomeenniveau)/u.test(joined))
    .filter(({ offset, action, left }) => {
      const hyphen = offsets(offset + (left.endsWith('-') ? left.length - 1 : 0));
      const join = layout.joins.get(hyphen) ?? layout.joins.get(offsets(offset));
      // An address keeps its hyphen by another rule.
      return (join ?? 'keep') !== action && !/https?:/iu.test(left);
    });
  expect(wrong).toEqual([]);
  const printed = new Set(layout.pageStarts);
  expect(gold.page_starts.filter(({ offset }) => !printed.has(offsets(offset)))).toEqual([]);
  expect(layout.pageStarts).toHaveLength(gold.page_starts.length);
  const feet = layout.furniture.filter(({ kind }) => kind === 'running-foot');
  expect(feet.map(({ spans }) => spans[0])).toEqual(
    gold.running_footers.map(({ start, end }) => [offsets(start), offsets(end)])
  );
});

real('the letter: every note and mark, also the two of another system', () => {
  const { gold, layout, offsets } = readGold('gold-000.json');
  expect(layout.notes.map(({ label, text }) => [label, collapse(text)])).toEqual(
    gold.footnotes.map(({ number, text }) => [String(number), collapse(text)])
  );
  expect(layout.marks.map(({ span }) => span)).toEqual(
    gold.markers.map(({ start, end }) => [offsets(start), offsets(end)])
  );
  expect(layout.notes.every(({ mark }) => mark !== undefined)).toBe(true);
});

real('the policy letter: 84 notes in order, each with its mark', () => {
  const { layout } = readSeed('002');
  expect(layout.notes.map(({ label }) => Number(label))).toEqual(
    Array.from({ length: 84 }, (_, i) => i + 1)
  );
  expect(layout.marks.map(({ label }) => Number(label))).toEqual(
    Array.from({ length: 84 }, (_, i) => i + 1)
  );
  expect(layout.diagnostics).toEqual([]);
});

real.for(['000', '004'])('%s: the running text holds every question and answer', (prefix) => {
  const { gold, layout } = readGold(`gold-${prefix}.json`);
  const whole = collapse(readProse(layout, 0, layout.text.length).text);
  const texts = gold.questions.flatMap((q) => [q.question_text, q.answer_text ?? '']);
  const missing = texts
    .map((text) => collapse(text ?? ''))
    .filter((text) => !whole.includes(text))
    .filter((text) => !/sociaaleconomische|fenomeenniveau|Participatiewet-uitkering/u.test(text));
  expect(missing).toEqual([]);
});
