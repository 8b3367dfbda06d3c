import type { Heading } from '../../structure/headings/heading.ts';
import type { Row } from '../../structure/rows/rows.ts';
import { GROUP_IN_ANY_CASE, GROUP_NAME, LOCAL_GROUP_WORD } from '../../scan/group-names.ts';
import { GOVERNMENT, LOCAL_BOARD } from '../../scan/office-words.ts';
import { oneOf } from '../../scan/one-of.ts';
import { QUESTION_KIND } from '../../scan/question-kinds.ts';

/** How much of a head is read, from above the first question: rows, and characters of each. */
const HEAD_ROWS = 200;
const HEAD_LENGTH = 300;

// "AH 412"; not "##" alone, "___"
const SAYS_SOMETHING = /\p{L}{3}|AH \d/u;

/** What says something above a row, from the last rows above it. */
export function headRows(
  first: number,
  rows: readonly Row[],
  length: number = HEAD_LENGTH
): string[] {
  return rows
    .slice(Math.max(0, first - HEAD_ROWS), first)
    .map(({ text }) => text.slice(0, length))
    .filter((text) => SAYS_SOMETHING.test(text));
}

// "Beantwoording Statenvragen", "Indiener(s): Inge Faas", "Gericht aan: minister"
const OF_QUESTIONS =
  /vra(?:ag|gen)(?!\p{L})|vragenste?ller|(?<!\p{L})(?:indiener|ingediend|ingezonden|gericht aan|beantwoording)/iu;

// Who asks and is asked where members put questions, or what they put them about
const OF_MEMBERS = new RegExp(
  String.raw`(?<!\p{L})${oneOf([
    // "raadslid Faas", "het lid Faas"; not "overleg met Statenvragen"
    /(?:kamer|raads|staten|burgerraads|gemeenteraads)(?:lid|leden)/iu,
    /(?<!\p{L} (?:met|om|voor|rond|in) )(?:kamer|raads|staten)vragen/iu,
    /(?:het|de) (?:lid|leden) /iu,
    // "Raadsmemo", "raadsvoorstel"
    /raads(?:informatie\p{L}*|brief|memo|vergadering|commissie|voorstel)/iu,
    /(?:tweede|eerste|uw) kamer|gemeenteraad|(?:provinciale|gedeputeerde) staten|algemeen bestuur/iu,
    // "Begroting 2031", "Kadernota": what technical questions are about
    /begroting\p{L}*|jaarverslag|jaarstukken|slotwet|jaarrekening|kader(?:nota|brief)|perspectiefnota|bestuursrapportage|(?:voor|na)jaarsnota/iu,
    /technische (?:sessie|briefing)|rondvraag|interpellatie|rondetafelgesprek/iu,
    // "Artikel 41-vragen", "RvO"
    /art(?:ikel|\.)? ?\d{1,3}[- ]vragen|rvo|reglement van orde|volksvertegenwoordig\p{L}*/iu,
    // "de vaste commissie voor Defensie", "vragen uit de raad"; not "vragen van de raad van toezicht"
    /(?:vaste |algemene )?(?:kamer|raads|staten)?commissie (?:voor|van|heeft|stelde)/iu,
    /(?<=vragen )(?:(?:van|uit|in) )?(?:de )?(?:commissie|raadsleden|raad)(?!\p{L}|(?<=raad) (?:van|voor) (?!\d|de gemeente))/iu,
    /(?:van|door|aan|vroeg) de kamer|de kamer (?:heeft|stelde)/iu
  ])}|(?<!\p{L})(?:aan\s?:?|van\s?:|door\s?:?)\s(?:de |het )?(?:${GOVERNMENT}|${LOCAL_BOARD}|raad(?! van (?:bestuur|toezicht|commissarissen)))(?!\p{L})|(?<!\p{L})(?:20\d\dZ\d{5}|\d\d \d{3}(?!\d))|fractie|\((?:${GROUP_NAME})\)`,
  'iu'
);

