import type { Line, Lines } from '../lines.ts';
import { latin } from '../../scan/latin.ts';
import { oneOf } from '../../scan/one-of.ts';

// What sites print under a text, each on a line of its own: "Deel dit bericht", "Lees verder", "Privacy"
const SITE_WORDS = latin(
  new RegExp(
    `^${oneOf([
      /deel|delen|print(?:en)?|facebook|twitter|linkedin|whats?app|bluesky|mastodon|e-mail|mail/iu,
      /contact|service|rss|vacatures|sitemap|help|archief|copyright|privacy|cookies?|toegankelijkheid|open data/iu,
      /english|zoeken|doneer|menu|disclaimer|colofon|volg ons|naar boven|terug naar boven|zie ook|word lid/iu,
      /blijf op de hoogte|nieuwsbrief/iu,
      // "Deel dit bericht", "Meld je aan", "Meer over dit onderwerp"
      /(?:deel (?:dit|deze|via)|(?:schrijf|meld|abonneer) (?:u|je)|lees (?:verder|ook|meer|voor)|bekijk (?:ook|meer)|gerelateerde?|werken bij|over (?:deze (?:web)?site|ons)|privacy|cookie|meer (?:over|nieuws)|informatie hergebruiken)(?!\p{L})[^.?!]{0,50}/iu
    ])}$`,
    'iu'
  )
);

// what parts the cells of a row
const CELLS = / \| |\s{2,40}/u;

/** Lines of a site's foot are no longer than this, in characters. */
const SHORT = 80;

/** A foot has no more lines than this. */
const MAX_LINES = 60;

/** So many of its lines are what sites print. */
const ENOUGH = 2;

// What the official site prints last; nothing else of its foot is copied with the text
const TO_THE_TOP = /^(?:terug )?naar boven$/iu;

// "1 Jaarverslag 2031, p. 4.": a printed page has its notes below the site's foot
const NOTE_START = latin(/^\^?[[(]?\d{1,3}[\])]?\.? *[\p{L}«“"]/u);

/** Longer lists of notes do not stand below a foot. */
const MAX_NOTES = 12;

// "Ja.", "als volgt:"; not "Privacy en cookies"
const SENTENCE_END = /[.?!:;]$/u;

/**
 * Marks what a web site printed under a text that was copied from it: short lines to the very end, from
 * the first on that sites are known to print, if there are at least two of these. Notes of one line may
 * stand below.
 */
export function markSiteFoot(text: string, lines: Lines): void {
  const block: Line[] = [];
  let notes = 0;
  for (let i = lines.length - 1; i >= 0 && block.length < MAX_LINES; i--) {
    const line = lines.at(i);
    if (line.kind === 'blank') continue;
    const words = text.slice(line.from, Math.min(line.to, line.from + SHORT + 1));
    const isProse = words.length > SHORT || SENTENCE_END.test(words);
    if (line.kind === 'text' && isProse) {
      if (block.some(({ kind }) => kind === 'text') || !NOTE_START.test(words)) break;
      if (++notes > MAX_NOTES) break;
      continue;
    }
    block.push(line);
  }
  const known = block.map(({ from, to }) => knownCells(text.slice(from, to)));
  const last = block[0];
  const isTop = last !== undefined && TO_THE_TOP.test(text.slice(last.from, last.to));
  if (!isTop && known.reduce((sum, count) => sum + count, 0) < ENOUGH) return;
  const first = known.findLastIndex((count) => count > 0);
  for (const line of block.slice(0, first + 1)) {
    if (line.kind === 'text') line.markFurniture('running-foot');
  }
}

/**
 * How many of what sites print stands on a line: two in "Deel via Facebook | Deel via e-mail", and in
 * "Contact  Privacy".
 */
function knownCells(line: string): number {
  const cells = line.split(CELLS);
  return cells.every((cell) => SITE_WORDS.test(cell)) ? cells.length : 0;
}
