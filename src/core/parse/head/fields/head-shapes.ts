import { isStamp, readLabel } from './field-labels.ts';
import type { FieldMeaning } from '../../structure/part.ts';
import { mayBeginWith, mayBeginWithAny } from '../../scan/may-begin.ts';
import { latin } from '../../scan/latin.ts';
import { NAME_PARTICLE_ALONE } from '../../scan/name-words.ts';

// "2025Z08286", "(2024Z 17972)", "Vraagnummer: 2024Z14250"
const CASE_NUMBER = /^\(?(?:(?:zaak|vraag)nummer:?\s*)?20\d\d\s?Z\s?\d{5}\)?[.,]?$/iu;

// "1843", "AH 615", "Nr. 137", "### 387", "AH 1801 (herdruk)"
const PAPER_NUMBER = /^[#*\s]*(?:AH\s*|nr\.\s*)?\d{1,4}(?: \((?:herdruk|gewijzigd)\))?[*\s]*$/iu;

// "Zie ook Aanhangsel Handelingen, vergaderjaar 2023–2024, nr. 1843."
const SEE_ALSO = /^zie ook:? (?:het )?aanhangsel/iu;

// "(ingezonden 6 mei 2024)", "Ingezonden 6 mei 2024", "Ingezonden op 6 mei 2024, 2024Z14250"
const SUBMITTED = latin(
  /^\((?:ingezonden|ontvangen)\b[^()]{0,60}\)\.?$|^ingezonden:? (?:op )?\d{1,2} \p{L}{3,9} \d{4}(?:,? (?:(?:met )?kenmerk |zaaknummer |nr\. ?|\()?20\d\dZ\d{5}\)?)?\.?$/iu
);

// "Nr. 137 LIJST VAN VRAGEN EN ANTWOORDEN", "Nr. 12", "B VOORLOPIG VERSLAG VAN DE VASTE COMMISSIE1", "2031D41877 LIJST
// VAN VRAGEN"
const LISTED =
  /^(?:(?:nr|Nr|NR)\.\s*\d+\w?(?:\s+|$)|[A-Z]{1,2}\d? (?=[A-Z]{4})|20\d\dD\d{5} (?=[A-Z]{4}))?(?:(?:herdruk|HERDRUK)\d?\s+)?(?:(?:NADER |EIND)?VERSLAG|(?:LIJST|(?:(?:NADER )?(?:VOORLOPIG |EIND)|NADER )?VERSLAG|BRIEF|NOTA|MOTIE|MEMORIE)\s[\p{Lu}\s,./-]{4,160}\d?|(?:Verslag houdende (?:een )?l|L)ijst van vragen(?: en ?antwoorden)?(?: [–-] totaal)?|Verslag van een (?:nader )?schriftelijk overleg)?$/u;

// "Vastgesteld 18 november 2024", "Vastgesteld op 22 mei 2025", "Voorgesteld 4 november 2008"
const ADOPTED = /^(?:vastgesteld|voorgesteld|ontvangen)\s?(?:op )?(?=\d)/iu;

// "36 600 VIII Vaststelling van …"; not "36 600 VIII, nr. 2).", where a line broke a citation
const DOSSIER =
  /^\d{2}\s?\d{3}(?:[ -](?:[IVX]+[A-Z]?|[A-Z]|\d{2}))?\s+(?=\p{L})(?!(?:[IVX]+[A-Z]?|[A-Z])?,? ?nrs?\.)/u;

// "31 235", "36 600 VIII": the title stands on the next line
const DOSSIER_ALONE = /^\d{2}\s?\d{3}(?:[ -](?:[IVX]+[A-Z]?|[A-Z]|\d{2}))?$/u;

// "B VOORLOPIG VERSLAG", "2031D41877 LIJST VAN VRAGEN": a letter or the number of a document instead of the paper's own
const SERIES = /^(?:[A-Z]{1,2}\d?|20\d\dD\d{5}) [A-Z]{4}/u;

const mayBeListed = mayBeginWithAny(
  (
    'nr.|herdruk|nader |eindverslag|voorlopig |eind|verslag|lijst|brief|nota|motie|' + 'memorie'
  ).split('|')
);

/** Whether a line says which paper of a dossier this is: "Nr. 12", "nr. 4 BRIEF VAN DE MINISTER". */
export function isListed(line: string): boolean {
  if (line === '' || line.length > MAX_LENGTH) return false;
  return (mayBeListed(line) || SERIES.test(line)) && LISTED.test(line);
}

/** Whether a line is a dossier with its title, and the next says which paper of it this is. */
export function isDossierOf(line: string, next: string): boolean {
  return line.length <= LONGEST_TITLE && DOSSIER.test(line) && isListed(next);
}

/** Whether a line begins with the number of a dossier and its title, which may go on below. */
export function beginsDossier(line: string): boolean {
  return line.length <= MAX_LENGTH && DOSSIER.test(line);
}

/** Whether a line is the number of a dossier whose title follows below. */
export function opensDossier(line: string): boolean {
  return DOSSIER_ALONE.test(line);
}

/** No such line is longer, in characters. */
const MAX_LENGTH = 300;

/** A bill that changes many laws names them in its title. */
const LONGEST_TITLE = 900;

/** A line of a head that needs no label to be known: how to call it, and what it tells. */
export type KnownShape = readonly [label: string, meaning: FieldMeaning];

/** With these begin the three shapes that can stand anywhere. */
const mayIdentify = mayBeginWith('(zv2i');

/** Reads what can stand anywhere before the questions, also behind a cover letter. */
export function readIdentifier(line: string): KnownShape | undefined {
  if (line.length > MAX_LENGTH || !mayIdentify(line)) return undefined;
  if (CASE_NUMBER.test(line)) return ['Zaaknummer', 'case-number'];
  if (SEE_ALSO.test(line)) return ['Zie ook', 'other'];
  if (!SUBMITTED.test(line)) return undefined;
  return [/ontvangen/iu.test(line) ? 'Ontvangen' : 'Ingezonden', 'dates'];
}

// "Den Haag, 29 mei 2017", "’s-Gravenhage, 3 juni 2009", "Den Haag, 29-5-2017"
const DATELINE = latin(
  /^(?:\p{Lu}|['’]s-G)[\p{L}’' -]{2,30}, (?:d\.d\. )?\d{1,2}(?: \p{Ll}{3,9} |([-/.])\d{1,2}\1)(?:19|20)\d\d\.?$/u
);

/** No such line is longer, in characters: most lines of a letter need not be tried. */
const LONGEST_DATELINE = 60;

const isDateline = (line: string): boolean =>
  line.length <= LONGEST_DATELINE && line.includes(', ') && DATELINE.test(line);

const ADOPTIONS = ['Ontvangen', 'Voorgesteld'] as const;

const adoption = (line: string) =>
  ADOPTIONS.find((word) => line.toLowerCase().startsWith(word.toLowerCase())) ?? 'Vastgesteld';

/** Reads what belongs to the top of an official paper so surely that it may stand behind other text. */
export function readOfficialLine(line: string): KnownShape | undefined {
  if (line.length > MAX_LENGTH || line === '') return undefined;
  if (LISTED.test(line)) return /\p{L}{4}/u.test(line) ? ['Soort', 'other'] : ['Nummer', 'number'];
  if (isDateline(line)) return ['Datum', 'date'];
  if (ADOPTED.test(line) && line.length < 60) return [adoption(line), 'date'];
  return undefined;
}

/** Reads what stands at the top of a paper, before any running text. */
export function readTopLine(line: string): KnownShape | undefined {
  if (line.length > MAX_LENGTH || line === '') return undefined;
  if (isStamp(line)) return [line, 'stamp'];
  if (PAPER_NUMBER.test(line)) return ['Nummer', 'number'];
  if (LISTED.test(line)) return ['Soort', 'other'];
  if (ADOPTED.test(line)) return [adoption(line), 'date'];
  if (DOSSIER.test(line)) return ['Dossier', 'dossier'];
  return undefined;
}

// "De voorzitter van de Tweede Kamer", "Aan de Voorzitter van de Eerste Kamer"
const ADDRESS = /^(?:aan )?(?:de )?voorzitter van de (?:tweede|eerste) kamer/iu;

// "der Staten-Generaal", "Postbus 20018", "2500 EA  DEN HAAG", "Binnenhof 22"
const ADDRESS_LINE =
  /^(?:der staten-generaal|postbus\b|binnenhof\b|\d{4} ?[A-Z]{2}\b|den haag|prinses irene)/iu;

/** Whether a line begins the address of a letter to parliament. */
export function opensAddress(line: string): boolean {
  return line.length < 120 && ADDRESS.test(line);
}

/** Whether a line can be one of an address, and is no date with its place. */
export function isAddressLine(line: string): boolean {
  return line.length < 60 && ADDRESS_LINE.test(line) && !isDateline(line);
}

// "Rijnstraat 8", "2515 XP  Den Haag", "www.rijksoverheid.nl", "T 070 456 0000", "Infrastructuur en";
// not a sentence
const SENDER_LINE =
  /^(?:[\p{Lu}>][\p{L}’'. -]{1,40}(?: \d{1,4}[a-z]?)?|\d{4} ?[A-Z]{2}\b.{0,40}|www\.\S+|[TFEM]:?\s+\S.{3,40}|postbus \d+.{0,40})$/iu;

/** Whether a line can be one of a sender's, beside or above a letter. */
export function isSenderLine(line: string): boolean {
  return line.length < 60 && SENDER_LINE.test(line) && !opensAddress(line) && !readLabel(line);
}

// "De voorzitter van de commissie,", "Adjunct-griffier van de vaste commissie voor Defensie, Schouten"
const COMMITTEE_OFFICE =
  /^(?:de )?(?:fungerend |waarnemend |plaatsvervangend )?(voorzitter|(?:adjunct-)?gri(?:ffi|ﬃ|fﬁ|ﬀi)er) (?:van de (?:vaste |algemene |tijdelijke )?commissie\b|voor (?:dit verslag|deze lijst)\b)[^.]{0,160}$/iu;

// "Van Gent", "A. de Wit-Post"; not "Welzijn en Sport"
const NAME = new RegExp(
  String.raw`^(?:(?:${NAME_PARTICLE_ALONE}|’t|'t) )*\p{Lu}(?:(?! en )[\p{L}.'’ -]){1,50}$`,
  'u'
);

/** With these the words for such an office begin, "De" and what stands before them included. */
const mayBeOffice = mayBeginWithAny(
  (
    'de voorzitter |de fungerend |de waarnemend |de plaatsvervangend |de adjunct|de gri|' +
    'fungerend |waarnemend |plaatsvervangend |voorzitter |adjunct|gri'
  ).split('|')
);

/** Who signs a list, as its head says. */
export interface CommitteeOffice {
  label: 'Voorzitter' | 'Griffier';
  /** Absent where the name stands on the next line. */
  name?: string;
}

/** Reads "De griffier van de commissie, Groen", or the same with the name on the next line. */
export function committeeOffice(line: string): CommitteeOffice | undefined {
  if (!mayBeOffice(line)) return undefined;
  const office = COMMITTEE_OFFICE.exec(line)?.[1]?.toLowerCase();
  if (office === undefined) return undefined;
  const label = office === 'voorzitter' ? 'Voorzitter' : 'Griffier';
  const comma = line.lastIndexOf(', ');
  const name = comma < 0 ? '' : line.slice(comma + 2);
  return NAME.test(name) ? { label, name } : { label };
}
