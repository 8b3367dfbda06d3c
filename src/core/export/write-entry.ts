import { wordsAt } from '../page/plain-words.ts';
import { noteHolderId } from '../reading/holder.ts';
import { labelsOfSection } from './attach-labels.ts';
import type { DocumentPart, PassagePart, SectionPart } from './document.ts';
import { writeExchange, type Placing } from './exchange-part.ts';
import { factsBelowPaper, factsOf, fieldFacts } from './facts.ts';
import { holderOf } from './holder-of.ts';
import type { Entry } from './plan-entry.ts';
import { footnotesIn, plainParagraphs, type TextWriter } from './running-text.ts';
import { titleOfPlace } from './titles.ts';
import type { Work } from './work.ts';

/** Writes one step of a plan: the parts of the document that it becomes; `id` is its anchor. */
export function writeEntry(entry: Entry, id: string, placing: Placing): DocumentPart[] {
  const { text, words } = placing;
  switch (entry.type) {
    case 'heading':
      return [{ ...entry, id }];
    case 'text':
      return [{ type: 'text', paragraphs: plainParagraphs(entry.text) }];
    case 'note':
      return [entry];
    case 'paper':
      return [
        {
          type: 'heading',
          id,
          level: entry.level,
          text: titleOfPlace(entry.work, undefined, words)
        },
        { type: 'facts', facts: factsOf(entry.work, undefined, words) }
      ];
    case 'set': {
      const { work, set, level, isBelowPaper } = entry;
      const facts = (isBelowPaper ? factsBelowPaper : factsOf)(work, set, words);
      return [
        { type: 'heading', id, level, text: titleOfPlace(work, set, words) },
        { type: 'facts', facts }
      ];
    }
    case 'head': {
      const facts = fieldFacts(entry.work, words);
      return facts.length > 0 ? [{ type: 'facts', facts }] : [];
    }
    case 'exchange':
      return [writeExchange(entry, id, placing)];
    case 'section': {
      const { section, level } = entry;
      const title = [section.number, section.title].filter(Boolean).join(' ');
      return [
        ...(title ? [{ type: 'heading', id, level, text: title } as const] : []),
        writeSection(entry, `${id}-tekst`, title, text)
      ];
    }
    case 'passage':
      return [writePassage(entry, id)];
    case 'loose-notes':
      return [
        { type: 'heading', id, level: entry.level, text: words.looseNotes },
        ...writeLooseNotes(entry.work, text)
      ];
    case 'unplaced':
      return [
        { type: 'heading', id, level: entry.level, text: words.unplaced },
        { type: 'text', paragraphs: plainParagraphs(unplacedText(entry.work)) }
      ];
  }
}

/** The notes of a paper that no mark refers to, each under its label. */
function writeLooseNotes(work: Work, text: TextWriter): DocumentPart[] {
  return work.reading.notes
    .filter(({ note }) => !note.mark)
    .map(({ number, note }) => {
      const holder = { id: noteHolderId(number), text: note.text, spans: note.spans };
      const [first, ...rest] = text.write(work, holder);
      const label = { type: 'text', text: `${note.label} ` } as const;
      return { type: 'text', paragraphs: [{ runs: [label, ...(first?.runs ?? [])] }, ...rest] };
    });
}

function unplacedText({ paper, source }: Work): string {
  const pieces = paper.unplaced.flatMap(({ spans }) =>
    spans.map((span) => wordsAt(source.text, span).trim())
  );
  return pieces.join('\n\n');
}

const BLANKS = /\s+/gu;

function writePassage(
  { work, span, at, notes }: Extract<Entry, { type: 'passage' }>,
  id: string
): PassagePart {
  return {
    type: 'passage',
    id,
    // As one line: a passage is quoted from the middle of a page.
    text: wordsAt(work.source.text, span).replaceAll(BLANKS, ' ').trim(),
    notes,
    source: work.number,
    citation: (at === undefined ? undefined : holderOf(work, at)?.citation) ?? work.citation()
  };
}

function writeSection(
  { work, section, notes, closes }: Extract<Entry, { type: 'section' }>,
  id: string,
  title: string,
  text: TextWriter
): SectionPart {
  const paragraphs = text.write(work, section);
  return {
    type: 'section',
    id,
    paragraphs,
    labels: labelsOfSection(work, section),
    notes,
    footnotes: footnotesIn(paragraphs),
    source: work.number,
    title,
    text: section.text,
    citation: work.citationOf(section),
    ...(closes && { cited: work.citationOf(closes) })
  };
}
