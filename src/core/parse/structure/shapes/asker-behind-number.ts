import { GROUP_NAME } from '../../scan/group-names.ts';
import { latin } from '../../scan/latin.ts';
import { matchAt } from '../../scan/match-at.ts';

// "Faas (VVD)", "Van der Meer (SP) en A. Kolk (GroenLinks-PvdA)": names with capitals, the small words in
// them, and groups in brackets; a sentence has other words
const NAMES =
  '(?:\\s(?:[«“"]?\\p{Lu}[\\p{L}\\d.’\'/-]*,?|(?:van|der?|den|te[rn]?|het|en|c\\.s\\.)(?!\\p{L})|\\([^()\\n]{2,40}\\),?)){1,20}';

const GROUP = `(?:${GROUP_NAME})(?:[/-](?:SP|PvdA|SGP|GL))?`;

// " van het lid Faas (VVD)", ", lid Faas", " van de SP-fractie", ", fractie SP", " van de leden van de
// fractie van het CDA"
const ROLE = `(?:van |door |namens )?(?:de |het )?(?:g\\.a\\. )?(?:(?:lid|leden|heer|dhr\\.|mevrouw|mw\\.|raadslid|statenlid|fracties?)${NAMES}|(?:leden van )?(?:de |het )?(?:fractie(?: van)?(?: de| het)?${NAMES}|[\\p{L}\\d/-]{2,30}-fractie(?!\\p{L})))`;

// " – Faas (VVD)", ", Van der Meer (SP)", " VVD", " van het CDA"
const NAME_WITH_GROUP =
  "\\p{Lu}[\\p{L}.’'-]*(?:\\s(?:\\p{Lu}[\\p{L}.’'-]*|van|der?|den|te[rn]?|het)){0,5} \\([^()\\n]{2,40}\\)";

const ASKER = latin(
  new RegExp(
    `(?:,|\\s[–-])?\\s(?:${ROLE}|(?:van )?(?:de |het )?${GROUP}(?![\\p{L}-])|(?:van )?${NAME_WITH_GROUP})`,
    'uy'
  )
);

// Behind who asks: nothing, a colon, or a colon and the question
const CLOSED = latin(/\s?:?[\s*_]*$/uy);
const COLON = /\s?:[\s*_]+(?=\S)/uy;

/**
 * How long the words are that say who asks behind the number of a question at `at`: those of "Vraag 3 van het
 * lid Faas (VVD)", "Vraag 3, fractie SP: Hoe …", with the colon. Nothing where a sentence goes on.
 */
export function askerLength(line: string, at: number): number | undefined {
  const asker = matchAt(ASKER, line, at)?.[0].length;
  if (asker === undefined) return undefined;
  const end = at + asker;
  const close = matchAt(CLOSED, line, end) ?? matchAt(COLON, line, end);
  return close ? asker + close[0].length : undefined;
}
