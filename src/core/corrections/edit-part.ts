import type { Layout } from '../parse/layout/layout.ts';
import { anchorOf, bodyOf, type Stretch, type TextPart } from '../parse/structure/part.ts';
import type { HoldingPart } from './draft.ts';
import { hasInk, subtract } from './ink.ts';

/** A part with another body, in order and without empty pieces; `undefined` where nothing is left. */
export function withBody<T extends TextPart>(
  part: T,
  body: readonly Stretch[],
  layout: Layout
): T | undefined {
  const pieces = tidy(body, layout);
  const { heading } = part;
  const all = [...(heading ? [heading] : []), ...pieces];
  if (all.length === 0) return undefined;
  const from = Math.min(...all.map((piece) => piece.from));
  const to = Math.max(...all.map((piece) => piece.to));
  return { ...part, from, to, body: pieces, anchor: anchorOf(part) };
}

/** What is left of a part when a stretch of the source goes elsewhere. */
export function without(
  part: HoldingPart,
  stretch: Stretch,
  layout: Layout
): HoldingPart | undefined {
  if (part.role === 'field') {
    const body = tidy(subtract(bodyOf(part), [stretch]), layout);
    const [first] = body;
    if (!first) return undefined;
    const { value, ...rest } = part;
    const left = value && subtract([value], [stretch])[0];
    return { ...rest, from: first.from, to: body.at(-1)!.to, body, ...(left && { value: left }) };
  }
  const { heading } = part;
  const isCut = heading && heading.from < stretch.to && stretch.from < heading.to;
  const unheaded = isCut ? withoutHeading(part) : part;
  const body = isCut ? [heading, ...bodyOf(part)] : bodyOf(part);
  return withBody(unheaded, subtract(body, [stretch]), layout);
}

/** The part without its heading; a question is still called what its heading called it. */
function withoutHeading(part: TextPart): TextPart {
  const rest = { ...part };
  delete rest.heading;
  if (rest.role !== 'question' || part.role !== 'question' || !part.heading) return rest;
  const { label, numbers } = part.heading;
  return { ...rest, numbering: part.numbering ?? { label, numbers } };
}

/** Joins the pieces between which nothing is to be read, and leaves out those that are empty. */
function tidy(pieces: readonly Stretch[], layout: Layout): Stretch[] {
  const tidied: Stretch[] = [];
  for (const piece of pieces.toSorted((a, b) => a.from - b.from)) {
    if (!hasInk(layout, piece)) continue;
    const last = tidied.at(-1);
    if (last && !hasInk(layout, { from: last.to, to: piece.from })) {
      last.to = Math.max(last.to, piece.to);
    } else tidied.push({ from: piece.from, to: piece.to });
  }
  return tidied;
}
