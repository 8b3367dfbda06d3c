import type {
  ComparedParagraph,
  ComparedPart,
  ComparedPoint,
  ComparedRun,
  ComparedSource,
  ComparisonCaptions,
  ComparisonDocument
} from '../comparison-document.ts';
import { cutQuotes } from '../quotations.ts';
import { TEXT_LANGUAGE } from '../text-language.ts';
import { htmlPage } from './html-page.ts';
import { HTML_STYLE } from './html-style.ts';
import { element, escapeHtml } from './html-text.ts';

/** What is left out and added is told by words, lines and brackets; colour only helps. */
const STYLE = `${HTML_STYLE}
del, ins { padding: 0 0.1em; }
del { text-decoration: line-through; background: light-dark(#ffe2c9, #582d0b); }
ins { text-decoration: underline; text-decoration-thickness: 2px; background: light-dark(#d9e8ff, #14365f); }
.tag { font: 0.75em system-ui, sans-serif; text-decoration: none; display: inline-block; }
.heavy { font-weight: 700; }
.form { text-decoration: underline dotted; }
.whole { border-left: 3px double; padding-left: 0.7rem; }
.whole del, .whole ins { text-decoration: none; font-weight: inherit; background: none; }
.verdict { font-size: 1.2rem; }
.story, .settled { font-style: italic; }
.reasons { margin: 0 0 0.8em; padding-left: 1.2rem; font-size: 0.9rem; }
.points { padding-left: 1.2rem; }
table { border-collapse: collapse; font-size: 0.9rem; }
th, td { padding: 0.15rem 1rem 0.15rem 0; text-align: left; border-bottom: 1px solid; vertical-align: top; }
td.n { text-align: right; }
@media print { del, ins { background: none; } ins { text-decoration-thickness: 1.5px; } }`;

/** What every part is written with. */
type Words = Pick<ComparisonDocument, 'captions' | 'language'>;

/** Writes a comparison as one HTML file that needs no other, for a screen and for paper. */
export function writeComparisonHtml(document: ComparisonDocument): string {
  const { title, verdict, remarks, parts, captions, language, generator, made } = document;
  const main = [
    element('h1', {}, sentence(title)),
    element('p', { class: 'verdict' }, sentence(verdict)),
    ...remarks.map((remark) => element('p', {}, sentence(remark))),
    section(captions.sources, document.sources.map((s) => writeSource(s, captions)).join('\n')),
    section(captions.legend, writeLegend(document)),
    document.points.length > 0 ? section(captions.points, writePoints(document.points)) : '',
    ...parts.map((part) => writePart(part, document)),
    document.counts.length > 0 ? section(captions.counts, writeCounts(document)) : '',
    element('p', { class: 'small' }, escapeHtml(made))
  ];
  const body = element('main', {}, `\n${main.filter(Boolean).join('\n')}\n`);
  return htmlPage({ language, title, generator, css: STYLE, body });
}

/** A sentence of the document; what it quotes is in the language of the texts. */
function sentence(text: string): string {
  return cutQuotes(text)
    .map(({ text, quoted }) =>
      quoted ? element('span', { lang: TEXT_LANGUAGE }, escapeHtml(text)) : escapeHtml(text)
    )
    .join('');
}

function section(title: string, content: string): string {
  return element('section', {}, `${element('h2', {}, escapeHtml(title))}\n${content}`);
}

function writeSource(source: ComparedSource, captions: ComparisonCaptions): string {
  const { label, name, facts, cited, sha256 } = source;
  const lines = [
    element('dd', { lang: TEXT_LANGUAGE }, escapeHtml(name)),
    ...facts.map((fact) => element('dd', {}, sentence(fact))),
    ...cited.map((line) => element('dd', { lang: TEXT_LANGUAGE }, escapeHtml(line)))
  ];
  const hash = element('dd', { class: 'hash' }, escapeHtml(`${captions.sha256}: ${sha256}`));
  return element('dl', {}, element('dt', {}, escapeHtml(label)) + lines.join('') + hash);
}

function writeLegend(document: ComparisonDocument): string {
  const items = document.legend.map(({ runs, meaning }) =>
    element('li', {}, `${writeRuns(runs, document)} – ${escapeHtml(meaning)}`)
  );
  return element('ul', { class: 'points' }, items.join('\n'));
}

function writePoints(points: readonly ComparedPoint[]): string {
  const items = points.map(({ text, reasons, settled }) => {
    const list = element(
      'ul',
      { class: 'reasons' },
      reasons.map((reason) => element('li', {}, sentence(reason))).join('')
    );
    return element(
      'li',
      {},
      element('strong', {}, sentence(text)) +
        (reasons.length > 0 ? list : '') +
        (settled ? element('p', { class: 'settled' }, escapeHtml(settled)) : '')
    );
  });
  return element('ul', { class: 'points' }, items.join('\n'));
}

function writePart({ name, points, texts }: ComparedPart, words: Words): string {
  const content = [
    points.length > 0 ? writePoints(points) : '',
    ...texts.map(
      (text) =>
        element('h3', {}, escapeHtml(text.name)) +
        text.paragraphs.map((paragraph) => writeParagraph(paragraph, words)).join('\n')
    )
  ];
  return section(name, content.filter(Boolean).join('\n'));
}

function writeParagraph({ label, whole, runs }: ComparedParagraph, words: Words): string {
  const story = label ? element('p', { class: 'story' }, escapeHtml(label)) : '';
  return (
    story +
    element(
      'p',
      { class: whole ? 'whole' : undefined, lang: TEXT_LANGUAGE },
      writeRuns(runs, words).replaceAll('\n', '<br>\n')
    )
  );
}

function writeRuns(runs: readonly ComparedRun[], words: Words): string {
  return runs.map((run) => writeRun(run, words)).join('');
}

function writeRun({ type, text, heavy }: ComparedRun, { captions, language }: Words): string {
  const written = escapeHtml(text);
  if (type === 'same') return written;
  if (type === 'form') return element('span', { class: 'form' }, written);
  const [name, tag] = type === 'removed' ? ['del', captions.removed] : ['ins', captions.added];
  return element(
    name!,
    { class: heavy ? 'heavy' : undefined },
    `${element('span', { class: 'tag', lang: language }, escapeHtml(`[${tag}`))} ${written}${element('span', { class: 'tag' }, ']')}`
  );
}

function writeCounts({ counts, captions }: ComparisonDocument): string {
  const head =
    element('th', { scope: 'col' }, escapeHtml(captions.kind)) +
    element('th', { scope: 'col' }, escapeHtml(captions.count));
  const rows = counts.map(({ name, count }) =>
    element(
      'tr',
      {},
      element('td', {}, escapeHtml(name)) + element('td', { class: 'n' }, String(count))
    )
  );
  return element('table', {}, element('tr', {}, head) + rows.join('\n'));
}
