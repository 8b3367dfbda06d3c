import { Parser } from 'htmlparser2';
import type { Span } from '../model/span.ts';
import { DEEPEST_NESTING } from './deepest-nesting.ts';
import { placeOf } from './place-of.ts';

/** A piece of text of an XML document: as it is, or what an entity (`&amp;`) stands for. */
export interface XmlText {
  text: string;
  /** Where it stands, without the tags round it. */
  source: Span;
}

/** An element of an XML document. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  /** Where its first tag stands. */
  tag: Span;
  children: XmlNode[];
}

/** What an element holds, in order. */
export type XmlNode = XmlElement | XmlText;

/** No publication nests deeper; what does is put beside each other, so that any text can be walked. */
const DEEPEST = 60;

/** Whether a node is an element, and not text. */
export function isElement(node: XmlNode): node is XmlElement {
  return 'name' in node;
}

/**
 * The outermost element of an XML document with all that it holds; any text gives one, but for one that
 * nests too deep.
 */
export function readXmlTree(xml: string): XmlElement | undefined {
  const top: XmlElement = { name: '', attributes: {}, tag: [0, 0], children: [] };
  const open = [top];
  const parentOf = () => open[Math.min(open.length, DEEPEST) - 1]!;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const tag: Span = [parser.startIndex, parser.endIndex + 1];
        const element = { name, attributes, tag, children: [] };
        parentOf().children.push(element);
        open.push(element);
        if (open.length > DEEPEST_NESTING) parser.pause();
      },
      ontext(text) {
        // what stands outside is the type of the document
        if (open.length > 1) parentOf().children.push({ text, source: placeOf(xml, text, parser) });
      },
      onclosetag() {
        if (open.length > 1) open.pop();
      }
    },
    { xmlMode: true }
  );
  parser.end(xml);
  return open.length > DEEPEST_NESTING ? undefined : top;
}
