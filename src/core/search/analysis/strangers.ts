import { isFormalWord } from './stop-words.ts';

/**
 * Words that the rules of endings take for forms of each other and that mean something else: on each
 * line none of those before the bar has to do with any behind it.
 */
const STRANGERS = `
oudere ouderen | ouder ouders oude oud
goederen | goed goede
gebied gebieden | bieden biedt bood boden geboden
reden redenen | gereed
rechter rechters | recht rechten rechts
gezond gezonde gezondheid | gezonden
leiding leidingen | leiden leidt leid leidde leidden geleid geleide
vereniging verenigingen | verenigde
instelling instellingen | instellen instelt stelt ingesteld ingestelde
stelling stellingen | stellen stelt stelde stelden gesteld gestelde
betrekking betrekkingen | betrekken betrekt betrokken
richting richtingen | richten richt gericht gerichte
verschil verschillen verschilt | verschillend verschillende
gegevens | gegeven
namen naam | nemen neemt nam genomen name
laatste | laat late later
duur dure duurder duurdere duurste | duren duurt duurde duurden geduurd
uitvaart uitvaarten | uitvaren
`;

const strangersOf = new Map<string, Set<string>>();
for (const line of STRANGERS.trim().split('\n')) {
  const [ones, others] = line.split(' | ').map((words) => words.split(' ')) as [string[], string[]];
  for (const [from, to] of [
    [ones, others],
    [others, ones]
  ] as const) {
    for (const word of from) {
      const known = strangersOf.get(word) ?? new Set();
      for (const other of to) known.add(other);
      strangersOf.set(word, known);
    }
  }
}

/**
 * Whether a word only looks like a form of another: one of the list above ("ouders" for "ouderen"),
 * or a word that asks nothing, which stands in any question whatever else it may be ("laten" for
 * "laatste", "doen" for "doden").
 */
export function isNoKin(word: string, form: string): boolean {
  if (word === form) return false;
  if (strangersOf.get(word)?.has(form)) return true;
  // formal only for the sake of "Binnenlandse Zaken"
  if (word === 'zaak' && form === 'zaken') return false;
  return isFormalWord(form) && !isFormalWord(word);
}
