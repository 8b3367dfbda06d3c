import { expect, test } from 'vitest';
import { readArguments, USAGE } from './arguments.ts';

test.for([
  ['parse a.txt b.txt', { command: 'parse', files: ['a.txt', 'b.txt'] }],
  ['outline a.txt', { command: 'outline', files: ['a.txt'] }],
  ['versions a.txt', { command: 'versions', files: ['a.txt'] }],
  ['search brug a.txt', { command: 'search', query: 'brug', files: ['a.txt'] }],
  ['search --limit 5 brug a.txt', { command: 'search', query: 'brug', limit: 5, files: ['a.txt'] }],
  ['search brug a.txt --limit=5', { command: 'search', query: 'brug', limit: 5, files: ['a.txt'] }],
  ['search -brug a.txt', { command: 'search', query: '-brug', files: ['a.txt'] }],
  ['search -- --brug a.txt', { command: 'search', query: '--brug', files: ['a.txt'] }],
  [
    'search --queries list.json a.txt b.txt',
    { command: 'search-list', list: 'list.json', files: ['a.txt', 'b.txt'] }
  ],
  ['check a.json', { command: 'check', file: 'a.json' }],
  ['--help', { command: 'help' }]
] as const)('%s', ([line, request]) => {
  expect(readArguments(line.split(' '))).toEqual(request);
});

test.for([
  ['parse', USAGE['parse']],
  ['parse --limit 5 a.txt', USAGE['parse']],
  ['check', USAGE['check']],
  ['check a.json b.json', USAGE['check']],
  ['search brug', USAGE['search']],
  ['search --limit 0 brug a.txt', USAGE['search']],
  ['search --limit 5 --limit 6 brug a.txt', USAGE['search']],
  ['search brug a.txt --limit', USAGE['search']],
  ['search --queries list.json', USAGE['search']],
  ['toString a.txt', Object.values(USAGE).join('\n')],
  ['', Object.values(USAGE).join('\n')]
] as const)('wrong: %s', ([line, usage]) => {
  expect(readArguments(line.split(' '))).toBe(usage);
});
