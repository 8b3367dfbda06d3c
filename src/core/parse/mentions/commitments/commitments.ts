import type { Commitment } from '../../../model/reference.ts';
import { readPromise } from './promise.ts';
import type { Passage, PassageFinder } from '../../scan/passage.ts';
import { createSeeker, type Seeker } from '../../scan/seeker.ts';
import { sentenceEnd, sentenceStart } from '../../scan/sentences.ts';
import { findTimePhrase } from './time-phrases.ts';
import { latin } from '../../scan/latin.ts';

/**
 * A promise to parliament names it ("Kamer", "de TK"), informs it, says "zeg toe", "kom … terug", "op de hoogte",
 * "ingaan", "op in", "wordt u", "ontvangt u", "rapporteren" or "bericht u"; other sentences are not read.
 */
export const COMMITMENT_SIGNS = [
  'Kamer',
  'e TK ',
  'forme',
  'zeg',
  ' terug',
  'hoogte',
  'bericht u',
  'een brief ',
  'ingaan',
  'op in',
  'wordt u ',
  'ntvangt u ',
  'rapporteren'
];

const NONE: readonly Commitment[] = [];

/**
 * Finds the promises to parliament in answers and sections, whose texts stand in `all` one behind another;
 * other passages make none. `paperDate` (`YYYY-MM-DD`) decides what "dit jaar" means.
 */
export function createCommitmentFinder(
  all: string,
  paperDate?: string,
  signs = createSeeker(all, COMMITMENT_SIGNS)
): PassageFinder<Commitment> {
  return new CommitmentFinder(signs, paperDate);
}

class CommitmentFinder implements PassageFinder<Commitment> {
  readonly #signs: Seeker;
  readonly #paperDate: string | undefined;

  constructor(signs: Seeker, paperDate: string | undefined) {
    this.#signs = signs;
    this.#paperDate = paperDate;
  }

  find(passage: Passage, from: number): readonly Commitment[] {
    if (passage.kind !== 'answer' && passage.kind !== 'section') return NONE;
    const places = this.#signs.placesIn(from, from + passage.text.length);
    return places.length === 0 ? NONE : readCommitments(passage, places, this.#paperDate);
  }
}

// "Bij de begrotingsbehandeling heb ik toegezegd uw Kamer te informeren": what stands before says when it
// was promised, not by when it is kept
const WAS_PROMISED = latin(
  /(?<!\p{L})(?:heb|hebben|heeft)\s+(?:ik|wij|het\s+kabinet|mijn\s+\p{L}+)\s+(?:\p{L}+\s+){0,4}?toegezegd(?!\p{L})/iu
);

// "Tevens zend ik de Kamer het rapport", "Zoals toegezegd stuur ik u de cijfers": what comes with this very
// letter, unless a time is named; not "Ook stuur ik uw Kamer een brief"
const ENCLOSES = latin(
  /^\s*(?:tevens|ook|daarnaast|verder|voorts|bovendien|(?:zoals|conform|overeenkomstig)(?=\s)[^,.;?!]{0,80}?),?\s+(?:zend|stuur|bied)\s+ik\s+(?:u|(?:uw|de)\s+(?:tweede\s+)?Kamer)\s+(?:(?:de|het|mijn|deze|dit)\s|een\s+afschrift(?!\p{L}))/iu
);

// "nadat het onderzoek is afgerond", "bij de volgende begroting": a time to come that names no day; not "de planning
// voor de komende periode", "de volgende stukken"
const LATER = latin(
  /(?<!\p{L})(?:nadat|op een later moment|(?:bij|in|met|na|tijdens|voorafgaand aan)\s+(?:de|het|een|mijn|onze)\s+(?:eerst)?(?:volgende?|komende?|latere?|nog\s)(?!\p{L}))/iu
);

// "Als u een aanvraag doet, ontvangt u binnen zes weken", "ontvangt u geen brief", "ouders lezen: «In mei ontvangt u":
// what anybody gets
const TO_ANYBODY = latin(
  /(?:^\s*(?:als|indien|wanneer)\s+u\s|[«“„][^«»“”„]{0,120}ontvangt u\s|ontvangt u\s[^.?!]{0,80}(?<!\p{L})geen\s)/iu
);
const RECEIVES = /ontvangt u\s/iu;
const LATEST = latin(/(?<!\p{L})(?:zodra|na|van (?:mij|ons))(?!\p{L})/iu);

/** Whether "ontvangt u" says what anybody gets, or no time: no parliament need be who reads it. */
function tellsAnybody(sentence: string, hasTime: boolean): boolean {
  if (!RECEIVES.test(sentence) || sentence.includes('Kamer')) return false;
  if (TO_ANYBODY.test(sentence)) return true;
  return !hasTime && !LATER.test(sentence) && !LATEST.test(sentence);
}

/** By when a sentence promises something; `near` is where its promise ends. */
function timeOf(sentence: string, near: number, paperDate: string | undefined) {
  const time = findTimePhrase(sentence, { paperDate, near });
  if (!time || !sentence.includes('toegezegd')) return time;
  const promised = WAS_PROMISED.exec(sentence);
  return promised && time.end <= promised.index ? undefined : time;
}

/** Reads the sentences that hold these places. */
function readCommitments(
  passage: Passage,
  places: readonly number[],
  paperDate: string | undefined
): Commitment[] {
  const { text } = passage;
  const commitments: Commitment[] = [];
  let last = 0;
  for (const at of places) {
    if (at < last) continue;
    const start = Math.max(last, sentenceStart(text, at));
    const end = sentenceEnd(text, at);
    last = Math.max(end, at + 1);
    const sentence = text.slice(start, end);
    const promise = readPromise(sentence);
    if (!promise) continue;
    const time = timeOf(sentence, promise.end, paperDate);
    if (!time && ENCLOSES.test(sentence) && !LATER.test(sentence)) continue;
    if (tellsAnybody(sentence, time !== undefined)) continue;
    commitments.push({
      text: sentence,
      in: passage.id,
      span: passage.toSource(start, end),
      ...(promise.by ? { by: promise.by } : {}),
      ...(time ? { due: time.text } : {}),
      ...(time?.dueOn ? { dueOn: time.dueOn } : {})
    });
  }
  return commitments;
}
