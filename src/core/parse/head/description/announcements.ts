import type { Span } from '../../../model/span.ts';
import type { Passage } from '../../scan/passage.ts';
import { findAll } from '../../scan/find-all.ts';
import { readAsked, runningEnd } from './asked.ts';
import { readMarks } from './description-marks.ts';
import type { SetFacts } from './head-descriptions.ts';

/** A set that a letter names: what it says of it, and where. */
export interface Announced {
  facts: SetFacts;
  span: Span;
}

// "vragen van het lid ", "Kamervragen die zijn gesteld door de leden ", "vragen die het lid "; not
// "vragen van de leden der Kamer", "door de leden van de vaste commissie"
const QUESTIONS_OF =
  /vragen,?(?:(?: (?:die|welke))?(?: (?:zijn|werden))? (?:gesteld|ingediend|ingezonden)(?: zijn)?)?(?: (?:van|door)| die) (?=(?:(?:het|de) )?(?:kamer)?(?:lid|leden) (?!der |van de (?:\p{L}+ )?(?:kamer)?commissie))/giu;

// "De leden Bos (VVD) en Smit (SP) hebben aan de minister vragen gesteld over"; "Daarnaast heeft het lid
// Bos ons vragen gesteld over"
const MEMBERS_FIRST =
  /(?:^|(?<=\. ))(?:(?:daarnaast|ook|verder|tevens) (?:heeft|hebben) )?(?=(?:het|de) (?:kamer)?(?:lid|leden) \p{Lu}[^.;]{1,300} vragen gesteld over )/giu;

// "- het lid Bos", "2025Z31114 van de leden", "b. door het lid": a list of who asked
const ITEM =
  /^(?:(?:[-–•*▪\uF0B7]|\d{1,2}[.)]|[a-z][.)])\s*)?(?:\(?20\d\d ?Z ?\d{5}\)?[\s,:–-]*)?(?:van |door )?(?=(?:het |de )?(?:lid|leden) \p{Lu})/iu;

// What stands before "vragen" where a letter speaks of another set: "; ", " en op de ", ", de
// schriftelijke "
const BEFORE_ANOTHER =
  /(?:^|[;,:.]|\ben|\balsmede|\bevenals)\s*(?:(?:[-–•*▪]|\d{1,2}[.)]|[a-z][.)])\s+)?(?:(?:en|ook|op|van|de|uw|schriftelijke|nadere|aanvullende)\s)*(?:kamer)?$/iu;

