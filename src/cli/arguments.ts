/** What the command line asks for. */
export type Request =
  | { command: 'parse' | 'outline' | 'versions'; files: readonly string[] }
  | { command: 'search'; query: string; limit?: number; files: readonly string[] }
  | { command: 'search-list'; list: string; limit?: number; files: readonly string[] }
  | { command: 'check'; file: string }
  | { command: 'help' };

/** How each command is called. */
export const USAGE: Readonly<Record<string, string>> = {
  parse: 'parse FILE…',
  outline: 'outline FILE…',
  versions: 'versions FILE…',
  search: 'search [--limit N] QUERY FILE…  |  search [--limit N] --queries LIST.json FILE…',
  check: 'check FILE.json'
};

/** "12"; not "0", "-1" or "1e3". */
const POSITIVE = /^[1-9]\d{0,6}$/;

/** Reads the arguments after the program's name; a text is the usage line of what was wrong. */
export function readArguments(given: readonly string[]): Request | string {
  const [command = '', ...rest] = given;
  if (command === 'help' || command === '--help' || command === '-h') return { command: 'help' };
  const usage = Object.hasOwn(USAGE, command) ? USAGE[command] : undefined;
  if (usage === undefined) return Object.values(USAGE).join('\n');
  const { positional, options } = split(rest, command === 'search' ? ['limit', 'queries'] : []);
  if (!options) return usage;
  switch (command) {
    case 'parse':
    case 'outline':
    case 'versions':
      return positional.length > 0 ? { command, files: positional } : usage;
    case 'check':
      return positional.length === 1 ? { command, file: positional[0]! } : usage;
    default:
      return readSearch(positional, options) ?? usage;
  }
}

function readSearch(
  positional: readonly string[],
  options: ReadonlyMap<string, string>
): Request | undefined {
  const limit = options.get('limit');
  if (limit !== undefined && !POSITIVE.test(limit)) return undefined;
  const bound = limit === undefined ? {} : { limit: Number(limit) };
  const list = options.get('queries');
  if (list !== undefined) {
    if (positional.length === 0) return undefined;
    return { command: 'search-list', list, ...bound, files: positional };
  }
  const [query, ...files] = positional;
  if (query === undefined || files.length === 0) return undefined;
  return { command: 'search', query, ...bound, files };
}

/**
 * Parts options with a value from the rest. Only two dashes make an option: a query such as
 * "-brug" leaves a word out. No `options` where one is unknown, repeated or without its value.
 */
function split(
  given: readonly string[],
  known: readonly string[]
): { positional: string[]; options?: Map<string, string> } {
  const positional: string[] = [];
  const options = new Map<string, string>();
  for (let i = 0; i < given.length; i++) {
    const argument = given[i]!;
    if (argument === '--') return { positional: [...positional, ...given.slice(i + 1)], options };
    if (!argument.startsWith('--')) {
      positional.push(argument);
      continue;
    }
    const [name = '', joined] = argument.slice(2).split('=', 2);
    const value = joined ?? given[++i];
    if (!known.includes(name) || options.has(name) || value === undefined) return { positional };
    options.set(name, value);
  }
  return { positional, options };
}
