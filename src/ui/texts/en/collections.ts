import type { collections as dutch } from '../nl/collections.ts';
import { count, formatDay } from '../format.ts';

/** The sentences of the screens of collections. */
export const collections: typeof dutch = {
  title: 'Collections',
  intro:
    'A collection is your own selection of questions, answers and documents, in the order you choose, with your own headings and text in between: for a briefing, a debate or a file.',
  list: 'Collections',
  empty:
    'There are no collections yet. Create one, or choose ‘Collect’: under ‘More’ beside a question or a document, or for all results of a search. Files of your computer are added in the library.',
  newName: 'Name of the collection',
  create: 'Create collection',
  created: (name) => `Collection ‘${name}’ created.`,
  items: (n) => count(n, 'item', 'items'),
  changed: (time) => `changed ${formatDay(time.slice(0, 10))}`,
  open: 'Open collection',
  back: 'All collections',
  contents: 'Contents of the collection',
  nothing:
    'This collection is still empty. Choose ‘Collect’ under ‘More’ beside a question or a document, or for all results of a search, or begin here with a heading.',
  toLibrary: 'To the library',
  rename: 'Rename',
  keep: 'Save',
  renamed: (name) => `The collection is now called ‘${name}’.`,
  remove: 'Delete collection',
  removed: (name) => `Collection ‘${name}’ deleted.`,
  addHeading: 'Add heading',
  addText: 'Add text',
  newHeading: 'New heading',
  heading: 'Heading',
  headingLevel: 'Level of the heading',
  level: (n) => `level ${n}`,
  text: 'Text',
  up: (what) => `Move up: ${what}`,
  down: (what) => `Move down: ${what}`,
  moved: (what, place, all) => `${what} is now number ${place} of ${all}.`,
  drag: (what) => `Drag: ${what}`,
  removeItem: (what) => `Take out of the collection: ${what}`,
  itemRemoved: (what) => `${what} taken out of the collection.`,
  headingAbove: (what) => `Heading above: ${what}`,
  showText: 'Show text',
  passage: 'Passage',
  gone: 'The document is not (or no longer) in the library. It said:',
  lost: 'The source says something else at this place. It said:',
  keys: 'Alt with the up or down arrow moves the item you are in.',
  unknown: 'This collection does not exist (any more).',
  print: 'Print',
  export: 'Export',
  untitledHeading: 'heading without text',
  emptyText: 'text'
};
