import { damage } from '../generate/noise.ts';
import type { Writer } from '../generate/prose.ts';
import type { Random } from '../generate/random.ts';

/** Some prose of at least so many words on one topic. */
export function prose(writer: Writer, count: number): string {
  const topic = writer.topic();
  let text = '';
  for (let length = 0; length < count; length += 17) text += `${writer.sentence(topic, 17)} `;
  return flat(text);
}

/** The same text in one piece of memory, as a text is that was read from a file. */
export function flat(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}

/** Answers of which three in ten are copies of an earlier one, with up to a tenth of it damaged. */
export function inventAnswers(count: number, writer: Writer, random: Random): string[] {
  const answers: string[] = [];
  for (let i = 0; i < count; i++) {
    const copied = i > 100 && random.chance(0.3);
    answers.push(
      copied
        ? flat(damage(answers[random.between(0, i - 1)]!, random.next() * 0.1, random))
        : prose(writer, 117)
    );
  }
  return answers;
}
