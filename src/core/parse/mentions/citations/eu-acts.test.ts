import { expect, test } from 'vitest';
import { drawReferences, EUR_LEX } from '../../../../../tests/generate/drawn-references.ts';

test.for<[string, string[]]>([
  ['Verordening (EU) 2023/1115', [`eu Verordening (EU) 2023/1115 → ${EUR_LEX}CELEX:32023R1115`]],
  [
    'Richtlijn (EU) 2024/1385 van het Europees Parlement',
    [`eu Richtlijn (EU) 2024/1385 → ${EUR_LEX}CELEX:32024L1385`]
  ],
  ['Richtlijn 2014/24/EU', [`eu Richtlijn 2014/24/EU → ${EUR_LEX}CELEX:32014L0024`]],
  ['richtlijn 95/46/EG', [`eu richtlijn 95/46/EG → ${EUR_LEX}CELEX:31995L0046`]],
  [
    'Verordening (EG) nr. 1107/2009',
    [`eu Verordening (EG) nr. 1107/2009 → ${EUR_LEX}CELEX:32009R1107`]
  ],
  ['de Europese richtlijn 2022/2381', [`eu richtlijn 2022/2381 → ${EUR_LEX}CELEX:32022L2381`]],
  [
    'Uitvoeringsverordening (EU) 2021/12',
    [`eu Uitvoeringsverordening (EU) 2021/12 → ${EUR_LEX}CELEX:32021R0012`]
  ],
  ['Kaderbesluit 2002/584/JBZ', [`eu Kaderbesluit 2002/584/JBZ → ${EUR_LEX}CELEX:32002F0584`]],
  ['Besluit 2008/615/JBZ', [`eu Besluit 2008/615/JBZ → ${EUR_LEX}CELEX:32008D0615`]],
  ['richtlijn 83/189 EEG', [`eu richtlijn 83/189 EEG → ${EUR_LEX}CELEX:31983L0189`]],
  [
    'Verordening (EEG) nr. 3821/85',
    [`eu Verordening (EEG) nr. 3821/85 → ${EUR_LEX}CELEX:31985R3821`]
  ],
  ['Verordening (EG) 1980/2000', [`eu Verordening (EG) 1980/2000 → ${EUR_LEX}CELEX:32000R1980`]],
  [
    'de Richtlijnen 2014/23/EU, 2014/24/EU en 2014/25/EU',
    [
      `eu Richtlijnen 2014/23/EU → ${EUR_LEX}CELEX:32014L0023`,
      `eu 2014/24/EU → ${EUR_LEX}CELEX:32014L0024`,
      `eu 2014/25/EU → ${EUR_LEX}CELEX:32014L0025`
    ]
  ],
  [
    'Verordeningen (EU) 2017/745 en 2017/746 en 24/7 toezicht',
    [
      `eu Verordeningen (EU) 2017/745 → ${EUR_LEX}CELEX:32017R0745`,
      `eu 2017/746 → ${EUR_LEX}CELEX:32017R0746`
    ]
  ],
  [
    'CELEX:52021PC0206 en 32016R0679',
    [`eu 52021PC0206 → ${EUR_LEX}CELEX:52021PC0206`, `eu 32016R0679 → ${EUR_LEX}CELEX:32016R0679`]
  ],
  ['(COM(2021) 206)', [`eu COM(2021) 206 → ${EUR_LEX}COM:2021:206:FIN`]]
])('%s', ([text, drawn]) => {
  expect(drawReferences(text)).toEqual(drawn);
});
