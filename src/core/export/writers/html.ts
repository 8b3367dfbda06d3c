import type { Citation } from '../../citation/citation.ts';
import type { SelectedNote } from '../../model/selection.ts';
import type { Captions } from '../captions.ts';
import type { DocumentPart, ExchangePart, ExportDocument, Fact, NamedText } from '../document.ts';
import { htmlNotes, htmlReferences, htmlSources } from './html-end.ts';
import { htmlPage } from './html-page.ts';
import { HTML_STYLE } from './html-style.ts';
import { element, escapeHtml, htmlLink, htmlParagraphs } from './html-text.ts';

/**
 * Writes a document as one HTML file that needs no other: headings, footnotes that lead there and back,
 * questions and answers marked as such for programs (schema.org).
 */
export function writeHtml(document: ExportDocument): string {
  const { title, facts, parts, captions, language, generator, made } = document;
  const main = [
    element('h1', { lang: 'nl' }, escapeHtml(title)),
    htmlFacts(facts),
    htmlContents(parts, captions),
    ...parts.map((part) => htmlPart(part, captions)),
    htmlNotes(document),
    htmlReferences(document),
    htmlSources(document),
    element('p', { class: 'small' }, escapeHtml(made))
  ];
  const body = element('main', {}, `\n${main.filter(Boolean).join('\n')}\n`);
  return htmlPage({ language, title, generator, css: HTML_STYLE, body });
}

function heading(level: number, text: string, attributes: Record<string, string> = {}): string {
  return element(`h${Math.min(level, 6)}`, attributes, escapeHtml(text));
}

function htmlFacts(facts: readonly Fact[]): string {
  if (facts.length === 0) return '';
  const rows = facts.map(
    ({ label, value, lang, href }) =>
      element('dt', {}, escapeHtml(label)) + element('dd', { lang }, htmlLink(value, href))
  );
  return element('dl', {}, rows.join('\n'));
}

/** The headings of the first two levels, where there are enough to need a list of them. */
function htmlContents(parts: readonly DocumentPart[], { contents }: Captions): string {
  const items = parts.flatMap((part) => {
    if (part.type === 'heading' && part.level <= 3) return [{ id: part.id, text: part.text }];
    return part.type === 'exchange' && part.level === 2 ? [{ id: part.id, text: part.name }] : [];
  });
  if (items.length < 4) return '';
  const links = items.map(({ id, text }) =>
    element('li', {}, element('a', { href: `#${id}` }, escapeHtml(text)))
  );
  return element(
    'nav',
    { 'aria-label': contents },
    element(
      'details',
      {},
      element('summary', {}, escapeHtml(contents)) + element('ol', {}, links.join('\n'))
    )
  );
}

function htmlNote({ text, quote }: SelectedNote, { note }: Captions): string {
  return element(
    'aside',
    { 'aria-label': note },
    (quote ? element('blockquote', { lang: 'nl' }, escapeHtml(quote)) : '') +
      element('p', {}, `${element('strong', {}, `${escapeHtml(note)}:`)} ${escapeHtml(text)}`)
  );
}

/** One part, as HTML. */
export function htmlPart(part: DocumentPart, captions: Captions): string {
  switch (part.type) {
    case 'heading':
      return heading(part.level, part.text, { id: part.id, lang: 'nl' });
    case 'facts':
      return htmlFacts(part.facts);
    case 'text':
      return htmlParagraphs(part.paragraphs, undefined);
    case 'note':
      return htmlNote(part.note, captions);
    case 'passage':
      return [
        element('blockquote', { id: part.id }, element('p', { lang: 'nl' }, escapeHtml(part.text))),
        ...part.notes.map((note) => htmlNote(note, captions)),
        htmlCitation(part.citation, captions)
      ].join('\n');
    case 'section':
      return [
        htmlParagraphs(part.paragraphs),
        ...htmlLabels(part, captions),
        ...part.notes.map((note) => htmlNote(note, captions)),
        ...(part.cited ? [htmlCitation(part.cited, captions)] : [])
      ].join('\n');
    case 'exchange':
      return htmlExchange(part, captions);
  }
}

function htmlLabels({ labels }: Pick<ExchangePart, 'labels'>, captions: Captions): string[] {
  if (labels.length === 0) return [];
  const caption = element('strong', {}, `${escapeHtml(captions.labels)}:`);
  return [element('p', { class: 'labels' }, `${caption} ${escapeHtml(labels.join(', '))}`)];
}

function htmlExchange(part: ExchangePart, captions: Captions): string {
  const { id, level, name, beside, question, answers, remarks, notes, citation } = part;
  const content = [
    element(
      'div',
      { class: 'asked' },
      heading(level, name, { itemprop: 'name' }) +
        (beside === undefined
          ? ''
          : element('p', { class: 'small', lang: 'nl' }, escapeHtml(beside))) +
        (question
          ? element('div', { class: 'question', itemprop: 'text' }, htmlParagraphs(question))
          : '')
    ),
    ...answers.map((answer) => htmlAnswer(answer, level + 1)),
    ...remarks.map((remark) => element('p', { class: 'remark' }, escapeHtml(remark))),
    ...htmlLabels(part, captions),
    ...notes.map((note) => htmlNote(note, captions)),
    htmlCitation(citation, captions)
  ];
  const attributes = { id, itemscope: '', itemtype: 'https://schema.org/Question' };
  return element('article', attributes, `\n${content.join('\n')}\n`);
}

function htmlCitation({ text, url }: Citation, captions: Captions): string {
  const cited = element('span', { itemprop: 'citation', lang: 'nl' }, htmlLink(text, url));
  return element('p', { class: 'cited' }, `${escapeHtml(captions.citation)}: ${cited}`);
}

function htmlAnswer({ name, paragraphs }: NamedText, level: number): string {
  const attributes = {
    itemprop: 'acceptedAnswer',
    itemscope: '',
    itemtype: 'https://schema.org/Answer'
  };
  return element(
    'div',
    attributes,
    heading(level, name) + element('div', { itemprop: 'text' }, htmlParagraphs(paragraphs))
  );
}
