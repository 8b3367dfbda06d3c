/** What a document names, one line each. */
export interface Named {
  /** "kamerstuk 23645-1781", "aanhangsel 2023/2024-3107", "eu 2021/782"; an address by its host. */
  references?: readonly string[];
  /** Names, with the paper where one is given: "Hoogland + Elzinga 29984-1498". */
  motions?: readonly string[];
  /** Who, by when as printed, and its day. */
  commitments?: readonly string[];
  /** "2 → 6": the answer to question 2 points to 6; "2 ⇸ 6" where that stays unresolved. */
  pointers?: readonly string[];
}

/** Read by hand from the sample documents. */
export const NAMED_IN_SAMPLES: Readonly<Record<string, Named>> = {
  'aanhangsel-apotheken-markdown.txt': {
    references: ['aanhangsel 2025/2026-96', 'case 2025Z32240'],
    motions: [],
    commitments: [],
    pointers: []
  },
  'aanhangsel-stationspianos.txt': {
    references: [
      'aanhangsel 2024/2025-2971',
      'kamerstuk 29984-1498',
      'url www.dagbladvanhetoosten.example',
      'url www.stationsbeleving.example',
      'aanhangsel 2023/2024-2219'
    ],
    motions: ['Hoogland + Elzinga 29984-1498'],
    commitments: ['Ik | in het voorjaar van 2026 | 2026-06-20']
  },
  'antwoordbrief-avondboot-waddeneilanden.txt': {
    references: [
      'case 2025Z30418',
      'case 2025Z30418',
      'kamerstuk 23645-1781',
      'kamerstuk 23645-1933',
      'aanhangsel 2023/2024-3107',
      'kamerstuk 23645-1880'
    ],
    motions: ['Achterberg'],
    commitments: ['Ik | voor het kerstreces | -', 'Uw Kamer | voor de zomer van 2026 | 2026-06-20'],
    pointers: ['5 → 6', '6 → 5', '13 → 6']
  },
  'kamerbrief-nachttreinen.txt': {
    references: [
      'kamerstuk 29984-1310',
      'kamerstuk 29984-1204',
      'eu COM(2025) 1187',
      'kamerstuk 22112-4180',
      'url www.netverklaring.example',
      'eu 2021/782'
    ],
    motions: ['Brinkhuis'],
    commitments: [
      'Uw Kamer | in het vierde kwartaal van dit jaar | 2025-12-31',
      'Ik | voor de zomer van 2026 | 2026-06-20'
    ],
    pointers: []
  },
  'beslisnota-vangnet-schoolzwemmen.txt': {
    references: ['kamerstuk 30234-412'],
    motions: ['Brinkhuis 30234-412'],
    commitments: [],
    pointers: []
  },
  'lijst-van-vragen-dijkbewaking.txt': {
    references: [
      'kamerstuk 27625-708',
      'url www.graverij.example',
      'kamerstuk 36600-J-41',
      'kamerstuk 26643-1399',
      'kamerstuk 27625-702'
    ],
    motions: [],
    commitments: [
      'Uw Kamer | in het eerste kwartaal van 2026 | 2026-03-31',
      'ik | jaarlijks | -',
      'De Kamer | binnen zes maanden | 2026-01-03'
    ]
  },
  'uitstelbrief-varende-kleuters.txt': {
    references: ['case 2025Z32871', 'case 2025Z32871'],
    motions: [],
    commitments: []
  }
};

/** How often each kind occurs in documents that are not ours to quote; counted by hand. */
export const SHARED_COUNTS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  '000': { kamerstuk: 16, url: 16, law: 1, motions: 1, commitments: 0, pointers: 3 },
  '001': { kamerstuk: 14, implausible: 3, law: 22, motions: 25, pointers: 44 },
  '002': {
    kamerstuk: 29,
    'kamerstuk with an address': 27,
    eu: 5,
    law: 1,
    motions: 6,
    commitments: 10,
    implausible: 1
  },
  '003': { kamerstuk: 0, motions: 0, commitments: 0 },
  '004': {
    kamerstuk: 13,
    aanhangsel: 1,
    implausible: 2,
    law: 8,
    url: 13,
    motions: 1,
    commitments: 14,
    'pure pointers': 12
  }
};