// "… over “Lage brug” (2031Z31114) en " before "Smit (SP) over “Hoge brug”": the same word "vragen" for another set
const NEXT_MEMBER =
  /(?<=\(20\d\d ?Z ?\d{5}\)|[”’»"'])(?:,|;|,? en) (?=(?:(?:het lid|de leden) )?\p{Lu}[^.;()]{1,80}\([^()]{2,40}\) (?:over|inzake) )/gu;

/** How far before "vragen" is looked. */
const BEFORE = 48;

// " en (2025Z31115)", "2025Z31114, 2025Z31115 en 2025Z31116": more sets of the same members
const MORE_CASES = /^[^.;]{0,60}(?:,|\ben)\s[^.;]{0,40}$/u;
const EARLIER = /vervolg|eerder|aanleiding/iu;

/** The sets that are named in the running text, each once, in the order of the text. */
export function findAnnouncements(passages: readonly Passage[]): Announced[] {
  const found: Announced[] = [];
  for (const passage of passages) {
    for (const { from, to } of paragraphsOf(passage.text)) {
      for (const announced of readParagraph(passage, from, to)) {
        const known = found.find(({ facts }) => areOne(facts, announced.facts));
        if (known) known.facts = { ...announced.facts, ...known.facts };
        else found.push(announced);
      }
    }
  }
  return found;
}

function* paragraphsOf(text: string): Generator<{ from: number; to: number }> {
  for (let from = 0; from < text.length;) {
    const at = text.indexOf('\n\n', from);
    const to = at < 0 ? text.length : at;
    yield { from, to };
    from = to + 2;
  }
}

function readParagraph(passage: Passage, from: number, to: number): Announced[] {
  const text = passage.text.slice(from, to);
  const places = placesIn(text);
  return places.flatMap(({ start, names }, i) => {
    const end = places[i + 1]?.start ?? text.length;
    const pieces = readPiece(text, start, names, end);
    // Each has a place of its own: it is known by where it begins.
    return pieces.map(({ facts, at }, n) => ({
      facts,
      span: passage.toSource(from + at, from + (pieces[n + 1]?.at ?? end))
    }));
  });
}

/** Where a paragraph begins to speak of a set, and where the names of its members stand. */
function placesIn(text: string): { start: number; names: number }[] {
  const item = ITEM.exec(text);
  const places = item && item[0] !== '' ? [{ start: 0, names: item[0].length }] : [];
  for (const { 0: words, index } of findAll(text, QUESTIONS_OF)) {
    const before = text.slice(Math.max(0, index - BEFORE), index);
    if (places.length > 0 && !BEFORE_ANOTHER.test(before)) continue;
    places.push({ start: places.length > 0 ? index : 0, names: index + words.length });
  }
  if (places.length > 0) return withNextMembers(places, text);
  return findAll(text, MEMBERS_FIRST).map(({ 0: words, index }) => ({
    start: index,
    names: index + words.length
  }));
}

/** The places of a paragraph, with those where other members follow without the word "vragen". */
function withNextMembers(
  places: readonly { start: number; names: number }[],
  text: string
): { start: number; names: number }[] {
  const next = findAll(text, NEXT_MEMBER).map(({ 0: words, index }) => ({
    start: index,
    names: index + words.length
  }));
  const others = next.filter(({ names }) => !places.some((place) => place.names === names));
  const first = places[0]!.names;
  return [...places, ...others.filter(({ names }) => names > first)].sort(
    (a, b) => a.start - b.start
  );
}

/**
 * The set between `start` and `end`, and further ones of the same members under other numbers; each
 * with where it begins in the text.
 */
function readPiece(
  text: string,
  start: number,
  names: number,
  end: number
): { facts: SetFacts; at: number }[] {
  const asked = readAsked(text, names, Math.min(end, runningEnd(text, names)));
  const { submittedOn, caseNumbers } = readMarks(text.slice(start, end));
  const submitters = asked.submitters?.value ?? [];
  const [first, ...more] = caseNumbers;
  if (submitters.length === 0 && !first) return [];
  const people = { submitters, addressees: asked.addressees?.value ?? [], respondents: [] };
  const own: SetFacts = {
    ...people,
    ...(asked.subject ? { title: asked.subject.value } : {}),
    ...(first ? { caseNumber: first.value } : {}),
    ...(submittedOn ? { submittedOn: submittedOn.value } : {})
  };
  const others = more.filter(({ span }, i) => {
    const between = text.slice(start + caseNumbers[i]!.span[1], start + span[0]);
    return MORE_CASES.test(between) && !EARLIER.test(between);
  });
  const further = others.map(({ value, span }) => ({
    facts: { ...people, caseNumber: value },
    at: start + span[0]
  }));
  return [{ facts: own, at: start }, ...further];
}

/** The subject line and the letter speak of the same set, each with a part of what is known. */
function areOne(a: SetFacts, b: SetFacts): boolean {
  if (a.caseNumber !== undefined && b.caseNumber !== undefined)
    return a.caseNumber === b.caseNumber;
  if (namesOf(a) !== namesOf(b)) return false;
  const [ours, theirs] = [titleOf(a), titleOf(b)];
  return ours === '' || theirs === '' || ours.includes(theirs) || theirs.includes(ours);
}

const namesOf = ({ submitters }: SetFacts): string =>
  submitters.map(({ name = '' }) => name.split(' ').at(-1)!.toLowerCase()).join();

const titleOf = ({ title = '' }: SetFacts): string => title.toLowerCase();
