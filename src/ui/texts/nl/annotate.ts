import { count, formatNumber } from '../format.ts';

/** Labels, notes and collections. */
export const annotate = {
  label: 'Label',
  labelOf: (what: string) => `${what} labelen`,
  note: 'Notitie',
  noteOf: (what: string) => `Notitie bij ${what}`,
  collect: 'In een map',
  collectOf: (what: string) => `${what} in een map zetten`,
  place: 'Waarbij',
  what: 'Wat',
  whole: 'de vraag met het antwoord',
  questionOnly: 'de vraag',
  answer: 'het antwoord',
  answerAt: (n: number) => `antwoord ${formatNumber(n)}`,
  paper: 'het hele stuk',
  set: 'de hele vragenset',
  section: 'dit onderdeel',
  selectedText: 'de geselecteerde tekst',
  sentence: (text: string) => `zin: ${text}`,
  sentences: 'Of kies een zin',
  papers: (n: number) => count(n, 'stuk', 'stukken'),
  results: (n: number) => count(n, 'resultaat', 'resultaten'),

  labelName: 'Label',
  labelHint: 'Een bestaand of een nieuw label, bijvoorbeeld ‘stikstof’ of ‘nog nakijken’.',
  addLabel: 'Label toevoegen',
  labelled: (text: string) => `Label ‘${text}’ toegevoegd.`,
  labelledAlready: (text: string) => `Label ‘${text}’ stond er al.`,
  present: 'Labels hier',
  removeLabel: (text: string) => `Label ‘${text}’ weghalen`,
  unlabelled: (text: string) => `Label ‘${text}’ weggehaald.`,
  labelsOf: (what: string) => `Labels bij ${what}`,
  showLabel: (text: string) => `Alles met label ‘${text}’ zoeken`,

  noteText: 'Notitie',
  keepNote: 'Notitie bewaren',
  changeNote: 'Wijzigen',
  changeNoteOf: (text: string) => `Notitie wijzigen: ${text}`,
  removeNote: 'Verwijderen',
  removeNoteOf: (text: string) => `Notitie verwijderen: ${text}`,
  noted: 'Notitie bewaard.',
  noteDropped: 'Notitie niet bewaard.',
  noteChanged: 'Notitie gewijzigd.',
  noteRemoved: 'Notitie verwijderd.',
  notesOf: (what: string) => `Notities bij ${what}`,
  aboutPassage: 'Bij:',
  lost: 'Notities zonder hun plaats',
  lostHint: 'De bron zegt op deze plaats iets anders dan waarbij de notitie is gemaakt.',
  mine: (n: number) => `Uw aantekeningen in dit stuk (${formatNumber(n)})`,

  collection: 'Map',
  newCollection: 'nieuwe map',
  collectionName: 'Naam van de nieuwe map',
  collectNow: 'In de map zetten',
  collected: (name: string) => `In map ‘${name}’ gezet.`,
  collectedAlready: (name: string) => `Dit staat al in map ‘${name}’.`,
  /** Of several at once: how many are new in the map, and how many are in it. */
  willCollect: (fresh: number, known: number) => {
    if (fresh === 0) return `Alle ${count(known, 'onderdeel', 'onderdelen')} staan al in deze map.`;
    const comes = `Er ${fresh === 1 ? 'komt' : 'komen'} ${count(fresh, 'onderdeel', 'onderdelen')} bij`;
    if (known === 0) return `${comes}.`;
    const stay =
      known === 1
        ? '1 staat er al in en blijft op zijn plaats'
        : `${formatNumber(known)} staan er al in en blijven op hun plaats`;
    return `${comes}; ${stay}.`;
  },
  collectedMany: (name: string, fresh: number, known: number) =>
    `${count(fresh, 'onderdeel', 'onderdelen')} in map ‘${name}’ gezet${
      known === 0 ? '' : `; ${formatNumber(known)} ${known === 1 ? 'stond' : 'stonden'} er al`
    }.`,

  screen: {
    title: 'Labels en notities',
    intro:
      'Alles wat u zelf bij stukken, vragen en antwoorden hebt gezet. Labels vindt u ook met ‘label:’ in het zoekveld.',
    labels: 'Labels',
    notes: 'Notities',
    noLabels:
      'Er zijn nog geen labels. Open een stuk en kies onder ‘Meer’, bij een vraag of bij het stuk, ‘Label’.',
    noNotes:
      'Er zijn nog geen notities. Open een stuk en kies onder ‘Meer’, bij een vraag of bij het stuk, ‘Notitie’.',
    uses: (n: number) => `${formatNumber(n)} keer`,
    rename: 'Hernoemen',
    renameOf: (text: string) => `Label ‘${text}’ hernoemen`,
    newName: (text: string) => `Nieuwe naam voor ‘${text}’`,
    keep: 'Bewaren',
    renamed: (from: string, to: string) => `Label ‘${from}’ heet nu ‘${to}’.`,
    merged: (to: string) => `Samengevoegd tot label ‘${to}’.`,
    removeEverywhere: 'Overal weghalen',
    removeEverywhereOf: (text: string) => `Label ‘${text}’ overal weghalen`,
    removed: (text: string) => `Label ‘${text}’ overal weggehaald.`,
    filter: 'Filter op woorden',
    none: 'Geen notitie past hierbij.',
    gone: 'Het stuk staat niet (meer) in de bibliotheek.',
    parts: {
      paper: 'hele stuk',
      set: 'vragenset',
      question: 'vraag',
      answer: 'antwoord',
      section: 'onderdeel',
      passage: 'passage'
    }
  }
};
