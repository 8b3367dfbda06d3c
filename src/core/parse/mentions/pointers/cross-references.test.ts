import { expect, test } from 'vitest';
import type { Answer, Question } from '../../../model/question-set.ts';
import { findCrossReferences } from './cross-references.ts';
import { findPointers } from './pointers.ts';
import { verbatimPassage } from '../../../../../tests/generate/verbatim-passage.ts';
import { refersTo } from './refers-to.ts';

const marks = { footnoteMarks: [], spans: [] };

/** "2,3: text" per question; answers likewise. */
function readSet(questions: readonly string[], answers: readonly string[], numbered = true) {
  const split = (line: string) => {
    const [, numbers, text] = /^([\d,]+): (.*)$/su.exec(line)!;
    return { numbers: numbers!.split(',').map(Number), text: text! };
  };
  const asked = questions.map((line, i): Question => {
    const { numbers, text } = split(line);
    const number = numbers[0]!;
    const counted = numbered ? {} : { numbered: false as const };
    return { id: `q${i + 1}`, label: String(number), number, numbers, ...counted, text, ...marks };
  });
  const answered = answers.map((line, i): Answer => {
    const { numbers, text } = split(line);
    const pointsTo = refersTo(text);
    const questionIds = asked
      .filter((q) => q.numbers.some((n) => numbers.includes(n)))
      .map(({ id }) => id);
    return {
      id: `a${i + 1}`,
      questionIds,
      questionNumbers: numbers,
      text,
      ...(pointsTo ? { refersTo: pointsTo } : {}),
      ...marks
    };
  });
  return { questions: asked, answers: answered };
}

function draw(set: ReturnType<typeof readSet>): string[] {
  const passages = [
    ...set.questions.map(({ id, text }) => verbatimPassage(id, 'question', text)),
    ...set.answers.map(({ id, text }) => verbatimPassage(id, 'answer', text))
  ];
  const { crossReferences, diagnostics } = findCrossReferences(
    passages.map((passage) => ({ passage, pointers: findPointers(passage.text) })),
    set
  );
  return [
    ...crossReferences.map(
      ({ in: at, targets, resolved }) => `${at}: ${targets.join(' ')} → ${resolved.join(' ')}`
    ),
    ...diagnostics.map(({ code, data }) => `${code} ${JSON.stringify(data)}`)
  ];
}

test('a number names the question that carries it', () => {
  const set = readSet(
    ['1: Een?', '2,3: Twee en drie?', '4: Kunt u vragen 1 t/m 3 apart beantwoorden?'],
    ['1: Ja.', '2,3: Zie het antwoord op vraag 1.', '4: Zie de antwoorden op de vragen 2 en 3.']
  );
  expect(draw(set)).toEqual(['q3: 1 2 3 → q1 q2', 'a2: 1 → q1', 'a3: 2 3 → q2']);
});

test('what is not there, stands twice, or is the place itself stays unresolved', () => {
  const set = readSet(
    ['1: Een?', '2: Twee?', '2: Nog eens twee?', '3: Drie?'],
    ['1: Zie antwoord 40.', '2: Ja, zie vraag 2.', '3: Zoals in vraag 3 en 1.']
  );
  expect(draw(set)).toEqual([
    'a1: 40 → ',
    'a2: 2 → ',
    'a3: 3 1 → q1',
    'cross-reference-unresolved {"targets":[40]}'
  ]);
});

test('pointers that lead round in a circle stay unresolved', () => {
  const set = readSet(
    ['1: Een?', '2: Twee?', '3: Drie?', '4: Vier?'],
    ['1: Zie vraag 2.', '2: Zie vraag 3.', '3: Zie vraag 1.', '4: Zie vraag 1.']
  );
  expect(draw(set)).toEqual(['a1: 2 → ', 'a2: 3 → ', 'a3: 1 → ', 'a4: 1 → q1']);
});

test('the question before and the one after', () => {
  const set = readSet(
    ['1: Een?', '2: Twee?', '3: Drie?'],
    ['1: Zie de vorige vraag.', '2: Zie het antwoord op de vorige vraag.', '3: Ja.']
  );
  expect(draw(set)).toEqual(['a2: 1 → q1']);
});

test('counted numbers are believed where the texts agree', () => {
  const questions = [
    '1: Hoe breed is het fietspad langs de vaart?',
    '2: Wie bedient de sluisdeuren van het kanaal?',
    '3: Wat kost dat?'
  ];
  const answers = ['1: Vier meter.', '2: De sluiswachter bedient de sluisdeuren.'];
  const pointing = '3: Zoals bij vraag 2 aangegeven is de sluiswachter er voor de sluisdeuren.';
  expect(draw(readSet(questions, [...answers, pointing], false))).toEqual(['a3: 2 → q2']);
  const unclear = '3: Zie het antwoord op vraag 2.';
  expect(draw(readSet(questions, [...answers, unclear], false))).toEqual(['a3: 2 → ']);
  expect(draw(readSet(questions, [...answers, unclear]))).toEqual(['a3: 2 → q2']);
});
