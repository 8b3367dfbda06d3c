import type { Heading } from './structure/headings/heading.ts';
import type { Row } from './structure/rows/rows.ts';

// "Bent u bekend met", "Deelt u de mening", "Kunt u toelichten": how members ask a minister, and others
// whom they speak to
const TO_MINISTER =
  /(?<!\p{L})(?:(?:bent|kent|kunt|deelt|erkent|onderschrijft|beoordeelt|wilt|herinnert|vindt|gaat|zult|herkent) u|u (?:bekend|bereid)|klopt het|is het waar|(?:heeft|hebt) u kennis|wat is uw (?:reactie|oordeel|mening)|de Kamer (?:te )?informeren)/iu;

// The same as hardly anybody else puts it; not "Klopt het dat", "Bent u het ermee eens", "Kunt u uw
// antwoord toelichten?", which reporters and surveys ask too
const AS_MEMBER =
  /(?<!\p{L})(?:(?:bent|was) u (?:er(?:van|mee) )?(?:bekend|bereid|op de hoogte|van mening)|(?:deelt|onderschrijft|erkent|kent|beoordeelt) u|herinnert u zich|(?:heeft|hebt) u kennis\s?genomen|wat is uw (?:reactie|oordeel)|(?:kunt|wilt) u (?!uw antwoord)[^.?!]{0,80}(?<!\p{L})(?:toelichten|aangeven|bevestigen|toezeggen|uiteenzetten|(?:de|deze) (?:kamer|raad|staten|vragen)(?!\p{L}))|(?:kan|wil|is|gaat|deelt|erkent|heeft|onderschrijft|beoordeelt|acht|vindt) (?:de|het) (?:minister|staatssecretaris|kabinet|college|regering)(?!\p{L})|de kamer (?:te )?informeren)/iu;

// "u", "uw": whom a question is put to
const ADDRESSES = /(?<!\p{L})uw?(?!\p{L})/iu;

// "Mag ik", "Wanneer krijg ik", "van mijn huis?": what somebody asks for himself; not "Ik hoor graag", "mijn fractie"
const FOR_ONESELF = /(?<!\p{L})(?:ik|mijn)(?!\p{L}| fractie)[^?]{0,200}\?/iu;

/** From this share on, questions are put to somebody, and do not explain. */
const SOME = 0.3;

/** Whether one of the questions at least is put as members put them. */
export function asksMinister(questions: readonly Heading[], rows: readonly Row[]): boolean {
  return questions.some((question) => says(TO_MINISTER, question, rows));
}

/** Whether some of the questions are put to somebody, and two of them at least as members put them. */
export function asksOfMany(questions: readonly Heading[], rows: readonly Row[]): boolean {
  return (
    count(AS_MEMBER, questions, rows) >= 2 &&
    count(ADDRESSES, questions, rows) >= questions.length * SOME
  );
}

function count(pattern: RegExp, questions: readonly Heading[], rows: readonly Row[]): number {
  return questions.filter((question, i) => says(pattern, question, rows, questions[i + 1]?.row))
    .length;
}

function says(
  pattern: RegExp,
  { next, row }: Heading,
  rows: readonly Row[],
  end = rows.length
): boolean {
  const last = Math.min(Math.max(next, row) + 2, end);
  return rows.slice(next, last).some(({ text }) => pattern.test(text.slice(0, 240)));
}

/**
 * Whether something says that representatives put questions under the word `Vraag`, where nothing else in
 * the text speaks of members' questions: its head, or how they are put. The more a head says without
 * naming anybody who asks or is asked, the more of them have to be put so. What has no head at all was
 * copied from a set, unless somebody asks for himself.
 */
export function arePutByMembers(headings: readonly Heading[], rows: readonly Row[]): boolean {
  const questions = headings.filter(({ role }) => role === 'question');
  const first = questions[0]!.row;
  const head = headRows(first, rows);
  if (count(FOR_ONESELF, questions, rows) >= questions.length * SOME) return false;
  if (head.length === 0 || namesMembers(head) || isTitleOfSet(head)) return true;
  if (head.length === 1 && areNumbered(headings)) return true;
  const asked = count(AS_MEMBER, questions, rows);
  return asked > 0 && (head.length === 1 || asked >= questions.length * SOME);
}

/** "Antwoord 1", "Antwoord 2 en 3": who answers what is often asked does not count his answers. */
function areNumbered(headings: readonly Heading[]): boolean {
  const answers = headings.filter(({ role }) => role === 'answer');
  const numbered = answers.filter(
    ({ shape, numbers }) => shape.startsWith('word') && numbers.length > 0
  );
  return numbered.length > 1 && numbered.length * 2 > answers.length;
}

/** Whether nothing stands above the row of the first question, or something that speaks of a set. */
export function headNamesMembers(first: number, rows: readonly Row[]): boolean {
  const head = headRows(first, rows);
  return head.length === 0 || namesMembers(head) || isTitleOfSet(head);
}

/** How much of a head is read, from above the first question: rows, and characters of each. */
const HEAD_ROWS = 200;
const HEAD_LENGTH = 300;

// "AH 412"; not "##" alone, "___"
const SAYS_SOMETHING = /\p{L}{3}|AH \d/u;

function headRows(first: number, rows: readonly Row[]): string[] {
  return rows
    .slice(Math.max(0, first - HEAD_ROWS), first)
    .map(({ text }) => text.slice(0, HEAD_LENGTH))
    .filter((text) => SAYS_SOMETHING.test(text));
}

// "Beantwoording Statenvragen", "Indiener(s): Inge Faas", "Gericht aan: minister"
const OF_QUESTIONS =
  /vra(?:ag|gen)(?!\p{L})|vragenste?ller|(?<!\p{L})(?:indiener|ingediend|ingezonden|gericht aan|beantwoording)/iu;

