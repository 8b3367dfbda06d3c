import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exportFileName } from './file-name.ts';

test.for([
  ['Natte voeten & droge sokken', 'natte-voeten-droge-sokken-2025-07-03.docx'],
  ['Één vraag: «wie?»', 'een-vraag-wie-2025-07-03.docx'],
  ['', 'repliek-2025-07-03.docx'],
  ['../../etc/passwd', 'etc-passwd-2025-07-03.docx'],
  ['CON', 'con-2025-07-03.docx'],
  ['kwaad.lnk\u202Excod', 'kwaad-lnk-xcod-2025-07-03.docx'],
  ['水', 'repliek-2025-07-03.docx']
])('%j becomes %s', ([title = '', name]) => {
  expect(exportFileName(title, '2025-07-03', 'docx')).toBe(name);
});

test('any title gives a name that every system takes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (title) => {
      expect(exportFileName(title, '2025-07-03', 'jsonl')).toMatch(/^[a-z0-9][a-z0-9.-]{1,79}$/);
    })
  );
});
