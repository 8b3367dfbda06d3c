import type { Spans } from '../model/span.ts';
import type { PageMap } from './page-map.ts';

/** What the reader of a web page or of an official publication sees, and where that stands in its source. */
export interface ShownPage {
  /** The source's own text, with its tags. */
  html: string;
  /** The text that is shown. */
  text: string;
  map: PageMap;
  /** All of the source that shows no letter or sign: tags, what is hidden, blanks written as entities. */
  markup: Spans;
}
