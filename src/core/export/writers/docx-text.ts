import {
  ExternalHyperlink,
  FootnoteReferenceRun,
  InternalHyperlink,
  type ParagraphChild,
  Tab,
  TextRun
} from 'docx';
import { cleanText } from '../clean-text.ts';
import type { Run, TextParagraph } from '../document.ts';
import { isWebAddress } from './web-address.ts';

/** How a run looks beyond its style. */
interface Look {
  bold?: true;
  italics?: true;
  superScript?: true;
  style?: string;
}

/** A tab in a text is none to every word processor. */
const tabbed = (line: string): (string | Tab)[] =>
  line.split('\t').flatMap((cell, i) => (i > 0 ? [new Tab(), cell] : [cell]));

/** Text as runs; every line after the first begins with a break. */
export function docxText(text: string, look: Look = {}): TextRun[] {
  return cleanText(text)
    .split('\n')
    .map((line, i) => new TextRun({ children: tabbed(line), ...look, ...(i > 0 && { break: 1 }) }));
}

function writeRun(run: Run): ParagraphChild[] {
  switch (run.type) {
    case 'text':
      return docxText(run.text);
    case 'mark':
      return docxText(run.text, { superScript: true });
    case 'footnote':
      return [new FootnoteReferenceRun(run.number)];
    case 'link': {
      const children = docxText(run.text, { style: 'Hyperlink' });
      if (run.href.startsWith('#')) {
        return [new InternalHyperlink({ anchor: run.href.slice(1), children })];
      }
      if (!isWebAddress(run.href)) return docxText(run.text);
      return [new ExternalHyperlink({ link: run.href, children })];
    }
  }
}

/** Two marks side by side are not one number: a comma stands between them. */
const isMark = (run: Run | undefined): boolean => run?.type === 'footnote' || run?.type === 'mark';

/** The runs of a paragraph, with its links and footnotes. */
export function docxRuns({ runs }: TextParagraph): ParagraphChild[] {
  return runs.flatMap((run, i) => [
    ...(isMark(run) && isMark(runs[i - 1]) ? docxText(',', { superScript: true }) : []),
    ...writeRun(run)
  ]);
}
