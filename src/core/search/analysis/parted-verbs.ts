/** What verbs are parted from by "te"; not "om", which mostly only introduces. */
const PARTICLES: ReadonlySet<string> = new Set(
  `aan achter af bij deel door in los mee na neer op open over plaats samen stop tegen terug toe uit
  vast voor vrij weg`.split(/\s+/)
);
/** Before these the particle belongs to the verb that follows: "uit te kunnen leggen". */
const AUXILIARIES: ReadonlySet<string> = new Set(
  'kunnen zullen moeten mogen willen laten hoeven durven blijven'.split(' ')
);
// "pakken", "gaan", "doen", "zien"
const INFINITIVE = /^[a-z]+(?:en|aan|oen|ien)$/;

/** The verb of which "te" parts a particle: "aan" and "pakken" → "aanpakken"; `undefined` for other words. */
export function joinParted(particle: string, verb: string): string | undefined {
  if (!PARTICLES.has(particle) || AUXILIARIES.has(verb)) return undefined;
  return INFINITIVE.test(verb) ? particle + verb : undefined;
}

/** Whether a word may be the part of a verb that stands apart from it: "af" of "bouwt … af". */
export function isParticle(word: string): boolean {
  return PARTICLES.has(word);
}
