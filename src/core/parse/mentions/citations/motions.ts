import type { Motion, NormalReference } from '../../../model/reference.ts';
import { readKamerstukAt } from './kamerstuk.ts';
import { matchAt } from '../../scan/match-at.ts';
import { withPlainBlanks } from '../../scan/occurrences.ts';
import type { Passage, PassageFinder } from '../../scan/passage.ts';
import { createSeeker, type Seeker } from '../../scan/seeker.ts';
import { sentenceEnd } from '../../scan/sentences.ts';
import { withSingleBlanks } from '../../scan/collapse.ts';
import { GROUP_NAME } from '../../scan/group-names.ts';
import { latin } from '../../scan/latin.ts';

// "motie", "Moties", "motieBos"; not "emotie", "promotie", "motief"
const MOTION = /(?<!\p{L})[Mm]otie(s?)(?!\p{Ll})/uy;

// " van het lid ", " van de leden ", " lid "
const OF_MEMBERS =
  /\s+(?:van\s+)?(?:het\s+|de\s+)?(?:[Kk]amerleden|[Kk]amerlid|leden|lid|heer|mevrouw)\s+(?:lid\s+)?/uy;

// "-", " ", " - ", or nothing before a capital
const JOINT = /\s?[-–‑]\s?|\s+/uy;

// "van den ", "’t " before a name
const PARTICLES = String.raw`(?:(?:[Vv]an|[Dd]e|[Dd]en|[Dd]er|[Tt]e[nr]?|[Ee]l|[Aa]l|[Oo]p|[Ii]n)\s+|['’]t\s+){0,3}`;
// What stands behind "motie" with a capital and is no name: "Kamerstuk", the first word of the next sentence
const CITES = String.raw`(?!(?:Kamm?erstuk|Tweede|Eerste|Nr|Handelingen)(?!\p{Ll}))`;
const SENTENCE = String.raw`(?!(?:De|Het|Een|In|Op|Ik|Wij|Dit|Dat|Deze|Die|Er|Bij|Met|Voor|Naar|Uit|Zoals|Hierbij|Verzoekt|Kamer)(?![\p{L}’'´]))`;
// "-Kuipers", "- van der Agema", " Dijkstra"
const SECOND = String.raw`(?:[-–‑]\s?(?:(?:[Vv]an|[Dd]e|[Dd]en|[Dd]er)\s+){0,3}\p{Lu}[\p{L}’'´]+|\s(?!(?:Kamm?erstuk|Tweede|Eerste|Nr)(?!\p{Ll}))\p{Lu}\p{Ll}[\p{L}’'´]+)`;

// "Van den Hul", "Six Dijkstra", "Bos-Kuipers", "Joseph- Agema", "’t Hart", "de Partij voor de
// Dieren"; not "Kamerstuk", "van de"
const NAME = latin(
  new RegExp(
    String.raw`(?:[Vv]an\s+)?(?:de\s+)?Partij\s+(?:voor|van)\s+(?:de|het)\s+\p{Lu}\p{L}+|${CITES}${PARTICLES}${SENTENCE}\p{Lu}[\p{L}’'´]+${SECOND}{0,2}`,
    'uy'
  )
);

// "van de Partij voor de Dieren", "van de SP", "van D66"; not "Van Dam"
const BEFORE_PARTY = new RegExp(
  `^(?:van\\s+)?(?:de|het)\\s+(?=Partij\\s)|^van\\s+(?:de\\s+|het\\s+)?(?=(?:${GROUP_NAME})$)`,
  'iu'
);

// "en Bos verzoekt de regering", "en Bos over bruggen", "en Bos is aangenomen": what motions do; not "en
// Nederland wil"
const DOES_AS_MOTIONS =
  /\s+(?:verzoekt|over|inzake|waarin|waarmee|roept\s+(?:de\s+regering|het\s+kabinet)|(?:is|wordt|werd)\s+(?:\p{Ll}+\s+){0,2}(?:aangenomen|verworpen|aangehouden|ingediend|uitgevoerd|afgedaan))(?!\p{L})/uy;

// " c.s.", " C.S."
const AND_OTHERS = /\s+[cC]\.?\s?[sS]\.?(?!\p{L})/uy;

// " (GroenLinks-PvdA)", "(SP)", "(D66)"; not " (Kamerstuk", " (24 587"
const GROUP = /\s?\((?=\p{L})(?!Kamm?erstuk|TK|EK|zie|nr|ingediend)[^()\d]{1,40}(?:\d{2})?\)/uy;

const COMMA = /\s?,\s+(?:en\s+)?/uy;
const AND = /\s+(?:en|&)\s+[-–]?/uy;
const SLASH = /\s?\/\s?-?/uy;

// " en (die) van de leden ": the next motion of "de moties"
const NEXT_OF_MEMBERS = /,?\s+en\s+(?:die\s+)?(?=van\s+(?:het\s+|de\s+)?(?:leden|lid)\s)/uy;

