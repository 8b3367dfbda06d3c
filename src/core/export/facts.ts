import { labelsOfPlace } from './attach-labels.ts';
import type { Fact } from './document.ts';
import type { ExportWords } from './words.ts';
import type { Work } from './work.ts';

/** Fields of a head that the facts about its sets say already. */
const SAID: ReadonlySet<string> = new Set([
  'Titel',
  'Vragen',
  'Antwoord',
  'Mededeling',
  'Indieners',
  'Gericht aan',
  'Zaaknummer',
  'Ingezonden'
]);

type Row = readonly [
  label: string,
  value: string | undefined,
  lang?: 'nl',
  href?: string | undefined
];

/** What is known of a paper, or of a set of it (from 0), in the order of a title block. */
export function factsOf(work: Work, set: number | undefined, words: ExportWords): Fact[] {
  const { paper, source } = work;
  const questionSet = paper.questionSets[set ?? (paper.questionSets.length === 1 ? 0 : -1)];
  const citation = work.citation(set);
  const { facts: labels } = words;
  const receivedOn = questionSet?.receivedOn;
  const rows: readonly Row[] = [
    [labels.kind, words.kinds[paper.kind]],
    [labels.submitters, questionSet && words.people(questionSet.submitters), 'nl'],
    [labels.addressees, questionSet && words.people(questionSet.addressees), 'nl'],
    [labels.respondents, questionSet && words.people(questionSet.respondents), 'nl'],
    [labels.caseNumber, questionSet?.caseNumber],
    [labels.submittedOn, questionSet?.submittedOn && words.day(questionSet.submittedOn)],
    [labels.receivedOn, receivedOn && words.day(receivedOn)],
    [labels.date, paper.date && paper.date !== receivedOn ? words.day(paper.date) : undefined],
    [labels.citation, citation.text, 'nl', citation.url],
    [words.captions.labels, labelsOfPlace(work, set).join(', ')],
    [labels.source, source.name, 'nl'],
    [labels.sha256, source.id]
  ];
  return rows.flatMap(([label, value, lang, href]) =>
    value ? [{ label, value, ...(lang && { lang }), ...(href && { href }) }] : []
  );
}

/** What is known of a set (from 0) and is not said of its paper above. */
export function factsBelowPaper(work: Work, set: number, words: ExportWords): Fact[] {
  const { kind, date, source, sha256 } = words.facts;
  const said: readonly string[] = [kind, date, source, sha256];
  return factsOf(work, set, words).filter(({ label }) => !said.includes(label));
}

/** The fields of a paper's head, as printed. */
export function fieldFacts({ paper }: Work, words: ExportWords): Fact[] {
  const hasSets = paper.questionSets.length > 0;
  return paper.fields
    .filter(({ label }) => !hasSets || !SAID.has(label))
    .map(({ label, value }) => ({
      label: (words.fieldLabels[label] ?? label) || words.facts.unnamed,
      value: value ?? '',
      lang: 'nl'
    }));
}
