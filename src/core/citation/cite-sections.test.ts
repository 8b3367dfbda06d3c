import { expect, test } from 'vitest';
import type { Section } from '../model/paper.ts';
import { citeSections } from './cite-sections.ts';
import { citation } from './forms.ts';

/** "Kosten", "1. Kosten" and "Bijlage 2: Kosten", with what stands below. */
function section(heading: string, ...children: Section[]): Section {
  const [, number, title] = /^((?:Bijlage )?\w+[.:])? ?(.*)$/.exec(heading)!;
  return {
    id: heading,
    ...(number && { number }),
    ...(title && { title }),
    text: '',
    spans: [],
    children,
    footnoteMarks: []
  } as unknown as Section;
}

function added(...sections: Section[]): string[] {
  const cited = citeSections(citation('Brief'), sections);
  return [...cited.values()].map(({ text }) => text.slice('Brief'.length));
}

test('what is told apart by itself says no more than that', () => {
  expect(added(section('Noord', section('Kosten')), section('Zuid', section('Planning')))).toEqual(
    expect.arrayContaining([', onder ‘Noord’', ', onder ‘Kosten’', ', onder ‘Zuid’'])
  );
});

test('sections of one title say below which heading they stand', () => {
  const sections = [section('Noord', section('Kosten')), section('Zuid', section('Kosten'))];
  const cited = citeSections(citation('Brief'), sections);
  expect(sections.map(({ children }) => cited.get(children[0]!)?.text)).toEqual([
    'Brief, onder ‘Noord’, ‘Kosten’',
    'Brief, onder ‘Zuid’, ‘Kosten’'
  ]);
});

test('where the heading above does not tell, the count does', () => {
  expect(added(section('Kosten'), section('Planning'), section('Kosten'))).toEqual(
    expect.arrayContaining([', onder de eerste kop ‘Kosten’', ', onder de tweede kop ‘Kosten’'])
  );
  expect(added(section('1. Bus', section('Kosten'), section('Kosten')))).toEqual(
    expect.arrayContaining([', par. 1, onder de tweede kop ‘Kosten’'])
  );
});

test('a number that begins again is found by what it stands in', () => {
  expect(added(section('1. Bus'), section('Bijlage 2: Lijst', section('1. Tram')))).toEqual(
    expect.arrayContaining([', par. 1', ', bijlage 2, par. 1'])
  );
  expect(added(section('1. Bus'), section('1. Tram'))).toEqual([
    ', par. 1 (eerste)',
    ', par. 1 (tweede)'
  ]);
  expect(added(section('Noord', section('1. Bus')), section('Zuid', section('1. Bus')))).toContain(
    ', onder ‘Zuid’, par. 1'
  );
});

test('the twelfth is counted in figures', () => {
  const all = Array.from({ length: 12 }, () => section('Kosten'));
  expect(added(...all).at(-1)).toBe(', onder de 12e kop ‘Kosten’');
});
