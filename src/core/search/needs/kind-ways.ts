import { baseForms } from '../analysis/base-forms.ts';
import type { Expanded } from '../analysis/expansion.ts';
import { expand } from '../analysis/expand.ts';
import { isKind, isOfKind, thingsOfKind } from '../analysis/kinds.ts';
import type { Way, WaysContext } from './way.ts';

/** What a thing of a kind is worth where its kind was asked for: a little less than a synonym. */
const KIND_WEIGHT = 0.45;

/** Shorter names of kinds are ends of other words: "vee" of "veen". */
const MIN_BASE = 4;

/** "Vogels" by "ooievaar", "snelweg" by "A12": the things of a kind that the library has. */
export function kindWays(word: string, { vocabulary }: WaysContext): Way[] {
  const kinds = kindsNamed(word);
  if (kinds.length === 0) return [];
  const things = vocabulary.remember(`kind ${word}`, () => {
    const found = new Map<string, Expanded>();
    for (const kind of kinds) {
      const known = thingsOfKind(kind).flatMap((thing) => [
        ...expand(thing, vocabulary, { strict: true })
      ]);
      for (const [term, { weight }] of known) found.set(term, { weight, by: 'synonym' });
      const alike = vocabulary.startingWith('a').filter((term) => isOfKind(kind, term));
      for (const term of alike) found.set(term, { weight: 1, by: 'synonym' });
    }
    return found;
  });
  return things.size > 0 ? [{ weight: KIND_WEIGHT, words: [things] }] : [];
}

/** The word and what it is an inflection of: "vogels", "vogel". */
function kindsNamed(word: string): string[] {
  const bases = [...baseForms(word)].filter(([, kinship]) => kinship === 'inflection');
  const others = bases.map(([base]) => base).filter((base) => base.length >= MIN_BASE);
  return [word, ...others].filter(isKind);
}
