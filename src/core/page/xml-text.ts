import { isElement, type XmlElement, type XmlText } from './xml-tree.ts';

/** All text of an element, in order. */
function textsOf({ children }: XmlElement): XmlText[] {
  return children.flatMap((child) => (isElement(child) ? textsOf(child) : [child]));
}

/** The text of an element without blanks at its ends, piece by piece, each with its own place. */
export function wordsOf(element: XmlElement): XmlText[] {
  return withoutBlanksAtEnds(textsOf(element));
}

/** The text of an element by what stands apart in it, elements and the text between them, without blanks at their ends. */
export function partsOf({ children }: XmlElement): XmlText[][] {
  const parts: XmlText[][] = [[]];
  for (const child of children) {
    if (isElement(child)) parts.push(textsOf(child), []);
    else parts.at(-1)!.push(child);
  }
  return parts.map(withoutBlanksAtEnds).filter((part) => part.length > 0);
}

/** Pieces of text without the blanks before the first and behind the last word. */
function withoutBlanksAtEnds(texts: readonly XmlText[]): XmlText[] {
  const isBlank = ({ text }: XmlText) => text.trim() === '';
  const first = texts.findIndex((text) => !isBlank(text));
  const last = texts.findLastIndex((text) => !isBlank(text));
  if (first < 0) return [];
  return texts.slice(first, last + 1).map((piece, i) => {
    const from = i === 0 ? piece.text.length - piece.text.trimStart().length : 0;
    const to = i === last - first ? piece.text.trimEnd().length : piece.text.length;
    return from === 0 && to === piece.text.length ? piece : partOf(piece, from, to);
  });
}

/** A part of a text; one that an entity stands for has no parts. */
function partOf({ text, source }: XmlText, from: number, to: number): XmlText {
  const [start, end] = source;
  const part = text.slice(from, to);
  if (end - start !== text.length) return { text: part, source };
  return { text: part, source: [start + from, start + to] };
}