// "de leden Faas en Kolk", "fractie CDA", "(ingezonden 3 mei 2031)", "2024Z01234"; not "Kamervragen veerstoepen"
const ASKERS =
  /(?<!\p{L})(?:(?:kamer|raads|staten)?(?:lid|leden)(?!\p{L})|\p{L}*commissie(?!\p{L})|ingezonden|gesteld|vragensteller|indiener|de kamer(?!\p{L})|20\d\dZ\d{5}|\d\d \d{3}(?!\d))|fractie/iu;

// "Antwoord Kamervragen pontjes", "Beantwoording vragen Hoekman (VVD) over pontjes": nothing else is called so
const TITLE_OF_ANSWERS = new RegExp(
  String.raw`^[*#\s]*(?:[Bb]ijlage:? |(?:[Cc]oncept|[Oo]ntwerp)-? ?)?(?:[Aa]ntwoord(?:en)?|[Bb]eantwoording)(?: op| van)?(?: de)? (?:\p{Ll}+ ){0,2}${oneOf(
    [
      /(?:[Kk]amer|[Rr]aads|[Ss]taten)vragen(?!\p{L})/u,
      /vragen (?:van |door )?(?:(?:de heer|mevrouw) )?\p{Lu}[\p{L}.’' -]{1,50} \(\p{Lu}[^()]{1,30}\)/u,
      // "schriftelijke vragen Hart voor Eemdorp over", "vragen van Gemeentebelangen inzake"
      /(?<=(?:schriftelijke|mondelinge|technische) )vragen (?:van |door )?(?:de )?\p{Lu}[^?]{1,80} (?:over|inzake|betreffende) /u,
      new RegExp(
        String.raw`vragen (?:van |door )?(?:de )?(?:${GROUP_NAME}|${LOCAL_GROUP_WORD})(?!\p{L})`,
        'u'
      )
    ]
  )}`,
  'u'
);

// "Betreft: antwoorden op vragen van mevrouw Faas (Dorpsbelang) over pontjes", "Onderwerp  Beantwoording vragen VVD": the
// same as the subject of a memo, where it says who asked; "Onderwerp: beantwoording Kamervragen" also stands above what
// those ask each other who write the answers
const SUBJECT_OF_ANSWERS = new RegExp(
  String.raw`^[*#|\s]*(?:[Bb]etreft|[Oo]nderwerp)[*_]*\s?[:|]?[*_]*\s{1,20}(?:[Aa]ntwoord(?:en)?|[Bb]eantwoording)(?: op| van)?(?: de)? (?:\p{Ll}+ ){0,2}(?:raads|staten)?vragen (?:van |door )?(?:(?:(?:de heer|mevrouw) )?\p{Lu}[\p{L}.’' -]{1,50} \((?!(?:Stichting|Vereniging|Bewoner|Dorpsraad|Ondernemings|Comité|Wijk|Buurt))\p{Lu}[^()]{1,30}\)|(?:de )?(?:${GROUP_NAME}|${LOCAL_GROUP_WORD})(?!\p{L}))`,
  'u'
);

// "Datum: 3 mei 2031"
const LABELLED = /^[*|\s]*\p{Lu}[\p{L} ]{2,25}\s?[:|]/u;

/** Whether something above the row of the first question says who asked, or the title right above that it is answered. */
export function headNamesAskers(first: number, rows: readonly Row[]): boolean {
  const head = headRows(first, rows);
  if (head.some((text) => ASKERS.test(text))) return true;
  const last = head.slice(-ANNOUNCING_ROWS);
  if (last.some((text) => TITLE_OF_ANSWERS.test(text))) return true;
  // Nothing else but its own second line and other labels stands between a subject and the questions.
  const subject = last.findIndex((text, i) =>
    SUBJECT_OF_ANSWERS.test(`${text} ${last[i + 1] ?? ''}`)
  );
  return (
    subject >= 0 &&
    last
      .slice(subject + 1)
      .every((text, i) => LABELLED.test(text) || (i === 0 && !/[.,:!]$/u.test(text)))
  );
}

