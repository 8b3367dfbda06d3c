/**
 * Source of a pattern for the verbs with which a member asks "u", to be put into a group. What tells members from
 * others who ask is weighed elsewhere, by fewer of them.
 */
export const ASKS_YOU =
  'Bent|Kent|Kunt|Deelt|Herinnert|Heeft|Hebt|Herkent|Onderschrijft|Weet|Wilt|Erkent|Vindt|Beoordeelt';

/** The same for the words with which most questions begin, whomever they ask. */
export const OPENS_QUESTION =
  'Bent|Kunt|Kan|Kunnen|Kent|Deelt|Heeft|Hebben|Herinnert|Erkent|Ziet|Vindt|Wordt|Worden|Zou|Klopt|Is|Zijn|Hoe(?:veel|lang|zeer|zo)?|Wat|Wie|Welke?|Waar|Waarom|Wanneer|Op welke|In hoeverre|In welke?';
