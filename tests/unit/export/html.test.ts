import fc from 'fast-check';
import { Window } from 'happy-dom';
import { expect, test } from 'vitest';
import { cleanText } from '../../../src/core/export/clean-text.ts';
import { element, escapeHtml, htmlLink } from '../../../src/core/export/writers/html-text.ts';
import { writeHtml } from '../../../src/core/export/writers/html.ts';
import { exportWords as englishWords } from '../../../src/ui/texts/en/export-words.ts';
import { makeDocument } from './make-document.ts';
import { RICH_LETTER } from './rich-letter.ts';

function readHtml(html: string) {
  const window = new Window();
  return new window.DOMParser().parseFromString(html, 'text/html');
}

const page = readHtml(writeHtml(makeDocument([RICH_LETTER])));
const texts = (selector: string) =>
  [...page.querySelectorAll(selector)].map((each) => each.textContent.trim());

test('another reader finds language, title and headings in order', () => {
  expect(page.documentElement.getAttribute('lang')).toBe('nl-NL');
  expect(page.title).toBe('Natte voeten & droge sokken');
  const levels = [...page.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) => tagName);
  expect(levels.filter((level) => level === 'H1')).toHaveLength(1);
  for (const [i, level] of levels.entries()) {
    expect(Number(level[1])).toBeLessThanOrEqual(Number(levels[i - 1]?.[1] ?? 0) + 1);
  }
  expect(texts('h2')).toEqual([
    'Vraag 1',
    'Vraag 2',
    'Vraag 3',
    'Vraag 4',
    'Noten',
    'Aangehaalde stukken en wetten',
    'Bronnen'
  ]);
});

test('between English captions the text says that it is Dutch', () => {
  const english = readHtml(writeHtml(makeDocument([RICH_LETTER], undefined, englishWords)));
  const languageOf = (selector: string) =>
    [...english.querySelectorAll(selector)].map((each) =>
      each.closest('[lang]')?.getAttribute('lang')
    );
  expect(english.documentElement.getAttribute('lang')).toBe('en-GB');
  expect(english.querySelector('h2')?.textContent).toBe('Question 1');
  expect(new Set(languageOf('h2, h3'))).toEqual(new Set(['en-GB']));
  const dutch = languageOf('h1, .question p, [itemprop=text] p, [itemprop=citation]');
  expect(dutch.length).toBeGreaterThan(10);
  expect(new Set(dutch)).toEqual(new Set(['nl']));
});

test('programs find questions with their answers', () => {
  const questions = [...page.querySelectorAll('[itemtype="https://schema.org/Question"]')];
  expect(questions).toHaveLength(4);
  const third = questions[2]!;
  expect(third.querySelector('[itemprop="text"]')?.textContent.trim()).toBe(
    'Hoeveel voeten zijn er droog?'
  );
  expect(
    third
      .querySelector('[itemprop="acceptedAnswer"] [itemprop="text"]')
      ?.textContent.includes('Dat wordt niet geteld')
  ).toBe(true);
});

test('every footnote leads there and back, every link inside leads somewhere', () => {
  const calls = [...page.querySelectorAll('[role="doc-noteref"]')];
  expect(calls).toHaveLength(2);
  const inside = [...page.querySelectorAll('a[href^="#"]')].map((a) => a.getAttribute('href')!);
  for (const href of inside) expect(page.querySelector(`[id="${href.slice(1)}"]`)).not.toBeNull();
  expect(texts('[role="doc-endnotes"] li')[1]).toBe('Rapport "Voeten" [deel 2], p. 3. ↩');
});

test('the page needs nothing from elsewhere and runs nothing', () => {
  expect(page.querySelectorAll('script, link, img, iframe, [src]')).toHaveLength(0);
  const policy = page.querySelector('meta[http-equiv]')?.getAttribute('content');
  expect(policy).toBe("default-src 'none'; style-src 'unsafe-inline'");
  expect(page.body.textContent).toContain(RICH_LETTER.source.id);
});

test('any text comes back from an element and an attribute', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const html = `<!doctype html>${element('p', { title: `x${text}` }, escapeHtml(`x${text}`))}`;
      const paragraph = readHtml(html).querySelector('p');
      expect(paragraph?.textContent).toBe(`x${cleanText(text)}`);
      expect(paragraph?.getAttribute('title')).toBe(`x${cleanText(text)}`);
    })
  );
});

test.for(['javascript:alert(1)', 'data:text/html,x', '//elders.example', ' https://a.example'])(
  'no link leads to %s',
  (href) => {
    expect(htmlLink('tekst', href)).toBe('tekst');
  }
);
