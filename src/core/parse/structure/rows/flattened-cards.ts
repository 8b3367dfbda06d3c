import { findAll } from '../../scan/find-all.ts';
import { GROUP_IN_FULL, GROUP_NAME } from '../../scan/group-names.ts';

// " Fractie: ", " Lid/fractie: ", " Onderwerp: ", " Ingediend: ": what says who asked, about what and when
const LABEL =
  /(?<=\s|^)((?:Kamer|Raads|Staten)?[Ll]id(?: ?\/ ?fractie)?|Fractie|Partij|Onderwerp|Pagina|Thema|Indiener(?:s|\(s\))?|Vra(?:ag|gen)steller|Ingediend(?: door| op)?|Ingezonden|Beantwoord(?: op| door)?|Gericht aan|Gesteld aan|Aan)\s?:\s{1,4}(?=\S)/gu;

/** A label that returns so often stands above each question or set. */
const RETURNS = 2;

// "reces. De vorm van bakens ": a title between a sentence and the first label below it
const TITLE = /(?<=[.?!»”)]\s{1,4})\p{Lu}[^.?!:]{2,100}\s$/u;

/** Labels this close to one another are those of one card, in characters. */
const ONE_CARD = 160;

// " Vraag van de VVD-fractie Hoeveel", " Vraag van de fractie van D66 Welke", " Vraag PvdA: Waarom"
const GROUP = `(?:${GROUP_NAME}|${GROUP_IN_FULL})`;
const BY_GROUP = new RegExp(
  String.raw`(?<=\s|^)Vraag (?:van (?:de )?(?:leden van (?:de )?)?(?:[\p{L}\d]{2,20}-fractie|fractie van (?:de |het )?${GROUP})\s?:?|${GROUP}\s?:)(?=\s{1,4}[«‘“"'(]?\p{Lu})`,
  'gu'
);

// ". Antwoord van de minister Nee"; not "Antwoord van de minister van Defensie"
const BY_OFFICE =
  /(?<=[.?!»”)]\s{1,4})Antwoord van (?:de )?(?:minister|staatssecretaris|regering)\s?:?(?=\s{1,4}[«‘“"'(]?\p{Lu}\p{Ll})/gu;

/** A question ends within so many characters. */
const ASKED_WITHIN = 2000;

/** Where in a text on one line labels stand that return, with the title above the first of them, and headings that name a group. */
export function cardPlaces(line: string): number[] {
  return [...labelPlaces(line), ...groupPlaces(line)];
}

function labelPlaces(line: string): number[] {
  if (!line.includes(': ')) return [];
  const labels = findAll(line, LABEL);
  const counts = new Map<string, number>();
  for (const { 1: label = '' } of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  const returning = labels.filter(({ 1: label = '' }) => counts.get(label)! >= RETURNS);
  return returning.flatMap(({ index }, i) => {
    const previous = returning[i - 1]?.index;
    if (previous !== undefined && index - previous < ONE_CARD) return [index];
    const from = Math.max(0, index - ONE_CARD);
    const title = TITLE.exec(line.slice(from, index));
    return title ? [from + title.index, index] : [index];
  });
}

function groupPlaces(line: string): number[] {
  if (!line.includes('Antwoord')) return [];
  const named = findAll(line, BY_GROUP);
  const asked = named.filter(({ index }, i) =>
    line
      .slice(index, Math.min(named[i + 1]?.index ?? line.length, index + ASKED_WITHIN))
      .includes('?')
  );
  if (asked.length < RETURNS) return [];
  return [...asked, ...findAll(line, BY_OFFICE)].flatMap(({ index, 0: heading }) =>
    heading.endsWith(':') && !heading.includes(' van ') ? [index] : [index, index + heading.length]
  );
}