// ", ", " (", " met nummer ", " met Kamerstuknummer " between a motion and its paper
const TO_PAPER = /[\s,]*[([]?(?:met\s+)?(?:(?:het\s+)?nummer\s+)?/uy;

/** How far behind a motion its paper may stand in brackets: "motie … over bruggen (Kamerstuk …)". */
const PAPER_REACH = 120;

interface Names {
  submitters: string[];
  end: number;
}

/** What every motion is called. */
export const MOTION_SIGNS = ['motie', 'Motie'];

const NONE: readonly Motion[] = [];

/**
 * Finds the motions that passages name, whose texts stand in `all` one behind another, in the order of the
 * text: by who moved them, by their paper, or both. "De motie" alone names none. A double name is kept as
 * printed: it may be one person.
 */
export function createMotionFinder(
  all: string,
  signs = createSeeker(all, MOTION_SIGNS)
): PassageFinder<Motion> {
  return new MotionFinder(signs);
}

class MotionFinder implements PassageFinder<Motion> {
  readonly #signs: Seeker;

  constructor(signs: Seeker) {
    this.#signs = signs;
  }

  find(passage: Passage, from: number): readonly Motion[] {
    const places = this.#signs.placesIn(from, from + passage.text.length);
    return places.length === 0 ? NONE : readMotionsAt(passage, places);
  }
}

function readMotionsAt(passage: Passage, places: readonly number[]): Motion[] {
  const text = withPlainBlanks(passage.text, true);
  const motions: Motion[] = [];
  const add = (start: number, { submitters, end }: Names): void => {
    const reference = readPaper(text, end, submitters.length > 0);
    if (submitters.length === 0 && !reference) return;
    motions.push({
      raw: withSingleBlanks(text.slice(start, end)),
      in: passage.id,
      span: passage.toSource(start, end),
      submitters: submitters.map((name) => name.replace(BEFORE_PARTY, '')),
      ...(reference ? { reference } : {})
    });
  };
  for (const at of places) {
    const match = matchAt(MOTION, text, at);
    if (!match) continue;
    const end = match.index + match[0].length;
    for (const { start, names } of readMotions(text, match.index, end, match[1] === 's')) {
      add(start, names);
    }
  }
  return motions;
}

function readMotions(text: string, start: number, from: number, isPlural: boolean) {
  const members = matchAt(OF_MEMBERS, text, from);
  if (members) return readMembersMotions(text, start, from + members[0].length);
  const joint = matchAt(JOINT, text, from)?.[0] ?? '';
  const names = withoutOf(readNames(text, from + joint.length, isPlural), joint);
  if (!names) return [{ start, names: { submitters: [], end: from } }];
  if (!isPlural || names.ends.length < 2) return [{ start, names }];
  // "de moties Kuipers c.s. en Bos": one each
  return names.submitters.map((submitter, i) => ({
    start: i === 0 ? start : names.starts[i]!,
    names: { submitters: [submitter], end: names.ends[i]! }
  }));
}

/** "motie van Bos en Mol": a word before several names; "motie-van Bos", "motie van Bos c.s." keep what is printed. */
function withoutOf<T extends Names>(names: T | undefined, joint: string): T | undefined {
  if (!names || names.submitters.length < 2 || /[-–‑]/u.test(joint)) return names;
  const [first, ...others] = names.submitters;
  return { ...names, submitters: [first!.replace(/^van\s+(?=\p{Lu})/u, ''), ...others] };
}

/** "motie van de leden Kuipers en Bos", and what "moties" goes on with: "en van het lid Mol". */
function readMembersMotions(text: string, start: number, from: number) {
  const motions: { start: number; names: Names }[] = [];
  let names = readNames(text, from, true);
  let at = start;
  while (names) {
    motions.push({ start: at, names });
    const next = matchAt(NEXT_OF_MEMBERS, text, names.end);
    if (!next) break;
    at = names.end + next[0].length;
    // the pattern expects a blank before "van"
    const members = matchAt(OF_MEMBERS, text, at - 1);
    names = members ? readNames(text, at - 1 + members[0].length, true) : undefined;
  }
  return motions;
}

/** Names with groups and "c.s.". Behind a single motion "en Bos" needs a sign that Bos is a member. */
function readNames(
  text: string,
  from: number,
  isList: boolean
): (Names & { starts: number[]; ends: number[] }) | undefined {
  const submitters: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = from;
  for (;;) {
    const name = matchAt(NAME, text, at);
    if (!name) break;
    const end = endOfMember(text, at + name[0].length);
    const isMarked =
      end > at + name[0].length ||
      /^\s?[,.;)(]/u.test(text.slice(end, end + 2)) ||
      matchAt(DOES_AS_MOTIONS, text, end) !== null;
    if (submitters.length > 0 && !isList && !isMarked) break;
    submitters.push(withSingleBlanks(name[0]));
    starts.push(at);
    ends.push(end);
    const between =
      matchAt(AND, text, end) ?? matchAt(COMMA, text, end) ?? matchAt(SLASH, text, end);
    if (!between) break;
    at = end + between[0].length;
    if (/[/&]/u.test(between[0])) isList = true;
  }
  const end = ends.at(-1);
  return end === undefined ? undefined : { submitters, starts, ends, end };
}

/** Behind " (SP)" and " c.s." in either order. */
function endOfMember(text: string, from: number): number {
  let at = from;
  for (let i = 0; i < 2; i++) {
    at += matchAt(AND_OTHERS, text, at)?.[0].length ?? 0;
    at += matchAt(GROUP, text, at)?.[0].length ?? 0;
  }
  return at;
}

// "motie", "moties"; not "emoties"
const OF_MOTION = latin(/(?<!\p{L})moties?(?!\p{L})/iu);

/** The paper directly behind the motion, or in a bracket of the same sentence. */
function readPaper(text: string, end: number, isNamed: boolean): NormalReference | undefined {
  const direct = readKamerstukAt(text, end + matchAt(TO_PAPER, text, end)![0].length)[0];
  if (direct) return direct.normal;
  const limit = Math.min(sentenceEnd(text, end), end + PAPER_REACH);
  const open = text.slice(end, limit).search(/[([]/u);
  if (open < 0 || OF_MOTION.test(text.slice(end, end + open))) return undefined;
  const isFar = !isNamed && !/^\s+(?:over|inzake|die|met)\s/u.test(text.slice(end, end + 12));
  return isFar ? undefined : readKamerstukAt(text, end + open + 1)[0]?.normal;
}
