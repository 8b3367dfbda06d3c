import type { ExportWords } from '../../../core/export/words.ts';
import { formatPeople } from '../people.ts';
import { formatDay, formatMoment } from '../format.ts';
import { LANGUAGES } from '../languages.ts';
import { reader } from './reader.ts';
import { terms } from './terms.ts';

/** The words of what is printed and exported. */
export const exportWords: ExportWords = {
  language: LANGUAGES.nl.locale,
  captions: {
    contents: 'Inhoud',
    footnotes: 'Noten',
    references: 'Aangehaalde stukken en wetten',
    sources: 'Bronnen',
    note: 'Notitie',
    labels: 'Labels',
    citation: 'Vindplaats',
    extension:
      'De aanduiding van een vraag is een toevoeging van Repliek; de Leidraad voor juridische auteurs gaat tot het stuk.',
    sha256: 'SHA-256 van de tekst',
    back: 'Terug naar de tekst',
    columns: {
      row: 'rij',
      title: 'titel',
      kind: 'soort stuk',
      set: 'vragenset',
      caseNumber: 'zaaknummer',
      submitters: 'indieners',
      addressees: 'gericht aan',
      respondents: 'beantwoord door',
      submittedOn: 'ingezonden',
      receivedOn: 'ontvangen',
      paperDate: 'datum van het stuk',
      label: 'vraag',
      beside: 'bij het nummer',
      numbers: 'nummers',
      numbered: 'nummer in bron',
      answered: 'beantwoord',
      sameAs: 'zelfde tekst als rij',
      question: 'tekst van de vraag',
      answer: 'antwoord',
      answersTo: 'antwoord op',
      refersTo: 'verwijst naar',
      footnotes: 'noten',
      references: 'aangehaald',
      notes: 'notities',
      labels: 'labels',
      citation: 'vindplaats',
      file: 'bestand',
      sha256: 'sha-256',
      questionSpans: 'plaats van de vraag',
      answerSpans: 'plaats van het antwoord',
      createdAt: 'gemaakt op'
    },
    yes: 'ja',
    no: 'nee'
  },
  kinds: terms.kinds,
  question: reader.question,
  answer: reader.answer,
  joint: reader.joint,
  jointElsewhere: reader.jointElsewhere,
  answerOf: (label) => `Antwoord op vraag ${label}, waarnaar wordt verwezen`,
  noAnswer: reader.noAnswer,
  labelInSource: (label) => `noot ${label} in de bron`,
  lostNote: (label) => `noot ${label} ontbreekt`,
  fieldLabels: terms.fieldLabels,
  paperName: terms.paperName,
  untitledSet: terms.untitledSet,
  untitled: 'Selectie',
  people: formatPeople,
  day: formatDay,
  made: (time, generator) => `Gemaakt op ${formatMoment(time)} met ${generator}`,
  facts: {
    kind: 'Soort',
    submitters: terms.submitters,
    addressees: terms.addressees,
    respondents: terms.respondents,
    caseNumber: terms.caseNumber,
    submittedOn: terms.submittedOn,
    receivedOn: terms.receivedOn,
    date: terms.date,
    source: terms.source,
    sha256: 'SHA-256 van de tekst',
    citation: 'Vindplaats',
    unnamed: reader.field
  },
  looseNotes: 'Noten waarvan de plaats in de tekst niet is gevonden',
  unplaced: reader.unplaced
};
