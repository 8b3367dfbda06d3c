import type { ExportDocument } from '../document.ts';
import { element, escapeHtml, htmlLink, htmlParagraphs, htmlRuns } from './html-text.ts';

function end(caption: string, list: string, role?: string): string {
  const title = element('h2', {}, escapeHtml(caption));
  return element('section', { class: 'end', role }, `\n${title}\n${list}\n`);
}

/** The footnotes, each with the way back. */
export function htmlNotes({ footnotes, captions }: ExportDocument): string {
  if (footnotes.length === 0) return '';
  const items = footnotes.map(({ number, paragraphs, inSource }) => {
    const back = element(
      'a',
      {
        href: `#noot-${number}-in-tekst`,
        role: 'doc-backlink',
        'aria-label': `${captions.back} (${number})`
      },
      '↩'
    );
    const said = inSource ? ` (${escapeHtml(inSource)})` : '';
    const last = paragraphs.at(-1);
    const before = htmlParagraphs(paragraphs.slice(0, -1));
    const closing = element(
      'p',
      {},
      `${last ? element('span', { lang: 'nl' }, htmlRuns(last)) : ''}${said} ${back}`
    );
    return element('li', { id: `noot-${number}` }, before + closing);
  });
  return end(captions.footnotes, element('ol', {}, items.join('\n')), 'doc-endnotes');
}

/** What is cited, with its address written out. */
export function htmlReferences({ references, captions }: ExportDocument): string {
  if (references.length === 0) return '';
  const items = references.map(({ text, url }) =>
    element('li', { lang: 'nl' }, `${escapeHtml(text)}<br>${htmlLink(url, url)}`)
  );
  return end(captions.references, element('ul', {}, items.join('\n')));
}

/** Where the text comes from. */
export function htmlSources({ sources, captions, parts }: ExportDocument): string {
  const items = sources.map(({ citation, name, sha256 }) =>
    element(
      'li',
      {},
      `${element('span', { lang: 'nl' }, htmlLink(citation.text, citation.url))}<br>${escapeHtml(name)}<br>${element('span', { class: 'hash' }, `${escapeHtml(captions.sha256)}: ${sha256}`)}`
    )
  );
  const extended = parts.some((part) => part.type === 'exchange' && part.citation.extended);
  const explained = extended
    ? element('p', { class: 'small' }, escapeHtml(captions.extension))
    : '';
  return end(captions.sources, element('ol', {}, items.join('\n')) + explained);
}
