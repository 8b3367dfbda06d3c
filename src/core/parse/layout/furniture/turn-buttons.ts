import { TEXT } from '../line-kinds.ts';
import type { Lines } from '../lines.ts';
import { latin } from '../../scan/latin.ts';

// "Vraag 3", "**Antwoord**", "Vraag: Hoe …"
const TURN = latin(/^[*#_>\s]{0,8}(?:(vraag)|antwoord)(?!\p{L})/iu);

// the same with nothing behind it: what stands below is text
const TURN_ALONE =
  /^[*#_>\s]{0,8}(?:vraag|antwoord)(?: op (?:de )?vra(?:ag|gen))?[\s\d,.:*_()entm/-]{0,40}$/iu;

/** With what such a heading begins: most lines begin otherwise. */
const MAY_BE_TURN: ReadonlySet<number> = new Set([...'VvAa*#_>'].map((sign) => sign.charCodeAt(0)));

/** A button has as many characters. */
const SHORTEST = 4;
const LONGEST = 40;

// "Ja", "Idem", "Niet bekend": short answers that may return without a full stop
const ANSWERS = latin(
  /^(?:ja|nee|neen|niet|geen|idem|zie|akkoord|n\.v\.t|onbekend)(?!\p{L})|[.?!:;,]$|^[\d#]/iu
);

/** So often it stands above a question or an answer, and above both sorts. */
const LEAST = 4;

/**
 * Marks the buttons that a site prints below each question and below each answer: "Kopieer link". They are
 * known by their places: the same words above headings of both sorts, and never right below one.
 */
export function markTurnButtons(text: string, lines: Lines): void {
  const places = new Map<string, { questions: number; answers: number }>();
  let previous = -1;
  let above = -1;
  for (let i = 0; i < lines.length; i++) {
    if (lines.kind[i] !== TEXT) continue;
    if (above >= 0 && MAY_BE_TURN.has(text.charCodeAt(lines.from[i]!))) {
      const words = buttonAt(text, lines, previous, above);
      const turn = words === undefined ? undefined : turnAt(text, lines, i);
      if (words !== undefined && turn !== undefined) {
        const place = places.get(words) ?? { questions: 0, answers: 0 };
        place[turn]++;
        places.set(words, place);
      }
    }
    above = previous;
    previous = i;
  }
  const buttons = new Set(
    [...places].flatMap(([words, { questions, answers }]) =>
      questions > 0 && answers > 0 && questions + answers >= LEAST ? [words] : []
    )
  );
  if (buttons.size > 0) mark(text, lines, buttons);
}

/** The words of a line that may be a button below the line `above`. */
function buttonAt(text: string, lines: Lines, at: number, above: number): string | undefined {
  const length = lines.to[at]! - lines.from[at]!;
  if (length < SHORTEST || length > LONGEST) return undefined;
  const words = text.slice(lines.from[at]!, lines.to[at]!);
  if (ANSWERS.test(words) || TURN.test(words)) return undefined;
  return TURN_ALONE.test(lineStart(text, lines, above)) ? undefined : words;
}

function turnAt(text: string, lines: Lines, at: number): 'questions' | 'answers' | undefined {
  const match = TURN.exec(lineStart(text, lines, at));
  if (!match) return undefined;
  return match[1] === undefined ? 'answers' : 'questions';
}

const lineStart = (text: string, lines: Lines, at: number): string =>
  text.slice(lines.from[at]!, Math.min(lines.to[at]!, lines.from[at]! + LONGEST + 8));

function mark(text: string, lines: Lines, buttons: ReadonlySet<string>): void {
  for (let i = 0; i < lines.length; i++) {
    if (lines.kind[i] !== TEXT) continue;
    const length = lines.to[i]! - lines.from[i]!;
    if (length > LONGEST || !buttons.has(text.slice(lines.from[i]!, lines.to[i]!))) continue;
    lines.at(i).markFurniture('running-foot');
  }
}
