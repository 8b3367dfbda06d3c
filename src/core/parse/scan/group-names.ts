/**
 * Source of a pattern for the short names of parliamentary groups that are no words besides, to be put into
 * a group: for running text that is read without regard to case.
 */
export const GROUP_IN_ANY_CASE =
  '50PLUS|BBB|BIJ1|CDA|ChristenUnie|D66|FVD|FvD|GroenLinks(?:[-/ ]PvdA)?|JA21|NSC|PVV|PvdA(?:[-/ ]GroenLinks)?|PvdD|SGP|SP|VVD';

/** The same of all of them: "denk" and "volt" are words, "cu" and "gl" other things too. Most sit in councils as well. */
export const GROUP_NAME = `${GROUP_IN_ANY_CASE}|CU|DENK|GL|Volt`;

/** The same of names that some groups print in full. */
export const GROUP_IN_FULL = 'Partij v(?:an de Arbeid|oor de (?:Dieren|Vrijheid))';

/** Words with which the names of local groups begin; not "Groep 8" of a school. */
export const LOCAL_GROUP_WORD =
  'Leefbaar|Lokaal|Gemeentebelang(?:en)?|Dorpsbelang(?:en)?|Burgerbelangen|Stadspartij|Ouderenpartij|Seniorenpartij|Groep(?! [1-8](?!\\d))|Lijst|Partij|Hart voor|Samen voor';

const SHORT_NAMES: Readonly<Record<string, string>> = {
  'partij van de arbeid': 'pvda',
  'partij voor de dieren': 'pvdd',
  'partij voor de vrijheid': 'pvv'
};

const shortName = (group: string): string => {
  const name = group.toLowerCase().replace(/-fractie$/u, '');
  return SHORT_NAMES[name] ?? name;
};

/** Whether two names are those of the same group: "PVV", "Partij voor de Vrijheid". */
export const isSameGroup = (one = '', other = ''): boolean => shortName(one) === shortName(other);
