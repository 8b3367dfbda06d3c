import { LineRuleType, type IStylesOptions } from 'docx';
import { TEXT_LANGUAGE } from '../text-language.ts';

/** Sizes in half points, distances in twentieths of a point. */
const BODY = 22;
const SMALL = 18;

const heading = (size: number) => ({
  run: { size, bold: true, color: '1F1F1F' },
  paragraph: { spacing: { before: 280, after: 80 }, keepNext: true, keepLines: true }
});

/**
 * The styles of a Word document: built-in headings, and four of our own. Its language, by which it
 * is spelled, is that of the text.
 */
export function docxStyles(): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: 'Calibri', size: BODY, language: { value: TEXT_LANGUAGE } },
        // Without the rule LibreOffice keeps the distance exact, and the lines of a title overlap.
        paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } }
      },
      title: {
        run: { size: 40, bold: true, color: '1F1F1F' },
        paragraph: { spacing: { after: 200 } }
      },
      heading1: heading(28),
      heading2: heading(24),
      heading3: heading(BODY),
      heading4: heading(BODY),
      heading5: heading(BODY),
      heading6: heading(BODY),
      footnoteText: { run: { size: SMALL } }
    },
    paragraphStyles: [
      { id: 'Facts', name: 'Facts', basedOn: 'Normal', paragraph: { spacing: { after: 20 } } },
      { id: 'Asked', name: 'Asked', basedOn: 'Normal', run: { bold: true } },
      { id: 'Cited', name: 'Cited', basedOn: 'Normal', run: { size: SMALL, color: '404040' } },
      {
        id: 'Note',
        name: 'Note',
        basedOn: 'Normal',
        paragraph: { indent: { left: 360 }, spacing: { before: 80, after: 160 } }
      }
    ]
  };
}
