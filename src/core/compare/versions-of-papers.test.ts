import { describe, expect, test } from 'vitest';
import {
  ANSWERS,
  LETTER,
  QUESTIONS,
  SENT_IN,
  compared,
  letter,
  published,
  read
} from '../../../tests/generate/ferry-papers.ts';
import { findVersions } from './versions.ts';

const [first, second, third, fourth] = ANSWERS;
const EQUAL = Array.from(QUESTIONS, () => 'identical');
const UNANSWERED = Array.from(QUESTIONS, () => 'missing');

describe('one set in several papers', () => {
  test('questions beside the letter that answers them lack no answer', () => {
    expect(compared(SENT_IN, LETTER)).toEqual({
      relations: ['same'],
      answers: UNANSWERED,
      findings: []
    });
  });

  test('a letter and its publication are equal', () => {
    expect(compared(LETTER, published(ANSWERS))).toEqual({
      relations: ['same'],
      answers: EQUAL,
      findings: []
    });
  });

  test('a notice of deferral is a version of the questions, and no loss of answers', () => {
    const notice =
      published([])
        .replace('Antwoord van Minister', 'Mededeling van Minister')
        .replace('met de daarop door de\nregering gegeven antwoorden', 'zonder antwoord') +
      'Mededeling\nDe vragen van het lid Terwindt (D66) kunnen niet binnen de gebruikelijke termijn worden beantwoord. De reden van het uitstel is dat afstemming nodig is.\n';
    const { relations, findings } = compared(notice, SENT_IN, LETTER);
    expect({ relations, findings }).toEqual({
      relations: ['same', 'same', 'same'],
      findings: []
    });
  });

  test('of a set that is answered in part the missing answer is named', () => {
    expect(compared(LETTER, published([first, second, undefined, fourth])).findings).toEqual([
      'answer-missing 3'
    ]);
  });

  test('two answers that another source gives as one are the same', () => {
    const joint = letter({ 1: first, '2 en 3': `${second}\n\n${third}`, 4: fourth });
    expect(compared(joint, published(ANSWERS))).toEqual({
      relations: ['same'],
      answers: EQUAL,
      findings: []
    });
  });

  test('a "Ja." that another source gives together with the next answer is the same', () => {
    const joint = letter({ '1 en 2': `${first} ${second}`, 3: third, 4: fourth });
    expect(compared(joint, published(ANSWERS))).toEqual({
      relations: ['same'],
      answers: ['typography', 'typography', ...EQUAL.slice(2)],
      findings: []
    });
  });

  test.for([
    ['repeats under each question', `${second}\n\n${third}`],
    ['gives once, and then points to', 'Zie het antwoord op vraag 2.']
  ] as const)('an answer to two questions that another source %s is the same', ([, again]) => {
    const whole = `${second}\n\n${third}`;
    const joint = letter({ 1: first, '2 en 3': whole, 4: fourth });
    expect(compared(joint, published([first, whole, again, fourth]))).toEqual({
      relations: ['same'],
      answers: EQUAL,
      findings: []
    });
  });

  test('what stands in the place of a lost answer a second time is not held against it', () => {
    expect(compared(LETTER, published([first, second, second, fourth]))).toEqual({
      relations: ['same'],
      answers: ['identical', 'identical', 'missing', 'identical'],
      findings: ['answer-missing 3']
    });
  });

  test('a text put before answers that give way to it is one that belongs nowhere else', () => {
    const other = 'De veerponten worden elk voorjaar door de inspectie op hun veiligheid gekeurd.';
    const { findings } = compared(LETTER, published([first, other, second, third]));
    expect(findings.sort()).toEqual([
      'answer-missing 4',
      'answer-replaced 2',
      'answer-shifted 3',
      'answer-shifted 4'
    ]);
  });

  test('questions that another source prints under one heading are the same', () => {
    const grouped = published(ANSWERS).replace(`Antwoord 2\n${second}\nVraag 3\n`, 'Vraag 3\n');
    const oneHeading = grouped
      .replace('Vraag 2\n', 'Vraag 2 en 3\n')
      .replace('Vraag 3\n', '')
      .replace('Antwoord 3\n', `Antwoord 2 en 3\n${second}\n\n`);
    expect(compared(LETTER, oneHeading)).toMatchObject({ relations: ['same'], findings: [] });
  });

  test('the place of questions under one heading names the numbers of all', () => {
    const joint = letter({ 1: first, '2 en 3': `${second}\n\n${third}`, 4: fourth });
    const { findings } = findVersions(
      [joint, published([first, undefined, undefined, fourth])].map(read)
    );
    expect(
      findings.map(({ code, in: place, other }) => [code, place.numbers, other?.numbers])
    ).toEqual([['answer-missing', [2, 3], [2, 3]]]);
  });

  test('a reprint that mends a number differs in substance', () => {
    const reprint = published(ANSWERS.map((answer) => answer.replace('elf', 'twaalf')));
    expect(compared(published(ANSWERS), reprint)).toEqual({
      relations: ['same'],
      answers: ['identical', 'identical', 'substance', 'identical'],
      findings: []
    });
  });

  test('a further answer takes the place of one that promised it', () => {
    const early = 'Dit wordt nog uitgezocht. Ik kom hier voor de zomer bij uw Kamer op terug.';
    const later = published(ANSWERS).replace(
      'Antwoord van Minister',
      'Nader antwoord van Minister'
    );
    expect(compared(published([first, second, early, fourth]), later)).toMatchObject({
      relations: ['same'],
      findings: ['answer-replaced 3']
    });
  });

  test('one question is enough', () => {
    const [, question] = QUESTIONS;
    const one = published([second], [question!]);
    expect(compared(letter({ 1: second }, [question!]), one)).toEqual({
      relations: ['same'],
      answers: ['identical'],
      findings: []
    });
  });

  test('two swapped answers of two are told', () => {
    const asked = QUESTIONS.slice(1, 3);
    const swapped = published([third, second], asked);
    expect(compared(letter({ 1: second, 2: third }, asked), swapped).findings.sort()).toEqual([
      'answer-shifted 1',
      'answer-shifted 2'
    ]);
  });
});

test('a shifted answer that refers to its own place gives itself away', () => {
  const pointing = [first, `${second} Zie verder het antwoord op vraag 4.`, third, fourth];
  const right = letter({ 1: first, 2: pointing[1]!, 3: third, 4: fourth });
  const shifted = published([first, third, fourth, pointing[1]]);
  const { findings } = findVersions([right, shifted].map(read));
  const evidence = findings.flatMap(({ evidence }) => evidence);
  expect(evidence).toContainEqual({ code: 'cross-reference', number: 4, target: 4 });
});
