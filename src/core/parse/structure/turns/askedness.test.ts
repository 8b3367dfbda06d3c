import { expect, test } from 'vitest';
import { askedness, isAsked } from './askedness.ts';

test.for([
  ['Hoe lang ligt de pont al stil?', true],
  ['De pont ligt al een jaar stil. Graag een toelichting van het college.', true],
  ['De pont ligt stil, kunt u dit toelichten.', true],
  ['De pont ligt al een jaar stil.', false],
  ['Het kabinet heeft dit uw Kamer gemeld. Graag licht ik dit toe.', false],
  ['Wordt de pont vervangen, en zo ja, wanneer.', true],
  ['Ik ben bereid u dit te laten weten.', false],
  ['U schrijft dat de pont stilligt.', true],
  [`De pont ${'vaart niet '.repeat(80)}en dat is jammer. Graag een reactie.`, false],
  ['Ja. Zo nee, dan meld ik dat.', false]
] as const)('%s asks: %s', ([paragraph, asks]) => {
  expect(isAsked(paragraph)).toBe(asks);
  expect(askedness(paragraph) > 0).toBe(asks);
});
