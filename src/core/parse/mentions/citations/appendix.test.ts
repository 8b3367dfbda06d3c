import { expect, test } from 'vitest';
import { drawReferences, PUBLICATIONS } from '../../../../../tests/generate/drawn-references.ts';

test.for<[string, string[]]>([
  [
    'Zie ook Aanhangsel Handelingen, vergaderjaar 2023–2024, nr. 1843.',
    [
      `aanhangsel Aanhangsel Handelingen, vergaderjaar 2023–2024, nr. 1843 → ${PUBLICATIONS}/ah-tk-20232024-1843.html`
    ]
  ],
  [
    '(Aanhangsel Handelingen II 2024/25, nr. 769)',
    [
      `aanhangsel Aanhangsel Handelingen II 2024/25, nr. 769 → ${PUBLICATIONS}/ah-tk-20242025-769.html`
    ]
  ],
  [
    'AanhangselHandelingen, vergaderjaar 2023–2024, 1028',
    [
      `aanhangsel AanhangselHandelingen, vergaderjaar 2023–2024, 1028 → ${PUBLICATIONS}/ah-tk-20232024-1028.html`
    ]
  ],
  [
    'Aanhangsel van de Handelingen, vergaderjaar 2024–2025,nr. 349',
    [
      `aanhangsel Aanhangsel van de Handelingen, vergaderjaar 2024–2025,nr. 349 → ${PUBLICATIONS}/ah-tk-20242025-349.html`
    ]
  ],
  [
    'Aanhangsel Handelingen nr. 12 (vergaderjaar 2023-2024)',
    [
      `aanhangsel Aanhangsel Handelingen nr. 12 (vergaderjaar 2023-2024 → ${PUBLICATIONS}/ah-tk-20232024-12.html`
    ]
  ],
  [
    'Aanhangsel Handelingen 2023/24, nrs. 12 en 13',
    [
      `aanhangsel Aanhangsel Handelingen 2023/24, nrs. 12 → ${PUBLICATIONS}/ah-tk-20232024-12.html`,
      `aanhangsel 13 → ${PUBLICATIONS}/ah-tk-20232024-13.html`
    ]
  ],
  [
    'Aanhangsel Handelingen 2023/24, nr. 12 en 2024/25, nr. 3',
    [
      `aanhangsel Aanhangsel Handelingen 2023/24, nr. 12 → ${PUBLICATIONS}/ah-tk-20232024-12.html`,
      `aanhangsel 2024/25, nr. 3 → ${PUBLICATIONS}/ah-tk-20242025-3.html`
    ]
  ],
  [
    'Aanhangsel Handelingen 2023/25, nr. 12',
    ['!aanhangsel Aanhangsel Handelingen 2023/25, nr. 12']
  ],
  [
    'Handelingen II 2023/24, nr. 45, item 7, p. 3',
    [`handelingen Handelingen II 2023/24, nr. 45, item 7 → ${PUBLICATIONS}/h-tk-20232024-45-7.html`]
  ],
  [
    'Handelingen II 2010/11, 45-7-12',
    [`handelingen Handelingen II 2010/11, 45-7 → ${PUBLICATIONS}/h-tk-20102011-45-7.html`]
  ],
  // ids of debates name pages before 2010, and there is no dossier among the debates
  [
    'Handelingen II 2005/06, nr. 45, item 7',
    ['handelingen Handelingen II 2005/06, nr. 45, item 7']
  ],
  [
    'Handelingen II 2021/22, 45 (item 7)',
    [`handelingen Handelingen II 2021/22, 45 (item 7 → ${PUBLICATIONS}/h-tk-20212022-45-7.html`]
  ],
  [
    'Handelingen II 1996/97, 24 692, nr. 6, p. 8/9',
    [`kamerstuk II 1996/97, 24 692, nr. 6 → ${PUBLICATIONS}/kst-24692-6.html`]
  ],
  [
    'Handelingen der Eerste Kamer 2018-2019, nr. 27, item 14',
    [
      `handelingen Handelingen der Eerste Kamer 2018-2019, nr. 27, item 14 → ${PUBLICATIONS}/h-ek-20182019-27-14.html`
    ]
  ],
  [
    'Aanhangsel Handelingen 2013–2014, nrs. 2145 t/m 2147',
    [
      `aanhangsel Aanhangsel Handelingen 2013–2014, nrs. 2145 → ${PUBLICATIONS}/ah-tk-20132014-2145.html`,
      `aanhangsel 2147 → ${PUBLICATIONS}/ah-tk-20132014-2147.html`
    ]
  ],
  // answers of 2026/2027 on have ids without their number
  [
    'Aanhangsel Handelingen, vergaderjaar 2026–2027, nr. 12',
    ['aanhangsel Aanhangsel Handelingen, vergaderjaar 2026–2027, nr. 12']
  ],
  [
    'AH 1234, vergaderjaar 2022/23',
    [`aanhangsel AH 1234, vergaderjaar 2022/23 → ${PUBLICATIONS}/ah-tk-20222023-1234.html`]
  ]
])('%s', ([text, drawn]) => {
  expect(drawReferences(text)).toEqual(drawn);
});
