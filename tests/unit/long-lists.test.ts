import { describe, expect, test } from 'vitest';
import { parse } from '../../src/core/parse/parse.ts';

const SOURCE_ID = '0'.repeat(64);
const HEAD = 'Lijst van vragen en antwoorden\n\nVastgesteld 3 november 2031\n\n';

/** How a list prints its questions, with its answers. */
const FORMS: Readonly<Record<string, (n: number) => string>> = {
  labelled: (n) => `Vraag ${n}\n${asked(n)}\n\nAntwoord ${n}\n${answered(n)}\n`,
  'numbers alone': (n) => `${n}\n\n${asked(n)}\n\n${answered(n)}\n`,
  'numbers before their text': (n) => `${n}. ${asked(n)}\n\n${answered(n)}\n`,
  'numbers alone and a word': (n) => `${n}\n${asked(n)}\n\nAntwoord:\n${answered(n)}\n`
};

function asked(n: number): string {
  return `Hoeveel bruggen kregen in ${1970 + (n % 60)} een bedrag van ${1000 + n * 7} euro?`;
}

function answered(n: number): string {
  return `Dat waren er ${n % 97}, zoals ook in het antwoord op vraag ${Math.max(1, n - 3)} staat.`;
}

function list(form: (n: number) => string, last: number): string {
  return HEAD + Array.from({ length: last }, (_, i) => form(i + 1)).join('\n');
}

describe('a list of more than 999 questions', () => {
  for (const [name, form] of Object.entries(FORMS)) {
    test(`is read to its end: ${name}`, () => {
      const [set] = parse(list(form, 1012), SOURCE_ID)[0]!.questionSets;
      const numbers = Array.from({ length: 1012 }, (_, i) => [i + 1]);
      expect(set!.questions.map((question) => question.numbers)).toEqual(numbers);
      expect(set!.answers).toHaveLength(1012);
      expect(set!.answers.at(-1)!.questionNumbers).toEqual([1012]);
    });
  }

  test('finds what its answers point to', () => {
    const { crossReferences } = parse(list(FORMS.labelled!, 1012), SOURCE_ID)[0]!;
    expect(crossReferences.at(-1)).toMatchObject({
      targets: [1009],
      resolved: [expect.anything()]
    });
  });
});

describe('a number of four digits in a shorter list', () => {
  const long = list(FORMS.labelled!, 980);

  test.each(['Vraag 1998', '1998', '1003', '1998. Toen begon de bouw.', 'Vragen 12 en 1998'])(
    'is none of a question: %s',
    (line) => {
      for (const text of [list(FORMS.labelled!, 12), long.slice(0, long.indexOf('Vraag 900\n'))]) {
        const [set] = parse(`${text}\n${line}\n`, SOURCE_ID)[0]!.questionSets;
        expect(Math.max(...set!.questions.flatMap(({ numbers }) => numbers))).toBeLessThan(900);
      }
    }
  );
});
