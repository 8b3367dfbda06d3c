import { PAPER_KEY } from './paper-key.ts';

/** What is shown as it will be printed. */
export type PrintRoute =
  /** A paper, a set of it (from 1), a question of that set, or a section (from 1). */
  | { screen: 'print'; paper: string; set?: number; question?: string; section?: number }
  | { screen: 'print-collection'; collection: string }
  /** What was chosen last, in the library or among search results; the address does not keep it. */
  | { screen: 'print-chosen' };

// "12", not "0" nor "1.5"
const COUNT = /^[1-9]\d{0,5}$/;

/** Reads what stands after `#/afdrukken/`: `<key>[/<set>][/vraag/<key>]`, `<key>/deel/<n>`, `map/<id>` or `keuze`. */
export function readPrint(parts: readonly string[]): PrintRoute | undefined {
  const [first = '', ...rest] = parts;
  if (first === 'keuze' && rest.length === 0) return { screen: 'print-chosen' };
  if (first === 'map' && rest.length === 1 && rest[0]) {
    return { screen: 'print-collection', collection: rest[0] };
  }
  if (!PAPER_KEY.test(first)) return undefined;
  const set = COUNT.test(rest[0] ?? '') ? Number(rest.shift()) : undefined;
  const [name, value = ''] = rest;
  const question = name === 'vraag' ? value : undefined;
  const section = name === 'deel' && COUNT.test(value) ? Number(value) : undefined;
  return {
    screen: 'print',
    paper: first,
    ...(set !== undefined && { set }),
    ...(question && { question }),
    ...(section !== undefined && { section })
  };
}

/** Whether it is the address of a print view. */
export function isPrintRoute(route: { screen: string }): route is PrintRoute {
  return (
    route.screen === 'print' ||
    route.screen === 'print-collection' ||
    route.screen === 'print-chosen'
  );
}

/** The inverse of `readPrint`. */
export function writePrint(route: PrintRoute): string[] {
  switch (route.screen) {
    case 'print-chosen':
      return ['keuze'];
    case 'print-collection':
      return ['map', route.collection];
    case 'print':
      return [
        route.paper,
        ...(route.set === undefined ? [] : [String(route.set)]),
        ...(route.question === undefined ? [] : ['vraag', route.question]),
        ...(route.section === undefined ? [] : ['deel', String(route.section)])
      ];
  }
}
