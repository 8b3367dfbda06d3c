/**
 * Words on -er that no verb made, though one looks so: "boter" of "boten", "slagers" of "slagen".
 * Those of the second line are comparatives all the same: "lager" of "laag".
 */
const OF_NOTHING = 'boter broeder letter lijster slager wonder zomer'.split(' ');
const COMPARATIVES = 'lager later leger minder'.split(' ');

/** No forms of an adjective. */
export const NO_COMPARATIVES: ReadonlySet<string> = new Set(OF_NOTHING);

/** No nouns of a verb, in the plural neither. */
export const NO_AGENTS: ReadonlySet<string> = new Set(
  [...OF_NOTHING, ...COMPARATIVES].flatMap((word) => [word, `${word}s`])
);
