import { baseForms } from '../analysis/base-forms.ts';
import { expand } from '../analysis/expand.ts';
import { isParticle } from '../analysis/parted-verbs.ts';
import type { Token } from '../analysis/token.ts';
import { meaningsOf, synonymWays, UNKNOWN_SYNONYM } from './synonym-ways.ts';
import { isKnownItself, type Way, type WaysContext } from './way.ts';

/** A verb in a sentence with the particle that stands apart from it: "bouwt … af". */
export interface PartedVerb {
  /** Places of the verb and of its particle among the words. */
  verb: number;
  particle: number;
  ways: readonly Way[];
}

/** Before these stands a preposition: "in het weekend". */
const ARTICLES: ReadonlySet<string> = new Set(
  'de het een dit deze die mijn uw zijn haar hun onze ons'.split(' ')
);
/** What a verb is worth without its particle: "bouwt" of "bouwt … af" is another verb. */
const WITHOUT_PARTICLE = 0.3;

/**
 * "stelt de regeling uit": a verb whose particle stands further on in the sentence, where the library
 * has the two as one. The nearest verb before a particle has it. What stands
 * behind a particle or before an article is a preposition: "aan" in "geeft het Rijk uit aan wegen".
 */
export function partedVerbs(words: readonly Token[], context: WaysContext): PartedVerb[] {
  const found: PartedVerb[] = [];
  words.forEach(({ term: particle }, at) => {
    if (!isParticle(particle) || isPreposition(at, words)) return;
    for (let verb = at - 1; verb >= 0; verb--) {
      const ways = joinedWays(particle, words[verb]!.term, context);
      if (ways.length === 0 || found.some((other) => other.verb === verb)) continue;
      found.push({ verb, particle: at, ways });
      return;
    }
  });
  return found;
}

function isPreposition(at: number, words: readonly Token[]): boolean {
  const isBehindParticle = isParticle(words[at - 1]?.term ?? '');
  return isBehindParticle || ARTICLES.has(words[at + 1]?.term ?? '');
}

/** The verb as one, by itself and by what else it is called. */
function joinedWays(particle: string, verb: string, context: WaysContext): Way[] {
  const infinitives = [verb, ...baseForms(verb).keys()].filter((form) => form.endsWith('en'));
  return infinitives.flatMap((infinitive): Way[] => {
    const joined = particle + infinitive;
    const word = expand(joined, context.vocabulary);
    const others = synonymWays(meaningsOf(joined, context.synonyms), context);
    if (isKnownItself(word)) return [{ weight: 1, words: [word] }, ...others];
    return others.map((way) => ({ ...way, weight: UNKNOWN_SYNONYM }));
  });
}

/** The ways of a verb with its particle, before those that the verb has alone. */
export function withPartedVerb({ ways }: PartedVerb, alone: readonly Way[]): Way[] {
  return [...ways, ...alone.map((way) => ({ ...way, weight: way.weight * WITHOUT_PARTICLE }))];
}
