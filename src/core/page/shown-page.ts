import type { Spans } from '../model/span.ts';
import type { PageMap } from './page-map.ts';

/** What the reader of a web page sees, and where that stands in the page. */
export interface ShownPage {
  /** The page's own text, with its tags. */
  html: string;
  /** The text that is shown. */
  text: string;
  map: PageMap;
  /** All of the page that shows no letter or sign: tags, what is hidden, blanks written as entities. */
  markup: Spans;
}
