import type { ExportWords } from '../../../core/export/words.ts';
import { formatPeople } from '../people.ts';
import { formatDay, formatMoment } from '../format.ts';
import { LANGUAGES } from '../languages.ts';
import { reader } from './reader.ts';
import { terms } from './terms.ts';

/** The words of what is printed and exported. */
export const exportWords: ExportWords = {
  language: LANGUAGES.en.locale,
  captions: {
    contents: 'Contents',
    footnotes: 'Footnotes',
    references: 'Documents and laws cited',
    sources: 'Sources',
    note: 'Note',
    labels: 'Labels',
    citation: 'Citation',
    extension:
      'Naming a question is an addition by Repliek; the Dutch guide to legal citation (Leidraad voor juridische auteurs) goes no further than the document.',
    sha256: 'SHA-256 of the text',
    back: 'Back to the text',
    columns: {
      row: 'row',
      title: 'title',
      kind: 'kind of document',
      set: 'question set',
      caseNumber: 'case number',
      submitters: 'submitted by',
      addressees: 'addressed to',
      respondents: 'answered by',
      submittedOn: 'submitted on',
      receivedOn: 'received on',
      paperDate: 'date of document',
      label: 'question',
      beside: 'beside the number',
      numbers: 'numbers',
      numbered: 'numbered in source',
      answered: 'answered',
      sameAs: 'same text as row',
      question: 'text of the question',
      answer: 'answer',
      answersTo: 'answer to',
      refersTo: 'refers to',
      footnotes: 'footnotes',
      references: 'cited',
      notes: 'notes',
      labels: 'labels',
      citation: 'citation',
      file: 'file',
      sha256: 'sha-256',
      questionSpans: 'place of the question',
      answerSpans: 'place of the answer',
      createdAt: 'made on'
    },
    yes: 'yes',
    no: 'no'
  },
  kinds: terms.kinds,
  question: reader.question,
  answer: reader.answer,
  joint: reader.joint,
  jointElsewhere: reader.jointElsewhere,
  answerOf: (label) => `Answer to question ${label}, which is referred to`,
  noAnswer: reader.noAnswer,
  labelInSource: (label) => `footnote ${label} in the source`,
  lostNote: (label) => `footnote ${label} missing`,
  fieldLabels: terms.fieldLabels,
  paperName: terms.paperName,
  untitledSet: terms.untitledSet,
  untitled: 'Selection',
  people: formatPeople,
  day: formatDay,
  made: (time, generator) => `Made on ${formatMoment(time)} with ${generator}`,
  facts: {
    kind: 'Kind',
    submitters: terms.submitters,
    addressees: terms.addressees,
    respondents: terms.respondents,
    caseNumber: terms.caseNumber,
    submittedOn: terms.submittedOn,
    receivedOn: terms.receivedOn,
    date: terms.date,
    source: terms.source,
    sha256: 'SHA-256 of the text',
    citation: 'Citation',
    unnamed: reader.field
  },
  looseNotes: 'Footnotes whose place in the text was not found',
  unplaced: reader.unplaced
};
