import { afterEach, expect, test } from 'vitest';
import { en } from './en.ts';
import { formatDay, formatMonth, formatNumber, formatNumbers, formatShare } from './format.ts';
import { nl } from './nl.ts';
import { cutQuotes } from '../../core/export/quotations.ts';
import { sampleArguments } from './sample-arguments.ts';
import { speak, texts } from './texts.ts';

type Sentence = string | ((...parameters: readonly unknown[]) => unknown);

/** Every sentence by its path: "reader.filters.all" → "alle vragen". */
function sentencesOf(part: unknown, path = ''): [string, Sentence][] {
  if (typeof part === 'string' || typeof part === 'function') return [[path, part as Sentence]];
  return Object.entries(part as object).flatMap(([key, value]) =>
    sentencesOf(value, path ? `${path}.${key}` : key)
  );
}

const dutch = new Map(sentencesOf(nl));
const english = new Map(sentencesOf(en));
const paths = [...dutch.keys()];

/** Names and numbers do for most sentences; once so many, once a single one. */
const PLAIN = [
  [12, 27, 35, 48],
  [1, 1, 1, 1]
];

/** What a sentence says, a function with each of its sample arguments. */
function said(sentence: Sentence, path: string): string[] {
  if (typeof sentence === 'string') return [sentence];
  return (sampleArguments[path] ?? PLAIN).map((parameters) => String(sentence(...parameters)));
}

/** What is typed in a search is Dutch in both, and so is what a source prints. */
const TYPED = /^queryHelp\.lines\.\w+\.\d+\.0$|^(?:exportWords\.)?language$/;
const QUOTED =
  /\b\w+:\w+|\b2 en 3\b|Aanhangsel van de Handelingen|Leidraad voor juridische auteurs/g;
// "de vraag", not "determine"
const DUTCH =
  /\b(?:aan|alle|als|antwoord|antwoorden|bestand|bij|bron|dat|de|deze|dit|een|en|er|geen|het|kan|met|naar|niet|noot|noten|nog|ook|op|regel|staat|stuk|stukken|te|uit|van|voor|vraag|vragen|wordt|zijn|zoeken)\b/i;

/** A sentence without what it quotes. */
const ownWords = (sentence: string) =>
  cutQuotes(sentence)
    .map(({ text, quoted }) => (quoted ? '' : text.replace(QUOTED, '')))
    .join('');

/** The names and numbers that a sentence was given, in any order. */
const given = (text: string) => (text.match(/[A-Z]?\d+/g) ?? []).toSorted();

afterEach(() => speak('nl'));

test('both languages have the same sentences', () => {
  expect([...english.keys()].toSorted()).toEqual(paths.toSorted());
});

test.for(Object.keys(nl))('%s says the same in English', async (screen) => {
  const own = paths.filter((path) => path === screen || path.startsWith(`${screen}.`));
  const before = own.map((path) => said(dutch.get(path)!, path));
  await speak('en');
  own.forEach((path, at) => {
    const [there, here] = [before[at]!, said(english.get(path)!, path)];
    expect(here.map(given), path).toEqual(there.map(given));
    here.forEach((sentence, i) => {
      expect(sentence, path).not.toMatch(/undefined|NaN|\[object/);
      expect(sentence.trim() === '', path).toBe(there[i]?.trim() === '');
      if (!TYPED.test(path)) expect(ownWords(sentence), path).not.toMatch(DUTCH);
    });
  });
});

test('the interface speaks and counts in the chosen language, and in Dutch again', async () => {
  await speak('en');
  expect(texts.library.title).toBe('Library');
  expect(formatDay('2025-07-03')).toBe('3 July 2025');
  expect(formatMonth('2025-07')).toBe('Jul 2025');
  expect(formatNumber(1234.5)).toBe('1,234.5');
  expect(formatShare(0.0004)).toBe('< 0.1%');
  expect(formatNumbers([47, 79, 83, 84, 85])).toBe('47, 79 and 83 to 85');
  await speak('nl');
  expect(texts.library.title).toBe('Bibliotheek');
  expect(formatDay('2025-07-03')).toBe('3 juli 2025');
});
