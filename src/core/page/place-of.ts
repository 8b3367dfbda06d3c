import type { Parser } from 'htmlparser2';
import type { Span } from '../model/span.ts';

const VERBATIM = '<![CDATA[';

/**
 * Where a text stands of which the parser says where it ends: as it is, as an entity (`&euml;`), or in
 * a piece of XML that is written as it is, with the signs round it.
 */
export function placeOf(source: string, text: string, { startIndex, endIndex }: Parser): Span {
  if (source.startsWith(VERBATIM, startIndex)) {
    const start = startIndex + VERBATIM.length;
    return [start, start + text.length];
  }
  const end = endIndex + 1;
  const isEntity = source.charAt(startIndex) === '&' && end - startIndex > text.length;
  return isEntity ? [startIndex, end] : [end - text.length, end];
}
