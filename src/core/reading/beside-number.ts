/** What every heading of a question may print: signs and the word for a question … */
const WORD =
  /[^\p{L}\p{N}(]+|(?:v ?raagt?|vragen|vraagnummer|question|vr|v|q|nrs?|no|en|t\/m)(?![\p{L}\p{N}-])/iuy;
/** … and its number. */
const NUMBER = /\d+(?:[a-z](?!\p{L}))?|[IVXl]+(?![\p{L}\p{N}-])|[VQ](?=\d)/uy;
/** The word behind what it prints besides: "4. Faas (VVD) Vraag:". */
const WORD_BEHIND = /(?<!\p{L})vraag(?: *\d+)? *:?$/iu;

/**
 * What the heading of a question prints beside its number: the group or member that asks, the page that
 * it is about, whom it is put to. "7 VVD" gives "VVD", "Vraag 3 (blz. 12)" gives "blz. 12"; `undefined`
 * where it prints nothing of the kind, or a question has no heading.
 */
export function besideNumber(heading: string | undefined): string | undefined {
  if (heading === undefined) return undefined;
  const text = heading.trim().replace(WORD_BEHIND, '');
  let at = 0;
  for (let read = true; read && at < text.length;) {
    read = [WORD, NUMBER].some((pattern) => {
      pattern.lastIndex = at;
      if (!pattern.test(text)) return false;
      at = pattern.lastIndex;
      return true;
    });
  }
  let rest = text.slice(at).trim();
  if (rest.endsWith(':')) rest = rest.slice(0, -1).trim();
  const inside = /^\(([^()]*)\)$/u.exec(rest);
  rest = inside ? inside[1]!.trim() : rest;
  return /\p{L}(?:\p{L}|\d\d)/u.test(rest) ? rest : undefined;
}
