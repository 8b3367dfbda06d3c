/** How wide the signs of a typeface are, in thousandths of its size; by their code. */
export type Typeface = Uint16Array;

/** Signs that are alike in width, with the width that they have. */
type Group = readonly [signs: string, width: number];

const MAX_CODE = 256;

function createTypeface(usual: number, groups: readonly Group[]): Typeface {
  const widths = new Uint16Array(MAX_CODE).fill(usual);
  for (const [signs, width] of groups) {
    for (let i = 0; i < signs.length; i++) widths[signs.charCodeAt(i)] = width;
  }
  return widths;
}

/**
 * The typefaces that letters and papers are printed in, as far as they differ in what fits on a line: narrow
 * and wide ones without serifs (Arial, Univers; Verdana), and one with (Times).
 */
export const createTypefaces = (): Typeface[] => [
  createTypeface(556, [
    [' !,./:;I[]\\ft', 278],
    ['ijl', 222],
    ["'", 191],
    ['()-r`', 333],
    ['ckJsvxyzç', 500],
    ['%', 889],
    ['&ABEKPSVXYËÉ', 667],
    ['CDHNRUwÜ', 722],
    ['GOQÖ', 778],
    ['Mm', 833],
    ['FTZ', 611],
    ['W', 944],
    ['ïîí', 278]
  ]),
  createTypeface(615, [
    [' ', 352],
    ['ijl', 300],
    [',.ft', 375],
    ['-/:;()rI[]J', 444],
    ["'", 269],
    ['cszçLF?', 540],
    ['kvxy', 592],
    ['ABKRSVXYZCÉEPT', 675],
    ['DGHNOQU', 770],
    ['Mm', 920],
    ['Ww', 880],
    ['%', 1076],
    ['ïîí', 300]
  ]),
  createTypeface(500, [
    [' ,.', 250],
    ['ijlt/:;', 278],
    ['()-fr[]I', 333],
    ['sJ', 389],
    ['acezçéëèáàä?', 444],
    ['SFP', 556],
    ['ELTZ', 611],
    ['BCR', 667],
    ['wADGHKNOQUVXY', 722],
    ['m', 778],
    ['%', 833],
    ['MW', 915],
    ["'", 180]
  ])
];

/** How wide a stretch of text is when it is printed; signs outside Latin count as a usual one. */
export function printedWidth(text: string, from: number, to: number, typeface: Typeface): number {
  let width = 0;
  for (let i = from; i < to; i++) width += typeface[signAt(text, i)]!;
  return width;
}

/** Reads a stretch of text to measure it in several typefaces; tells how many signs it has. */
export function readSigns(text: string, from: number, to: number, signs: Uint8Array): number {
  for (let i = from; i < to; i++) signs[i - from] = signAt(text, i);
  return to - from;
}

/** How wide so many signs are, as `readSigns` read them. */
export function widthOf(signs: Uint8Array, length: number, typeface: Typeface): number {
  let width = 0;
  for (let i = 0; i < length; i++) width += typeface[signs[i]!]!;
  return width;
}

function signAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < MAX_CODE ? code : USUAL;
}

/** "u", as wide as most signs. */
const USUAL = 117;
