import { type AST, RegExpParser } from '@eslint-community/regexpp';
import fc from 'fast-check';

type Parts = fc.Arbitrary<string>;

/** The signs of which a class of a pattern is filled: those of Dutch prose, as far as one sign is enough. */
const SIGNS = Array.from(' \t\n1290aekmnrstuvzAEKMSTVé.,:;?!()[]{}/&*#_-–—’‘«»"%€|>');

const LONGEST = 4;

const letter = (code: number, ignoresCase: boolean): Parts => {
  const sign = String.fromCodePoint(code);
  return ignoresCase ? fc.constantFrom(sign.toLowerCase(), sign.toUpperCase()) : fc.constant(sign);
};

const joined = (parts: readonly Parts[]): Parts =>
  fc.tuple(...parts).map((written) => written.join(''));

/**
 * Texts that may match a pattern: each of its branches, every part as often as it may stand there. What it
 * looks behind or ahead for is written in its place or left out, so not all of them match.
 */
export function textsLike(pattern: RegExp): Parts {
  const { flags, source } = pattern;
  const tree = new RegExpParser().parsePattern(source, 0, source.length, {
    unicode: flags.includes('u')
  });
  const ignoresCase = flags.includes('i');
  const anyOf = (branches: readonly AST.Alternative[]): Parts =>
    fc.oneof(...branches.map(({ elements }) => joined(elements.map(partsOf))));
  const signsOf = (raw: string): Parts => {
    const fits = new RegExp(`^${raw}$`, flags.replaceAll(/[gmy]/g, ''));
    return fc.constantFrom(...SIGNS.filter((sign) => fits.test(sign)));
  };
  const partsOf = (element: AST.Element): Parts => {
    switch (element.type) {
      case 'Character':
        return letter(element.value, ignoresCase);
      case 'CharacterSet':
      case 'CharacterClass':
        return signsOf(element.raw);
      case 'Group':
      case 'CapturingGroup':
        return anyOf(element.alternatives);
      case 'Quantifier': {
        const maxLength = Math.min(element.max, element.min + LONGEST);
        return fc
          .array(partsOf(element.element), { minLength: element.min, maxLength })
          .map((written) => written.join(''));
      }
      case 'Assertion': {
        const looks = element.kind === 'lookahead' || element.kind === 'lookbehind';
        if (!looks || element.negate) return fc.constant('');
        return fc.oneof(fc.constant(''), anyOf(element.alternatives));
      }
      default:
        throw new Error(`nothing is written for ${element.raw}`);
    }
  };
  return anyOf(tree.alternatives);
}
