import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import type { Bundle } from '../core/model/bundle.ts';

const CLI = fileURLToPath(new URL('cli.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'repliek-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, content);
  return file;
}

function run(...given: string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', CLI, ...given],
    {
      encoding: 'utf8',
      maxBuffer: 64_000_000
    }
  );
  return { status, stdout, stderr };
}

const letter = write('brief.txt', 'Vraag 1\nVaart de pont nog?\nAntwoord 1\nJa.\n');
const otherLetter = write('map/brief.txt', 'Vraag 1\nVaart de pont weer?\nAntwoord 1\nNee.\n');
const copy = write('kopie.txt', 'Vraag 1\nVaart de pont nog?\nAntwoord 1\nJa.\n');
const pdf = write('brief.pdf', '%PDF-1.7');

describe('parse', () => {
  test('gives a bundle, tells files of one name apart, and takes one text once', () => {
    const { status, stdout, stderr } = run('parse', letter, otherLetter, copy);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const { format, sources, papers } = JSON.parse(stdout) as Bundle;
    expect(format).toBe('repliek-bundle');
    expect(sources.map(({ names, path }) => [names, path]).sort()).toEqual(
      [
        [['brief.txt', 'kopie.txt'], letter],
        [['brief.txt'], otherLetter]
      ].sort()
    );
    expect(papers).toHaveLength(2);
  });

  test('names what cannot be read and does the others', () => {
    const missing = join(folder, 'weg.txt');
    const { status, stdout, stderr } = run('parse', pdf, letter, missing);
    expect(status).toBe(1);
    expect((JSON.parse(stdout) as Bundle).sources).toHaveLength(1);
    expect(stderr.split('\n')).toEqual([
      `repliek: ${pdf}: this is a PDF; save it as text in a PDF reader first`,
      `repliek: ${missing}: there is no such file`,
      ''
    ]);
  });

  test('writes a long output whole', () => {
    const text = 'Een heel lange brief over de pont.\n'.repeat(60_000);
    const { stdout } = run('parse', write('lang.txt', text));
    expect((JSON.parse(stdout) as Bundle).sources[0]?.text).toBe(text);
  });
});

test('search knows what another of the files answers', () => {
  const asked =
    'Vragen van het lid Kuperus (SP) over torens (ingezonden 24 april 2025)\n\nVraag 1\n';
  const questions = write('vragen.txt', `${asked}Hoe hoog is de toren van Ooststeen?\n`);
  const answers = write(
    'antwoorden.txt',
    `${asked}Hoe hoog is de toren van Ooststeen?\n\nAntwoord 1\nVeertig meter.\n`
  );
  const totalOf = (...files: string[]) =>
    (JSON.parse(run('search', 'is:onbeantwoord', ...files).stdout) as { total: number }).total;
  expect([totalOf(questions), totalOf(questions, answers)]).toEqual([1, 0]);
});

test('a bundle is read again with its corrections', () => {
  const { stdout } = run('parse', letter);
  const bundle = JSON.parse(stdout) as Bundle;
  const [source] = bundle.sources;
  const start = source!.text.indexOf('Vraag 1');
  const time = '2026-01-01T00:00:00.000Z';
  const correction = {
    id: 'c1',
    kind: 'renumber',
    target: { sourceId: source!.id, span: [start, start + 7], quote: 'Vraag 1' },
    createdAt: time,
    changedAt: time,
    numbering: { label: '4', numbers: [4] }
  };
  const corrected = write(
    'gecorrigeerd.repliek',
    JSON.stringify({ ...bundle, corrections: [correction] })
  );
  const again = JSON.parse(run('parse', corrected).stdout) as Bundle;
  expect(again.papers[0]!.questionSets[0]!.questions.map(({ label }) => label)).toEqual(['4']);
  expect(again.corrections).toEqual([correction]);
});

test('check accepts what parse gives, also gzipped, and names what is wrong', () => {
  const { stdout } = run('parse', letter);
  expect(run('check', write('goed.repliek', gzipSync(stdout)))).toMatchObject({
    status: 0,
    stdout: '{"valid":true,"errors":[]}\n'
  });
  const wrong = run('check', write('fout.json', stdout.replace('Vaart', 'Vliegt')));
  expect(wrong.status).toBe(1);
  expect(wrong.stderr).toContain('/sources/0/id: The id is not the SHA-256 of the text.');
});

test('wrong usage gives the usage line', () => {
  expect(run('search', 'pont')).toMatchObject({
    status: 2,
    stdout: '',
    stderr: expect.stringContaining('usage: npm run --silent cli -- search [--limit N]') as string
  });
});
