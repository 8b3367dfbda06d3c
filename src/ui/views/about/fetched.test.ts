import { expect, test } from 'vitest';
import { partFetched } from './fetched.ts';

test('own files are told from what came from elsewhere, each once', () => {
  const addresses = [
    'https://vragen.example/app/assets/index.js',
    'https://vragen.example/app/assets/index.js',
    'assets/index.css',
    'blob:https://vragen.example/1234',
    'data:image/png;base64,AAAA',
    'https://spy.example/pixel.gif?q=1',
    'http://vragen.example:8080/app/assets/index.js'
  ];
  expect(partFetched(addresses, 'https://vragen.example/app/#/over')).toEqual({
    own: ['/app/assets/index.js', '/app/assets/index.css'],
    elsewhere: ['spy.example', 'vragen.example:8080']
  });
});
