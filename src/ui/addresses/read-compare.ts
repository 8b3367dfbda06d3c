import { CHANGE_GROUPS, type ChangeGroup } from '../comparing/change-groups.ts';
import { KINDS, LAYOUTS, valueOf } from './compare-names.ts';
import type {
  CompareRoute,
  ComparisonRoute,
  ManyVersionsRoute,
  QuestionAddress,
  SetAddress,
  SetComparisonRoute,
  VersionsRoute
} from './compare-route.ts';

// "9b1db9fa7e.2:3", not "9b1db9fa7e"
const SET = /^([0-9a-f]{8,64}(?:\.[1-9]\d{0,3})?):([1-9]\d{0,4})$/;
// "9b1db9fa7e.2:3:13a", not "9b1db9fa7e:13a"
const QUESTION = /^([0-9a-f]{8,64}(?:\.[1-9]\d{0,3})?):([1-9]\d{0,4}):([^:/]+)$/;
// "12", not "0"
const COUNT = /^[1-9]\d{0,3}$/;

/** Reads the addresses of comparisons; `undefined` where it is none. */
export function readCompare(
  parts: readonly string[],
  parameters: URLSearchParams
): CompareRoute | undefined {
  const [first, ...rest] = parts;
  switch (first) {
    case 'versies':
      return rest.length === 0 ? readVersions(parameters) : readSets(rest);
    case 'matrix':
      return readMany(rest, parameters);
    case 'vergelijken':
      return readComparison(rest, parameters);
    case 'afdrukken': {
      const of = rest.length > 2 ? readCompare(rest, parameters) : undefined;
      return of?.screen === 'set-comparison' || of?.screen === 'comparison'
        ? { screen: 'comparison-print', of }
        : undefined;
    }
    default:
      return undefined;
  }
}

function readVersions(parameters: URLSearchParams): VersionsRoute {
  const kind = valueOf(KINDS, parameters.get('soort'));
  const text = parameters.get('q');
  return { screen: 'versions', ...(kind && { kind }), ...(text && { text }) };
}

function readSets([first, second, ...more]: readonly string[]): SetComparisonRoute | undefined {
  const [a, b] = [readSet(first), readSet(second)];
  return a && b && more.length === 0 ? { screen: 'set-comparison', a, b } : undefined;
}

function readMany(
  parts: readonly string[],
  parameters: URLSearchParams
): ManyVersionsRoute | undefined {
  const sets = parts.flatMap((part) => readSet(part) ?? []);
  if (sets.length < 2 || sets.length < parts.length) return undefined;
  const base = COUNT.exec(parameters.get('basis') ?? '');
  const at = base ? Number(base[0]) - 1 : -1;
  return { screen: 'many-versions', sets, ...(at >= 0 && at < sets.length && { base: at }) };
}

function readComparison(
  [first, second, ...more]: readonly string[],
  parameters: URLSearchParams
): ComparisonRoute | undefined {
  const [a, b] = [readQuestion(first), readQuestion(second)];
  if (!a || !b || more.length > 0) return undefined;
  const shown = parameters.get('toon');
  const layout = valueOf(LAYOUTS, parameters.get('weergave'));
  const change = parameters.get('verschil');
  return {
    screen: 'comparison',
    a,
    b,
    ...(shown !== null && { shown: readGroups(shown) }),
    ...(layout && { layout }),
    ...(change && { change })
  };
}

/** "125" is the first, the second and the fifth group; "0" is none of them. */
function readGroups(digits: string): ChangeGroup[] {
  return CHANGE_GROUPS.filter((_, at) => digits.includes(String(at + 1)));
}

function readSet(part: string | undefined): SetAddress | undefined {
  const [, paper, set] = SET.exec(part ?? '') ?? [];
  return paper && set ? { paper, set: Number(set) } : undefined;
}

function readQuestion(part: string | undefined): QuestionAddress | undefined {
  const [, paper, set, question] = QUESTION.exec(part ?? '') ?? [];
  return paper && set && question ? { paper, set: Number(set), question } : undefined;
}
