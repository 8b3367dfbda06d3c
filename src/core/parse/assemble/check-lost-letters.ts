import type { Diagnostic } from '../../model/diagnostic.ts';

const SIGN = '\uFFFD';
const LETTER = /\p{L}/u;

/**
 * Says once where letters were lost on the way, "Financi�n": programs write this sign for what they
 * cannot read, and nothing brings the letter back. A sign that touches no letter may be a bullet.
 */
export function checkLostLetters(text: string): Diagnostic[] {
  let first = -1;
  let letters = 0;
  for (let at = text.indexOf(SIGN); at >= 0; at = text.indexOf(SIGN, at + 1)) {
    if (!touchesLetter(text, at)) continue;
    if (first < 0) first = at;
    letters++;
  }
  if (letters === 0) return [];
  return [
    { code: 'letters-lost', severity: 'warning', span: [first, first + 1], data: { letters } }
  ];
}

/** "��n": what touches a letter by another lost one does, too. */
function touchesLetter(text: string, at: number): boolean {
  const near = [at - 1, at + 1].map((place) => text.charAt(place));
  if (near.some((sign) => LETTER.test(sign))) return true;
  return (
    (near[0] === SIGN && LETTER.test(text.charAt(at - 2))) ||
    (near[1] === SIGN && LETTER.test(text.charAt(at + 2)))
  );
}