// "het lid Faas", "de fractie", "(VVD)", "aan de minister", "Van: het college", "2024Z01234", "36 410 X"
const OF_MEMBERS =
  /(?<!\p{L})(?:(?:kamer|raads|staten|burgerraads|gemeenteraads)(?:lid|leden)|(?<!\p{L} (?:met|om|voor|rond|in) )(?:kamer|raads|staten)vragen|raads(?:informatie\p{L}*|brief|memo|vergadering|commissie|voorstel)|(?:het|de) (?:lid|leden) |(?:tweede|eerste|uw) kamer|gemeenteraad|(?:provinciale|gedeputeerde) staten|algemeen bestuur|begroting\p{L}*|jaarverslag|slotwet|jaarrekening|kadernota|perspectiefnota|bestuursrapportage|technische (?:sessie|briefing)|rondvraag|(?:voor|na)jaarsnota|interpellatie|art(?:ikel|\.)? ?\d{1,3}[- ]vragen|rvo|reglement van orde|rondetafelgesprek|volksvertegenwoordig\p{L}*|(?:vaste |algemene )?(?:kamer|raads|staten)?commissie (?:voor|van|heeft|stelde)|(?:van|door|aan|vroeg) de kamer|de kamer (?:heeft|stelde)|(?:aan\s?:?|van\s?:|door)\s(?:de |het )?(?:minister|staatssecretaris|college|raad|burgemeester|wethouder|gedeputeerde|regering|kabinet)(?!\p{L})|20\d\dZ\d{5}|\d\d \d{3}(?!\d))|fractie|\((?:BBB|CDA|CU|ChristenUnie|D66|DENK|FVD|GL|GroenLinks(?:-PvdA)?|JA21|NSC|PvdA|PvdD|PVV|SGP|SP|Volt|VVD|50PLUS)\)/iu;

// "de leden Faas en Kolk", "fractie CDA", "(ingezonden 3 mei 2031)", "2024Z01234"; not "Kamervragen veerstoepen"
const ASKERS =
  /(?<!\p{L})(?:(?:kamer|raads|staten)?(?:lid|leden)(?!\p{L})|\p{L}*commissie(?!\p{L})|ingezonden|gesteld|vragensteller|indiener|de kamer(?!\p{L})|20\d\dZ\d{5}|\d\d \d{3}(?!\d))|fractie/iu;

/** Whether something above the row of the first question says who asked. */
export const headNamesAskers = (first: number, rows: readonly Row[]): boolean =>
  headRows(first, rows).some((text) => ASKERS.test(text));

// "Veelgestelde vragen" in the middle of a manual, "FAQ": what anybody asks; "Mogelijke vragen": what nobody
// has asked yet
const OFTEN_ASKED =
  /(?:veel|vaak|vaakst|meest) ?gestelde|(?:mogelijke|verwachte|te verwachten) vragen|(?<!\p{L})(?:faq|q ?& ?a)(?!\p{L})/iu;

/** How many rows above the first question tell what stands below them. */
const ANNOUNCING_ROWS = 3;

// "Beantwoording vragen van Dorpsbelang": a group of a council may have any name
const OF_A_NAME =
  /[Aa]ntwoord(?:en|ing)? (?:op |van )?(?:de )?(?:\p{Ll}+ )?vragen (?:van|door) (?:de )?(?:heer |mevrouw )?\p{Lu}/u;

// "Schriftelijke vragen SP", "AH 412": what only a set is called, where a line begins so
const OF_A_SET =
  /^[*#\s]*(?:(?:schriftelijke|technische|feitelijke|mondelinge) (?:kamer|raads|staten)?vragen|(?:kamer|raads|staten)vragen|AH \d{1,4})(?!\p{L})/iu;

/** Whether a title above the row of the first question says that nobody in particular asked. */
export const areOfNobody = (first: number, rows: readonly Row[]): boolean =>
  headRows(first, rows)
    .slice(-ANNOUNCING_ROWS)
    .some((text) => OFTEN_ASKED.test(text));

function namesMembers(head: readonly string[]): boolean {
  if (head.slice(-ANNOUNCING_ROWS).some((text) => OFTEN_ASKED.test(text))) return false;
  if (head.some((text) => OF_A_NAME.test(text) || OF_A_SET.test(text))) return true;
  return head.some((text) => OF_QUESTIONS.test(text)) && head.some((text) => OF_MEMBERS.test(text));
}

// "Vragen over geitenpaden", "Vragen en antwoorden bruggennota 2031", "Antwoorden op vragen over de pont"; not
// "Vragen van ouders", "Vragen ondernemingsraad", "Vijf vragen over"
const TITLE_OF_SET =
  /^[\d\s:,.*#–-]*(?:(?:be)?antwoord(?:en|ing)? (?:op|van) )?(?:de )?(?:(?:schriftelijke|feitelijke|technische|mondelinge|nadere) )?vragen(?: en antwoorden)?(?:[\s:*_]*$| (?:over|bij|inzake|betreffende|omtrent|naar aanleiding|n\.a\.v\.|\p{L}*(?:nota|brief))(?!\p{L}))/iu;

const isTitleOfSet = (head: readonly string[]): boolean =>
  head.length === 1 && TITLE_OF_SET.test(head[0]!);

/** Whether one of some rows is put to somebody as members, or others, put it to a minister. */
export const putsToMinister = (rows: readonly Row[]): boolean =>
  rows.some(({ text }) => text.includes('?') && (TO_MINISTER.test(text) || AS_MEMBER.test(text)));

/** Whether a line asks a minister, a board or a council as hardly anybody but its members does. */
export const asksAsMember = (text: string): boolean => AS_MEMBER.test(text.slice(0, 400));
