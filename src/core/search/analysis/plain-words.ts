import { baseForms } from './base-forms.ts';
import { isNoKin } from './strangers.ts';

/**
 * Words of every day that no list of synonyms has and that differ by a letter from words of papers:
 * who seeks "tulp" in a library without one does not mean "hulp".
 */
const PLAIN_WORDS: ReadonlySet<string> = new Set(
  `zelden soms nooit steeds meteen straks gisteren morgen bijna ergens nergens samen alleen graag
  mooi lelijk grappig boos blij bang moe lief dapper eerlijk slim dom lui traag zacht hard zuur zoet
  zout bitter droog nat vies schoon netjes rond vierkant scherp stomp krom recht smal breed dun dik
  rood geel groen blauw paars bruin roze wit zwart grijs
  dansen zingen lachen huilen rennen springen klimmen duiken vissen jagen koken bakken braden
  breien naaien knippen plakken tekenen kleuren schilderen timmeren boren zagen schaven vegen
  poetsen wassen strijken fluiten juichen fluisteren schreeuwen knuffelen kussen zoenen trouwen
  dromen slapen snurken kuchen niezen hoesten likken kauwen slikken proeven ruiken voelen aaien
  krabben bijten trappen duwen trekken sleuren gooien vangen rollen glijden zweven
  tulp roos lelie narcis viool anjer klaver distel braam bes kers peer appel pruim druif banaan
  meloen citroen perzik tomaat komkommer wortel prei spinazie boon erwt kool biet radijs sla ui
  aardbei framboos noot hazelnoot kastanje eikel beuk wilg berk spar den linde iep els hulst klimop
  muis rat hamster cavia konijn haas egel mol das vos hert ree zwijn ezel geit lam varken big kalf
  stier haan kuiken eend gans zwaan uil valk merel mus mees kraai ekster specht reiger meeuw kikker
  pad slak spin mier wesp mug vlieg vlinder rups worm kever krekel slang hagedis schildpad krokodil
  olifant leeuw tijger panter beer aap zebra giraf kameel walvis dolfijn haai forel snoek karper
  haring tong schol kreeft krab garnaal mossel oester
  trui broek jas jurk rok hemd blouse sok kous sjaal muts pet hoed riem veter laars sandaal slof
  knoop rits mouw kraag zak tas koffer rugzak paraplu bril ring ketting armband oorbel horloge
  stoel tafel kast lade bed deken laken kussen matras tapijt gordijn lamp kaars spiegel klok vaas
  schilderij foto kom kop kopje bord vork lepel mes pan pot deksel emmer bezem dweil spons zeep
  handdoek borstel kam schaar naald draad lijm touw spijker schroef hamer zaag tang beitel boor
  ladder kruk plank kist doos mand fles kruik glas beker trechter zeef rasp oven fornuis ketel
  taart koek cake brood boter kaas ham worst spek jam honing suiker peper mosterd azijn olie soep
  saus rijst pasta pizza patat friet chips snoep drop lolly ijs koffie thee melk sap wijn bier cola
  hoofd haar oor oog neus mond lip tand tong kin wang nek keel schouder arm elleboog pols hand
  vinger duim nagel borst buik navel rug heup been knie enkel voet hiel teen huid bot spier
  bal pop knikker vlieger step slee schaats ski zeil roer anker mast peddel kano vlot hengel net
  gitaar piano viool fluit trompet trommel orgel harp liedje wijsje dans toneel circus clown draak
  reus dwerg heks fee ridder prins prinses koning koningin kasteel toren poort slot grot berg heuvel
  dal vallei beek bron vijver meer zee strand duin schelp golf storm wolk regen sneeuw hagel mist
  bliksem donder zon maan ster
  verliefd trots verdrietig verlegen zenuwachtig ongeduldig nieuwsgierig slaperig dorstig woedend
  vrolijk gelukkig verrast teleurgesteld dankbaar beleefd brutaal gierig gul koppig handig onhandig
  lenig tante oom neef nicht zus broer tweeling buurvrouw vriendin bruid bruidegom schoonmoeder
  halfbroer halfzus kleinkind verjaardag slinger ballon paasei gang raam kozijn gazon struik blad
  stam zaadje goot dakpan cement plafond behang verf kwast douche wastafel stofzuiger wasmachine
  vaatwasser koelkast vriezer magnetron broodrooster strijkijzer scheerapparaat stekker schakelaar
  snoer zaklamp pen potlood gum liniaal boekje tijdschrift puzzel kaartspel dobbelsteen schaakbord
  poppenhuis skateboard skeeler glijbaan schommel wip zandbak geur smaak klank stilte schaduw kleur
  streep driehoek cirkel kruisje pijl vlaai kroket frikandel stroopwafel pannenkoek poffertje
  oliebol hagelslag zuurkool boerenkool stamppot hutspot erwtensoep tosti sandwich yoghurt vla
  kwark pudding chocola ochtend middag overmorgen lente zomer herfst winter schrikkeljaar minuut seconde
  kwartier autoped tandem kruiwagen caravan tent slaapzak luchtbed vouwfiets hockeyen tennissen
  roeien surfen skiën judo boksen biljarten darten sjerp handschoen bontjas regenjas pyjama badpak
  zwembroek bikini onderbroek beha schoen hak zool wol katoen zijde eiwit dooier schil pit korst
  kruimel slok bestek servet theelepel muil poot staart vacht hoef snavel hok kooi trog zadel
  teugel smid kleermaker schoenmaker schoonmaakster non monnik verkouden koorts blaar bult wrat
  puist litteken pleister zalf gips plagen vloeken vechten knokken roddelen opscheppen regenboog
  hagelsteen ijspegel sneeuwpop modder poel kikkerdril rietje sleutel deurmat huisnummer kapstok
  kussensloop dekbed sprei wekker`.split(/\s+/)
);

/** Whether a folded word is one of every day, in any of its forms. */
export function isPlainWord(word: string): boolean {
  if (PLAIN_WORDS.has(word)) return true;
  return [...baseForms(word)].some(
    ([base, kinship]) => kinship === 'inflection' && PLAIN_WORDS.has(base) && !isNoKin(word, base)
  );
}
