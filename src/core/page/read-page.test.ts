import { expect, test } from 'vitest';
import { readPage } from './read-page.ts';

const textOfPage = (html: string) => readPage(html)?.text;

test.for([
  ['paragraphs', '<p>Een\n  zin.</p><p>Nog <b>een</b> zin.</p>', 'Een zin.\n\nNog een zin.'],
  ['open paragraphs', '<p>Een<p>Twee<h2>Kop</h2>Drie', 'Een\n\nTwee\n\nKop\n\nDrie'],
  ['lines', 'Een<br>Twee<br/><br>Drie', 'Een\nTwee\n\nDrie'],
  ['divisions', '<div>Een</div>\n<div>Twee<div>Drie</div></div>', 'Een\nTwee\nDrie'],
  [
    'signs',
    'Caf&eacute; &amp; &laquo;bar&raquo; &lt;b&gt; &#8217;s&nbsp;avonds',
    'Café & «bar» <b> ’s\u00a0avonds'
  ],
  ['blanks between words', '<span>Vraag</span> <span>1</span><span>a</span>', 'Vraag 1a'],
  [
    'numbered lists',
    '<ol start="3"><li>Wie?<li>Wat?<li value="9">Waar?</ol>',
    '3. Wie?\n4. Wat?\n9. Waar?'
  ],
  ['lists in lists', '<ol><li>Wie?<ol type="a"><li>Faas?</li></ol></li></ol>', '1. Wie?\na. Faas?'],
  [
    'lists that number themselves',
    '<ol><li>1. Wie?</li><li><b>2.</b> Wat?</li></ol>',
    '1. Wie?\n2. Wat?'
  ],
  ['lists without signs', '<ul style="list-style: none"><li>Wie?</li></ul>', 'Wie?'],
  [
    'points',
    'Namelijk:<ul><li><p>geld;</p><li>tijd.</ul>Verder',
    'Namelijk:\n\n• geld;\n\n• tijd.\n\nVerder'
  ],
  ['numbers of notes', 'het bericht»?<sup>1</sup> En 5 m<sup>2</sup>.', 'het bericht»?¹ En 5 m².'],
  [
    'links to notes',
    'bericht»?<a href="#n1">1</a> <a class="x" href="#n2">12</a>',
    'bericht»?¹ ¹²'
  ],
  ['links in raised numbers', 'bericht.<sup><a href="p.html#n1">3</a></sup>', 'bericht.³'],
  [
    'links to pages',
    'zie bladzijde <a href="#p3">3</a> en <a href="#p4">4</a>',
    'zie bladzijde 3 en 4'
  ],
  ['raised words', 'de 3<sup>e</sup> keer', 'de 3e keer'],
  ['a note', '<div><sup>1</sup> <p>Dorpsblad, 3 mei.</p></div>', '1\n\nDorpsblad, 3 mei.'],
  [
    'tables',
    '<table>\n<tr>\n<th>Nr</th><th>Vraag</th>\n</tr><tr><td>1</td><td><p>Wie?</p></td></tr></table>',
    'Nr\tVraag\n1\tWie?'
  ],
  ['empty cells', '<table><tr><td></td><td>a</td><td></td><td>b</td></tr></table>', '\ta\t\tb'],
  [
    'what is hidden',
    'Een<p hidden>Twee</p><div style="color:red; display: none">Drie <b>vier</b></div>',
    'Een'
  ],
  [
    'what is no text',
    '<head><title>T</title></head><script>a("<p>b</p>")</script><style>p{}</style>Een',
    'Een'
  ],
  ['a head without an end', '<html><head><title>T</title><body><p>Een</p>', 'Een'],
  ['a menu without an end', '<div><nav><a>Start</a></div><p>Een</p>', 'Een'],
  [
    'what buttons unfold',
    '<h3><button aria-controls="a">Vraag 1</button></h3><div id="a" hidden>Hoe?</div><div id="b" hidden>Nee</div>',
    'Vraag 1\n\nHoe?'
  ],
  [
    'headings that are buttons',
    '<h3><button>Vraag 1</button></h3><button>Deel</button>',
    'Vraag 1'
  ],
  ['what a search finds', '<div hidden="until-found">Een</div>', 'Een'],
  ['a choice without an end', '<div><select><option>a<option>b</div><p>Een</p>', 'Een'],
  ['a drawing', '<svg><path d="M0"/><text>x</text></svg>Een<math><mi>x</mi></math>', 'Een'],
  ['ends without a beginning', '</div></p>Een</nav></ul></li></td>Twee', 'EenTwee'],
  ['menus', '<nav><ul><li>Start</li></ul></nav><button>Menu</button><p>Een</p>', 'Een'],
  [
    'the foot of the site',
    '<main><p>Een</p><footer>Noot</footer></main><footer><p>Contact</p></footer>',
    'Een\n\nNoot'
  ],
  ['comments', '<!-- saved from url=(0014)about:internet -->Een<!-- > -->', 'Een'],
  ['text as it stands', '<pre>Een\n  Twee\n\nDrie</pre>Vier', 'Een\n  Twee\n\nDrie\n\nVier'],
  ['nothing', '<!doctype html><html><body><div id="app"></div></body></html>', '']
])('%s', ([, html = '', text = '']) => {
  expect(textOfPage(html)?.trimEnd()).toBe(text.trimEnd());
});

test('keeps every word of a page that is broken off', () => {
  expect(textOfPage('<table><tr><td>Een<td>Twee<ul><li>Drie <a href="x')).toContain('Drie');
});

// What grows faster than the page does not end within a test's time.
test('a long page is read to its end', () => {
  const page = '<div><p>Hoeveel?<sup>1</sup></p>'.repeat(20_000);
  expect(textOfPage(page)).toHaveLength('Hoeveel?¹\n\n'.length * 20_000 - 1);
});

test('elements in elements in elements are no page, nor read for minutes', () => {
  expect(readPage(`<html>${'<div>'.repeat(100_000)}Een`)).toBe(undefined);
  expect(textOfPage(`<html>${'<div>'.repeat(1000)}Een`)).toBe('Een\n');
});
