import type { Paper } from '../model/paper.ts';
import type { QuestionSet } from '../model/question-set.ts';
import type { Source } from '../model/source.ts';
import { findOwnReference } from './cite-letter.ts';
import { citePaper } from './cite-paper.ts';
import { houseOf, kamerstukNumber, shortYear } from './forms.ts';
import { findPublication, type Publication } from './publication.ts';
import { findSender, formatOffice } from './sender.ts';

/** What a reference manager keeps of a paper. A part that the paper does not say is absent. */
export interface BibliographicItem {
  /** The same for the same text everywhere: "repliek-9b1db9fa7e", with "-2" for its second set. */
  id: string;
  type: 'bill' | 'letter' | 'memo' | 'questions' | 'document';
  title: string;
  /** The series: "Kamerstukken II", "Aanhangsel Handelingen II". */
  series?: string;
  /** The parliamentary year: "2024/25". */
  volume?: string;
  /** "26643, nr. 1056", as the style for Dutch law of Zotero needs it. */
  number?: string;
  /** Who sends or asks; offices as one name. */
  authors: readonly string[];
  /** `YYYY-MM-DD`. */
  date?: string;
  /** The sender's reference or the case number. */
  reference?: string;
  url?: string;
  /** How it is cited, as a sentence part. */
  citation: string;
  /** The user's labels on it and on what of it is taken along. */
  labels?: readonly string[];
  fileName: string;
  sha256: string;
}

const HASH_LENGTH = 10;

/** Describes a paper, or a set of it (from 0), for reference managers. */
export function describeForLibrary(
  paper: Paper,
  source: Source,
  title: string,
  set?: number
): BibliographicItem {
  const only = paper.questionSets.length === 1 ? 0 : undefined;
  const questionSet = paper.questionSets[set ?? only ?? -1];
  const publication = findPublication(paper, source.text, set ?? only);
  const cited = citePaper(paper, source, set);
  const date = paper.date ?? (questionSet && dayOf(questionSet));
  const reference = findOwnReference(paper, source.text) ?? questionSet?.caseNumber;
  const type = publication ? 'bill' : typeOf(paper.kind, questionSet !== undefined);
  const sender = type === 'letter' ? findSender(paper, source.text, questionSet) : undefined;
  const office = sender && formatOffice(sender, source.text);
  const askers = type === 'questions' ? (questionSet?.submitters ?? []) : [];
  const suffix = paper.questionSets.length > 1 && set !== undefined ? `-${set + 1}` : '';
  return {
    id: `repliek-${source.id.slice(0, HASH_LENGTH)}${suffix}`,
    type,
    title,
    ...(publication && numbersOf(publication)),
    authors: office
      ? [office.slice('de '.length).replace(/^./u, (first) => first.toUpperCase())]
      : askers.flatMap(({ name }) => (name ? [name] : [])),
    ...(date && { date }),
    ...(reference && !publication && { reference }),
    ...(cited.url && { url: cited.url }),
    citation: cited.text,
    fileName: source.name,
    sha256: source.id
  };
}

/** Questions are of the day on which they were asked, answers are not: theirs may not be printed. */
function dayOf({ answers, receivedOn, submittedOn }: QuestionSet): string | undefined {
  return receivedOn ?? (answers.length === 0 ? submittedOn : undefined);
}

function typeOf(kind: Paper['kind'], hasSet: boolean): BibliographicItem['type'] {
  if (kind === 'decision-memo') return 'memo';
  if (kind === 'answer-letter' || kind === 'government-letter' || kind === 'deferral')
    return 'letter';
  return hasSet ? 'questions' : 'document';
}

function numbersOf({ type, normal }: Publication) {
  const isKamerstuk = type === 'kamerstuk';
  const house = isKamerstuk ? houseOf(normal) : normal.house;
  return {
    series: [isKamerstuk ? 'Kamerstukken' : 'Aanhangsel Handelingen', house]
      .filter(Boolean)
      .join(' '),
    number: isKamerstuk ? kamerstukNumber(normal) : `nr. ${normal.number}`,
    ...(normal.year && { volume: shortYear(normal.year) })
  };
}
