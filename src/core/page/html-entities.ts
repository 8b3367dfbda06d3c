/** What HTML writes for signs and letters that Dutch papers hold, by name. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  euro: '€',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  deg: '°',
  sect: '§',
  frac12: '½',
  sup2: '²',
  sup3: '³',
  aacute: 'á',
  eacute: 'é',
  iacute: 'í',
  oacute: 'ó',
  uacute: 'ú',
  Eacute: 'É',
  agrave: 'à',
  egrave: 'è',
  acirc: 'â',
  ecirc: 'ê',
  icirc: 'î',
  ocirc: 'ô',
  ucirc: 'û',
  auml: 'ä',
  euml: 'ë',
  iuml: 'ï',
  ouml: 'ö',
  uuml: 'ü',
  Euml: 'Ë',
  Ouml: 'Ö',
  ccedil: 'ç',
  ntilde: 'ñ'
};

// "&euml;", "&#8217;", "&#x2019;"
const ENTITY = /&(?:[a-zA-Z]{2,8}\d?|#\d{2,5}|#x[\da-fA-F]{2,4});/uy;

/** The sign that an entity of HTML stands for, with its length in the text; `undefined` where none begins. */
export function entityAt(text: string, at: number): { sign: string; length: number } | undefined {
  ENTITY.lastIndex = at;
  const found = ENTITY.exec(text)?.[0];
  if (found === undefined) return undefined;
  const name = found.slice(1, -1);
  const sign = name.startsWith('#') ? numbered(name.slice(1)) : NAMED[name];
  return sign === undefined ? undefined : { sign, length: found.length };
}

function numbered(code: string): string | undefined {
  const point = code.startsWith('x') ? Number.parseInt(code.slice(1), 16) : Number(code);
  const isSurrogate = point >= 0xd800 && point <= 0xdfff;
  if (point < 32 || point > 0xffff || isSurrogate) return undefined;
  return point === 0xa0 ? ' ' : String.fromCharCode(point);
}
