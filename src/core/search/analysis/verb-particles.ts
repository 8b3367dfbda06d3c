/** What is parted from its verb in some of its forms: "aan" of "aanvragen", "aan te vragen", "aangevraagd". */
export const SEPARABLE: readonly string[] =
  `aan achter af bij deel door goed in klaar kwijt los mee mis na neer om onder op open over plaats samen
  schoon stil stop tegen terug toe uit vast vol voor vrij weg`.split(/\s+/);

/** What never is, and takes no "ge" in the participle: "be" of "besluiten". */
export const INSEPARABLE: readonly string[] = ['be', 'her', 'ont', 'ver', 'weer'];
