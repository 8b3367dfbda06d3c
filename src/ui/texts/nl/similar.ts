/** The sentences of what was asked before. */
export const similar = {
  title: 'Eerder gevraagd',
  titleOf: (question: string) => `Eerder gevraagd: vragen die lijken op ${question}`,
  searching: 'Zoekt vragen die hierop lijken …',
  none: 'In de bibliotheek staat geen vraag die hierop lijkt.',
  failed: 'Zoeken naar vragen die hierop lijken lukte niet.',
  sameSet: 'in deze vragenset',
  shared: 'Gedeelde woorden:'
};