// "Beantwoording schriftelijke vragen lid Faas (VVD)", "Antwoorden op de Kamervragen van de leden Faas en Bos (SP)"
const ANSWERS_MEMBER =
  /^[*#\s]*(?:bijlage:? |(?:concept|ontwerp)-? ?)?(?:be)?antwoord(?:en|ing)?(?: op| van)?(?: de)? (?:\p{L}+ ){0,2}(?:kamer|raads|staten)?vragen (?:(?:van|door) )?(?:(?:het|de) )?(?:kamer|raads|staten)?(?:lid|leden) [^()?!]{2,100}\([^()]{2,40}\)/iu;

/** Whether a title above the row of the first question says that it answers a member of this group. */
export function headAnswersMember(first: number, rows: readonly Row[]): boolean {
  const head = headRows(first, rows).slice(-ANNOUNCING_ROWS);
  return head.some((_, i) => ANSWERS_MEMBER.test(head.slice(i).join(' ')));
}

// "Op 3 mei stelde onze fractie schriftelijke vragen over pontjes.", "Raadslid Faas heeft vragen ingediend"
const MEMBER_PUT = new RegExp(
  String.raw`(?:fractie|(?:raads|staten)(?:lid|leden)|(?<!\p{L})(?:${GROUP_IN_ANY_CASE})(?!\p{L}))[^.?!]{0,200}(?<!\p{L})vragen(?!\p{L})`,
  'iu'
);
const PUT = /(?<!\p{L})(?:stel(?:de|den|t|len)|gesteld|ingediend|gestuurd)(?!\p{L})/iu;

// "Hieronder staan onze vragen met de antwoorden van het college", "De antwoorden leest u hieronder."
const ANSWERS_BELOW =
  /(?:hieronder|hierna|onderstaande?) [^.?!]{0,120}antwoord|antwoord[^.?!]{0,120} (?:hieronder|hierna|onderstaande?)(?!\p{L})/iu;

/** Whether the sentences above the row of the first question say that a member or a group put questions, and that they are answered below. */
export function headHandsOverAnswers(first: number, rows: readonly Row[]): boolean {
  const said = headRows(first, rows).slice(-ANNOUNCING_ROWS).join(' ');
  const below = ANSWERS_BELOW.exec(said);
  return (
    below !== null &&
    said.split(/(?<=[.!?])\s/u).some((one) => MEMBER_PUT.test(one) && PUT.test(one))
  );
}

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
const OF_A_SET = new RegExp(
  String.raw`^[*#\s]*(?:(?:${QUESTION_KIND}) (?:kamer|raads|staten)?vra(?:ag|gen)|(?:kamer|raads|staten)vragen|AH \d{1,4})(?!\p{L})`,
  'iu'
);

/** Whether a title above the row of the first question says that nobody in particular asked. */
export const areOfNobody = (first: number, rows: readonly Row[]): boolean =>
  headRows(first, rows)
    .slice(-ANNOUNCING_ROWS)
    .some((text) => OFTEN_ASKED.test(text));

// "Lid/fractie: Faas (VVD)", "Fractie: SP": who asks, above each question or all of them
const OF_AN_ASKER =
  /^[*|\s-]*(?:(?:kamer|raads|staten|burger)?lid(?: ?\/ ?fractie)?|(?:lid ?\/ ?)?fractie|partij)[*_]*\s?[:|][*_]*\s*\S/iu;

// "Indiener: Piet Faas (VVD)", "| Vragensteller | P. Faas (SP) |": who asks, with the group, under a label
const LABELLED_ASKER =
  /(?:^[*|\s-]*(?:(?:[Ii]ndiener|[Vv]ra(?:gen|ag)steller)(?:s|\(s\))?|[Ss]tellers? vra(?:ag|gen)|(?:[Ii]ngediend|[Gg]esteld) door)[*_]*\s?[:|][*_|\s]*|(?:^|\| ?)(?:[Ii]ngediend|[Gg]esteld) door )\p{Lu}[^():|?!]{1,100}\(\p{Lu}[^()?!]{1,40}\)/u;

/** Whether a label above the row of the first question says who asks, with the group. */
export const headLabelsAsker = (first: number, rows: readonly Row[]): boolean =>
  headRows(first, rows).some((text) => LABELLED_ASKER.test(text));

/** Whether a head speaks of a set of members' questions, and not of what is often asked. */
export function namesMembers(head: readonly string[]): boolean {
  if (head.slice(-ANNOUNCING_ROWS).some((text) => OFTEN_ASKED.test(text))) return false;
  if (
    head.some((text) =>
      [OF_A_NAME, OF_A_SET, OF_AN_ASKER, LABELLED_ASKER, PUTS_QUESTIONS].some((one) =>
        one.test(text)
      )
    )
  ) {
    return true;
  }
  return head.some((text) => OF_QUESTIONS.test(text)) && head.some((text) => OF_MEMBERS.test(text));
}

// "Vragen over geitenpaden", "Vragen en antwoorden bruggennota 2031", "Antwoorden op vragen over de pont"; not
// "Vragen van ouders", "Vragen ondernemingsraad", "Vijf vragen over"
const TITLE_OF_SET = new RegExp(
  String.raw`^[\d\s:,.*#–-]*(?:(?:be)?antwoord(?:en|ing)? (?:op|van) )?(?:de )?(?:(?:${QUESTION_KIND}) )?vragen(?: en antwoorden)?(?:[\s:*_]*$| (?:over|bij|inzake|betreffende|omtrent|naar aanleiding|n\.a\.v\.|\p{L}*(?:nota|brief))(?!\p{L}))`,
  'iu'
);

// "Vraag 1 (VVD)", "Vraag 2 (SP, D66)": what stood in a column of groups; "Vraag van het raadslid Faas (Samen
// Vooruit):"
const OF_GROUP = new RegExp(
  String.raw`^[*_#\s]{0,6}Vraag(?:(?: \d{1,3})? \((?:${GROUP_NAME})(?!\p{L})| van (?:(?:het|de) )?(?:raads|staten|kamer)(?:lid|leden) )`,
  'u'
);

/** Whether headings name the groups or members that ask, two and half of them at least. */
export function nameGroups(headings: readonly Heading[], rows: readonly Row[]): boolean {
  const named = headings.filter(({ row }) => OF_GROUP.test(rows[row]?.text ?? '')).length;
  return named >= 2 && named * 2 >= headings.length;
}

/** Whether a head is nothing but a title as sets have one. */
export const isTitleOfSet = (head: readonly string[]): boolean =>
  head.length === 1 && TITLE_OF_SET.test(head[0]!);

// "Graag leg ik het college de volgende vragen voor", "Ik stel de wethouder deze vragen"
const PUTS_QUESTIONS = new RegExp(
  String.raw`(?<!\p{L})(?:leg|leggen|stel|stellen) (?:ik |wij |we )?(?:aan )?(?:het|de|uw) (?:${GOVERNMENT}|${LOCAL_BOARD})(?!\p{L})[^.?!]{1,80}(?<!\p{L})vragen(?!\p{L})`,
  'iu'
);

/** Whether a sentence above the row of the first question puts it to somebody who governs. */
export const headPutsQuestions = (first: number, rows: readonly Row[]): boolean =>
  headRows(first, rows).some((text) => PUTS_QUESTIONS.test(text));

// "de antwoorden op", "de vragen van", "Kamervragen", "beantwoord ik"
const QUESTIONS_OR_ANSWERS = /vragen(?!\p{L})|vraag(?!\p{L})|antwoord/iu;

// "vra-" at the end of a row
const BROKEN_WORD = /(?<=\p{Ll})- (?=\p{Ll})/gu;

/** The whole opening of a letter that became one line. */
const OPENING_LENGTH = 3000;

/** Whether nothing stands above the row of the first question, or something that speaks of questions or answers. */
export function headSpeaks(first: number, rows: readonly Row[]): boolean {
  const head = headRows(first, rows, OPENING_LENGTH);
  return head.length === 0 || QUESTIONS_OR_ANSWERS.test(head.join(' ').replace(BROKEN_WORD, ''));
}

/** Whether nothing stands above the row of the first question, or something that speaks of a set. */
export function headNamesMembers(first: number, rows: readonly Row[]): boolean {
  const head = headRows(first, rows);
  return head.length === 0 || namesMembers(head) || isTitleOfSet(head);
}
