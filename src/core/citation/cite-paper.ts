import type { Paper } from '../model/paper.ts';
import type { QuestionSet } from '../model/question-set.ts';
import type { Source } from '../model/source.ts';
import { nameWholePaper } from '../naming/paper-name.ts';
import {
  appendixAddress,
  caseAddress,
  kamerstukAddress
} from '../parse/mentions/citations/official-address.ts';
import type { Citation } from './citation.ts';
import {
  citeLetter,
  citeMemo,
  citeQuestions,
  findOwnReference,
  formatDutchDay
} from './cite-letter.ts';
import { citation, citeAppendix, citeKamerstuk } from './forms.ts';
import { findPublication } from './publication.ts';

/**
 * Cites a paper, or a set of it (`set` counts from 0; the only set is the paper's own): by its number in an official series where it
 * prints one, else as the letter, memo or questions that it is, else by its title and its file.
 */
export function citePaper(paper: Paper, source: Source, set?: number): Citation {
  const published = citePublication(paper, source, set);
  if (published) return published;
  const questionSet = setOf(paper, set);
  const { date } = paper;
  const caseNumber = questionSet?.caseNumber;
  switch (paper.kind) {
    case 'answer-letter':
    case 'government-letter':
    case 'deferral': {
      const cited = citeLetter(paper, source.text, questionSet);
      const facts = [date, caseNumber, findOwnReference(paper, source.text)];
      return withUrl(orFile(cited, source, ...facts), caseOf(caseNumber));
    }
    case 'decision-memo':
      return orFile(
        citeMemo(paper, source.text),
        source,
        date,
        findOwnReference(paper, source.text)
      );
    default:
      if (questionSet && (questionSet.title || caseNumber)) {
        const cited = citeQuestions(questionSet);
        return withUrl(
          orFile(cited, source, caseNumber, questionSet.submittedOn),
          caseOf(caseNumber)
        );
      }
      return amongOthers(
        orFile(
          citation(...namedAs(paper, source), date && `, ${formatDutchDay(date)}`),
          source,
          date
        ),
        paper,
        set
      );
  }
}

/** Cites a paper, or a set of it, by its number in an official series; `undefined` where it prints none. */
export function citePublication(paper: Paper, source: Source, set?: number): Citation | undefined {
  const only = paper.questionSets.length === 1 ? 0 : undefined;
  const publication = findPublication(paper, source.text, set ?? only);
  if (!publication) return undefined;
  const { type, normal } = publication;
  if (type === 'kamerstuk') return withUrl(citeKamerstuk(normal), kamerstukAddress(normal));
  const cited = citeAppendix(normal);
  const received = setOf(paper, set)?.receivedOn ?? paper.date;
  // Numbers begin again each year: without the year the date tells which is meant.
  const dated =
    normal.year || !received
      ? cited
      : citation(...cited.parts, `, ontvangen ${formatDutchDay(received)}`);
  return withUrl(dated, appendixAddress(normal));
}

function setOf({ questionSets }: Paper, set?: number): QuestionSet | undefined {
  return set === undefined && questionSets.length > 1 ? undefined : questionSets[set ?? 0];
}

/**
 * Names the file as well where there is none of these, a day or a number: nobody could find by the rest
 * what is meant.
 */
function orFile(cited: Citation, source: Source, ...facts: (string | undefined)[]): Citation {
  const isFindable = facts.some(Boolean) || cited.text.includes(source.name);
  return isFindable ? cited : citation(...cited.parts, `, ${source.name}`);
}

/** Tells a set that has no name of its own from its neighbours: each of them may have a "vraag 1". */
function amongOthers(cited: Citation, { questionSets }: Paper, set?: number): Citation {
  if (set === undefined || questionSets.length < 2) return cited;
  return citation(...cited.parts, `, vragenset ${set + 1}`);
}

/** What it is called: several sets under no common title are not cited as the first of them. */
function namedAs(paper: Paper, source: Source): (string | false)[] {
  const name = nameWholePaper(paper);
  if (name.by !== 'sets') return [paper.title ? `‘${paper.title}’` : source.name];
  const others = `${name.others} andere ${name.others === 1 ? 'vragenset' : 'vragensets'}`;
  return [`‘${name.title}’ en ${others}`, `, ${source.name}`];
}

function caseOf(caseNumber: string | undefined): string | undefined {
  return caseNumber && caseAddress(caseNumber);
}

function withUrl(cited: Citation, url: string | undefined): Citation {
  return url ? { ...cited, url } : cited;
}
