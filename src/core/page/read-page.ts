import { Parser } from 'htmlparser2';
import { DEEPEST_NESTING } from './deepest-nesting.ts';
import { createListMarks } from './list-marks.ts';
import { PageMap } from './page-map.ts';
import { createPageWriter, type LinePlace } from './page-writer.ts';
import type { ShownPage } from './shown-page.ts';
import { markupBetween } from './markup-between.ts';
import { placeOf } from './place-of.ts';

/** What of a page is no text of it, or leads to other pages. */
const LEFT_OUT = new Set(
  'canvas datalist embed iframe math nav noscript object script select style svg template textarea title'.split(
    ' '
  )
);
/** A foot inside one of these is that part's, and may hold its notes; any other is the site's. */
const PARTS = new Set(['article', 'aside', 'main', 'section']);
/** A button in one of these is what it says; others are the site's. */
const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'dt', 'summary']);
/** Stands on lines of its own, with a blank line above and below. */
const PARAGRAPHS = new Set(
  'article blockquote dl figure footer h1 h2 h3 h4 h5 h6 header hr main ol p pre section table ul'.split(
    ' '
  )
);
/** Stands on lines of its own. */
const BLOCKS = new Set(
  'address aside body caption center dd details dialog div dt fieldset figcaption form html legend li summary tbody tfoot thead tr'.split(
    ' '
  )
);

/**
 * The text of a web page as its reader sees it: a paragraph per line, rows of tables with tabs
 * between their cells, lists with their numbers, numbers of notes raised. Only the tags are looked at:
 * nothing of the page is run, shown or loaded. Each piece of the text knows what of the page shows it:
 * of a list's number that is the tag of its item. What is hidden, menus (`nav`) and the site's foot
 * (`footer` outside `main`, `article` …) are left out, but not what a button unfolds. `undefined` where
 * elements nest too deep (`DEEPEST_NESTING`).
 */
export function readPage(html: string): ShownPage | undefined {
  const writer = createPageWriter();
  const lists = createListMarks();
  /** How many elements are open inside one that is left out, that one included. */
  let leftOut = 0;
  let verbatim = 0;
  let parts = 0;
  let headings = 0;
  let depth = 0;
  /** What buttons unfold: hidden in the file, and a click away for its reader. */
  const unfolded = new Set<string>();
  const cells: number[] = [];
  const raisable: { name: string; from: LinePlace }[] = [];

  function apart(name: string): void {
    if (PARAGRAPHS.has(name)) writer.apart(lists.isNested(name) ? 1 : 2);
    else if (BLOCKS.has(name)) writer.apart(1);
  }

  const parser = new Parser({
    onopentag(name, attributes) {
      if (++depth > DEEPEST_NESTING) {
        parser.pause();
        return;
      }
      const controls = attributes['aria-controls'];
      for (const id of controls?.split(' ') ?? []) unfolded.add(id);
      const isSiteFoot = name === 'footer' && parts === 0;
      const isBareButton = name === 'button' && headings === 0 && controls === undefined;
      const isHidden = hides(attributes) && !unfolded.has(attributes.id ?? '');
      if (leftOut > 0 || LEFT_OUT.has(name) || isSiteFoot || isBareButton || isHidden) {
        leftOut++;
        return;
      }
      apart(name);
      if (name === 'br') writer.newLine();
      if (name === 'pre') verbatim++;
      if (PARTS.has(name)) parts++;
      if (HEADINGS.has(name)) headings++;
      if (name === 'tr') cells.push(0);
      if ((name === 'td' || name === 'th') && cells.length > 0) {
        writer.nextCell(cells[cells.length - 1]!++ === 0);
      }
      const mark = lists.open(name, attributes);
      if (mark !== '') writer.mark(mark, [parser.startIndex, parser.endIndex + 1]);
      if (mayBeMark(name, attributes)) raisable.push({ name, from: writer.place() });
    },
    ontext(text) {
      if (leftOut > 0) return;
      const source = placeOf(html, text, parser);
      if (verbatim > 0) writer.verbatim(text, source);
      else writer.text(text, source);
    },
    onclosetag(name) {
      depth--;
      if (leftOut > 0) {
        leftOut--;
        return;
      }
      if (raisable.at(-1)?.name === name) {
        const { from } = raisable.pop()!;
        if (raisable.length === 0) writer.raiseSince(from);
      }
      lists.close(name);
      if (name === 'pre') verbatim--;
      if (PARTS.has(name)) parts--;
      if (HEADINGS.has(name)) headings--;
      if (name === 'tr') cells.pop();
      apart(name);
    }
  });
  parser.end(html);
  if (depth > DEEPEST_NESTING) return undefined;
  const { text, pieces } = writer.finish();
  const map = new PageMap(html, pieces);
  return { html, text, map, markup: markupBetween(html, text, pieces) };
}

function hides(attributes: Readonly<Record<string, string>>): boolean {
  const { hidden, style = '' } = attributes;
  return (
    (hidden !== undefined && hidden !== 'until-found') || /\bdisplay\s*:\s*none\b/i.test(style)
  );
}

/** A raised text, or a link to another place of the page: `<a href="#noot3">3</a>`. */
function mayBeMark(name: string, attributes: Readonly<Record<string, string>>): boolean {
  return name === 'sup' || (name === 'a' && (attributes.href ?? '').includes('#'));
}
