import { AlignmentType, type INumberingOptions, type IParagraphOptions, LevelFormat } from 'docx';
import type { TextParagraph } from '../document.ts';
import { docxRuns } from './docx-text.ts';

/** The signs that documents print before the items of a list; the item keeps its own. */
const SIGNS = ['-', '–', '—', '•', '·', '▪', '◦', '○', '●'] as const;
const ITEM = /^([-–—•·▪◦○●])[ \t\u00a0]+(?=\S)/u;

/** In twentieths of a point: the sign hangs before the text. */
const INDENT = { left: 360, hanging: 360 };

const nameOf = (sign: string): string => `sign-${SIGNS.findIndex((one) => one === sign)}`;

/**
 * The lists of a Word document: one for each sign. Numbers and letters stay in the text as they were
 * printed: Word would count them by itself, and where one is missing, or stands twice, count otherwise.
 */
export function docxLists(): INumberingOptions {
  return {
    config: SIGNS.map((sign) => ({
      reference: nameOf(sign),
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: sign,
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: INDENT } }
        }
      ]
    }))
  };
}

/** A paragraph of a text; one that a sign makes an item of a list is one, with that sign before it. */
export function docxParagraph(paragraph: TextParagraph): IParagraphOptions {
  const [first, ...more] = paragraph.runs;
  const [whole, sign] = (first?.type === 'text' && ITEM.exec(first.text)) || [];
  if (first?.type !== 'text' || whole === undefined || sign === undefined) {
    return { children: docxRuns(paragraph) };
  }
  const rest = { ...first, text: first.text.slice(whole.length) };
  return {
    numbering: { reference: nameOf(sign), level: 0 },
    children: docxRuns({ runs: [rest, ...more] })
  };
}
