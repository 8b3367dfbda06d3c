import type { Random } from './random.ts';

/** The words that hold Dutch sentences together, the most frequent first. */
const FUNCTION_WORDS = (
  'de van het een en in dat is op te zijn met voor die aan er worden niet om ook als bij door naar ' +
  'over uit dit deze wordt heeft hebben kan kunnen zal moet wel nog meer tot onder tussen omdat of ' +
  'waarbij hierbij daarom tevens echter zodat indien reeds binnen buiten zoals welke hoe ik u het ' +
  'kabinet overheid gemeente mensen jaar maatregelen onderzoek gebruik gevolgen mogelijk'
).split(' ');

const ONSETS =
  'b d f g h k l m n p r s t v w z br dr gr kl kn pl pr sch sl sp st tr vl vr zw'.split(' ');
const VOWELS = 'a e i o u aa ee oo uu ie oe ui ei ij ou eu'.split(' ');
const CODAS = ['', '', 'n', 'r', 's', 't', 'k', 'l', 'm', 'p', 'cht', 'nd', 'rk', 'st', 'ng'];

/** An invented word with the sound of Dutch. */
export function inventWord(random: Random, syllables = random.between(2, 4)): string {
  let word = '';
  for (let i = 0; i < syllables; i++)
    word += random.pick(ONSETS) + random.pick(VOWELS) + random.pick(CODAS);
  return word;
}

/** A writer of prose about some invented matters; what it writes about one shares its words. */
export interface Writer {
  /** Words of one matter, to be given to `sentence`. */
  topic(): readonly string[];
  sentence(topic: readonly string[], words: number): string;
  paragraph(topic: readonly string[], sentences: number): string;
}

/** A writer with a vocabulary of its own, as skewed as that of real prose. */
export function createWriter(random: Random, vocabularySize = 4000): Writer {
  const vocabulary = Array.from({ length: vocabularySize }, () => inventWord(random));
  // Few words are used often, most seldom: the cube of a uniform number.
  const skewed = <T>(list: readonly T[]) => list[Math.floor(random.next() ** 3 * list.length)]!;
  const word = (topic: readonly string[]) => {
    const draw = random.next();
    if (draw < 0.5) return skewed(FUNCTION_WORDS);
    if (draw < 0.62) return random.pick(topic);
    return draw < 0.64 ? String(random.between(2, 3000)) : skewed(vocabulary);
  };
  const sentence = (topic: readonly string[], words: number) => {
    const list = Array.from({ length: words }, () => word(topic));
    list[0] = list[0]!.charAt(0).toUpperCase() + list[0]!.slice(1);
    if (words > 8 && random.chance(0.3)) list[Math.floor(words / 2)] += ',';
    if (random.chance(0.1)) list[words - 1] = `«${list[words - 1]}»`;
    return `${list.join(' ')}.`;
  };
  return {
    topic: () => Array.from({ length: 10 }, () => random.pick(vocabulary)),
    sentence,
    paragraph: (topic, sentences) =>
      Array.from({ length: sentences }, () => sentence(topic, random.between(8, 26))).join(' ')
  };
}
