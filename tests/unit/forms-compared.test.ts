import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findVersions } from '../../src/core/compare/versions.ts';
import { parse } from '../../src/core/parse/parse.ts';
import { matter } from '../generate/matter.ts';
import { type Rendering, renderings } from '../generate/renderings.ts';

/** A few matters in every pair of forms; `npm run quality -- versions` compares many more. */
const options = { numRuns: 6, seed: 1848 };

const read = ({ form, text }: Rendering) => ({
  source: { id: form, name: form },
  papers: parse(text, form)
});

/** What sets two forms of one matter apart beyond form. */
function apart(one: Rendering, other: Rendering): string[] {
  const { sets, pairs, findings } = findVersions([read(one), read(other)]);
  return [
    ...(sets.length === 1 && sets[0]!.relation === 'same' ? [] : ['not one set']),
    ...findings.map(({ code }) => code),
    ...pairs
      .flatMap(({ question, answer }) => [question.class, answer?.class ?? 'no answer'])
      .filter((found) => found !== 'identical' && found !== 'typography')
  ];
}

describe.for([
  ['each question answered by itself', false],
  ['several questions answered together', true]
] as const)('%s', ([, joint]) => {
  test('one set is the same in the forms of all producers', () => {
    const forms = matter({ joint, unanswered: 'none' }).chain(renderings);
    fc.assert(
      fc.property(forms, (written) => {
        written.forEach((one, at) => {
          for (const other of written.slice(at + 1))
            expect({ forms: [one.form, other.form], apart: apart(one, other) }).toEqual({
              forms: [one.form, other.form],
              apart: []
            });
        });
      }),
      options
    );
  });
});
