import { fold } from './fold.ts';

/**
 * What is asked for by the name of its kind: papers name the thing ("ooievaar", "A12"), those who
 * look for it often only know what it is ("vogel", "snelweg"). One way only: who asks for swallows
 * wants no geese. Words that are made of the name of the kind ("roofvogel") need not stand here.
 */
const KINDS = `
vogel: aalscholver arend buizerd duif eend ekster fazant gans grutto gruttos havik kauw kieviet kip kraai kraanvogel kwartel lepelaar lijster meeuw merel mus ooievaar papegaai parkiet patrijs pauw pelikaan pinguïn reiger roek scholekster specht sperwer spreeuw stern struisvogel tureluur uil valk weidevogel wulp zwaan zwaluw
vis: aal baars forel garnaal haai haring kabeljauw karper makreel meerval paling roggen snoek spiegelkarper spiering steur tonijn zalm zeebaars
insect: bidsprinkhaan bijen eikenprocessierups hommel hoornaar kakkerlak kever krekel libel mier mug sprinkhaan teek termiet vlinder wesp
roofdier: beer das goudjakhals lynx marter otter vos wolf
vee: geit kalf koe koeien pluimvee rund runderen schaap schapen varken
landbouwdier: geit kalf kip koe koeien konijn nerts rund schaap varken
huisdier: cavia fret goudvis hamster hond kanarie kat konijn papegaai parkiet poes puppy
knaagdier: bever cavia hamster muis muskusrat rat
boom: berk beuk eik esdoorn iep kastanje kersenboom linde plataan populier spar wilg
fruit: aardbei ananas appel banaan bes druif framboos kers mandarijn mango meloen nectarine peer pruim sinaasappel
groente: aardappel asperge bloemkool boon broccoli courgette komkommer kool paprika peen prei rabarber sperzieboon spinazie tomaat ui uien wortel
gewas: aardappel biet gerst graan hennep koolzaad lelie mais maïs soja suikerbiet tarwe tulp ui uien vlas zonnebloem
graan: gerst haver rogge tarwe
bloem: anjer bloembol chrysant dahlia hyacint lelie narcis orchidee roos tulp zonnebloem
schip: binnenvaartschip boot coaster cruiseschip duwboot ferry fregat kano kotter marineschip onderzeeboot pont ponton sleepboot tanker veerboot veerpont viskotter vrachtschip zeilboot zeilschip
voertuig: ambulance auto bakfiets bestelauto bestelbus brommer bus camper caravan fatbike fiets motor motorfiets quad scooter scootmobiel segway step taxi tractor tram trein trekker vrachtwagen
wapen: bom dolk explosief geweer granaat handgranaat kalasjnikov machete munitie pistool raket revolver tank taser vuurwapen
munitie: bom granaat kogel raket
explosief: bom cobra granaat munitie vuurwerkbom
drug: amfetamine cannabis cocaïne crack crystalmeth fentanyl flakka ghb hasj heroïne ketamine khat lachgas lsd mdma methamfetamine nitazenen paddo poppers speed tramadol wiet xtc
geneesmiddel: antibiotica antidepressiva insuline methylfenidaat opioïde oxycodon paracetamol vaccin
infectieziekte: aids buikgriep cholera corona dengue difterie ebola griep hepatitis hiv kinkhoest legionella lepra listeria malaria mazelen mpox polio rsv salmonella schurft tuberculose zika
dierziekte: blauwtong miltvuur mond-en-klauwzeer q-koorts rabiës varkenspest vogelgriep vogelpest
ziekte: alzheimer astma copd dementie diabetes endometriose epilepsie griep kanker kinkhoest longcovid lyme malaria mazelen migraine parkinson postcovid q-koorts reuma tuberculose
geloof: boeddhisme christendom hindoeïsme islam jodendom
gebedshuis: kerk moskee synagoge tempel
muziekinstrument: carillon draaiorgel gitaar orgel piano trommel viool
sport: atletiek basketbal boksen cricket darten handbal hardlopen hockey judo kickboksen korfbal padel roeien rugby schaatsen schaken skiën squash tennis triatlon turnen voetbal volleybal waterpolo wielrennen zeilen zwemmen
feestdag: bevrijdingsdag hemelvaart kerst koningsdag nieuwjaar oudejaarsavond pasen pinksteren sinterklaas suikerfeest
natuurramp: aardbeving aardverschuiving hittegolf lawine natuurbrand orkaan overstroming storm tornado tsunami vulkaanuitbarsting watersnood wervelstorm
metaal: aluminium cadmium chroom ijzer koper kwik lood nikkel staal tin zink
gif: arseen asbest cadmium chroom-6 dioxine glyfosaat kwik lood pfas
brandstof: aardgas benzine diesel kerosine lng lpg stookolie waterstof
energiebron: aardgas aardwarmte biomassa kernenergie steenkool waterkracht waterstof windenergie zonne-energie
rivier: dinkel dommel ijssel linge maas merwede rijn schelde waal
waddeneiland: ameland rottumeroog schiermonnikoog terschelling texel vlieland
waddeneilanden: ameland rottumeroog schiermonnikoog terschelling texel vlieland
golfstaat: bahrein dubai emiraten koeweit oman qatar saoedi-arabië
baltisch: estland letland litouwen
balkan: albanië bosnië bulgarije kosovo kroatië montenegro noord-macedonië roemenië servië slovenië
scandinavië: denemarken finland noorwegen zweden
afrika: algerije burundi congo egypte eritrea ethiopië ghana kenia libië mali marokko mozambique niger nigeria oeganda rwanda senegal soedan somalië sudan tanzania tunesië zuid-afrika zuid-soedan
azië: afghanistan bangladesh china filipijnen india indonesië iran irak japan maleisië myanmar nepal pakistan singapore syrië taiwan thailand turkije vietnam
krant: fd nrc telegraaf volkskrant
omroep: avrotros bnnvara kro-ncrv npo ntr ongehoord powned vpro wnl
supermarkt: aldi jumbo lidl
vervoerder: arriva connexxion ebs gvb htm keolis ns qbuzz ret transdev
luchtvaartmaatschappij: corendon easyjet klm ryanair transavia tui
vliegveld: schiphol zestienhoven
luchthaven: eelde lelystad schiphol
hulpdienst: ambulance brandweer kustwacht politie reddingsbrigade
zorgverlener: apotheker arts diëtist drogist ergotherapeut fysiotherapeut huisarts kraamverzorgende logopedist mondhygiënist optometrist podotherapeut psychiater psycholoog tandarts thuiszorg verloskundige verpleegkundige wijkverpleegkundige
arts: anesthesioloog bedrijfsarts cardioloog chirurg dermatoloog geriater gynaecoloog huisarts internist jeugdarts kinderarts neuroloog oncoloog oogarts orthopeed patholoog psychiater radioloog uroloog
ambtenaar: beleidsmedewerker boswachter douanier griffier inspecteur officier rechercheur
uitkering: aio anw aow bijstand ioaw kinderbijslag pgb participatiewet wajong wao wga wia ww wazo ziektewet
toeslag: huurtoeslag kinderopvangtoeslag kindgebonden zorgtoeslag
belasting: accijns accijnzen afvalstoffenheffing bankenbelasting bpm btw erfbelasting inkomstenbelasting kansspelbelasting loonheffing motorrijtuigenbelasting ozb parkeerbelasting rioolheffing schenkbelasting toeristenbelasting tol vennootschapsbelasting
ambacht: beiaardier boekbinder glasblazer glazenier goudsmid hoefsmid klokkenmaker leerlooier mandenmaker mandenvlechter meubelmaker molenaar orgelbouwer rietdekker rietvlechter zadelmaker zeilmaker
kunstwerk: borstbeeld fresco mozaïek muurschildering schilderij standbeeld wandkleed
alcohol: bier breezer jenever whisky wijn wodka
tabak: shag sigaar sigaret snus vape
kleding: boerka burka hijab hoofddoek nikab niqab
roofvogel: arend buizerd havik kiekendief slechtvalk sperwer torenvalk uil valk wespendief zeearend
weidevogel: grutto gruttos kievit kieviet scholekster tureluur wulp
watervogel: aalscholver eend gans meerkoet meeuw zwaan
zoogdier: bever bruinvis das dolfijn eekhoorn egel haas hert konijn marter otter ree vleermuis vos walvis wolf zeehond
zeezoogdier: bruinvis bultrug dolfijn orka potvis walvis zeehond
reptiel: adder hagedis krokodil leguaan ringslang schildpad slang
amfibie: kamsalamander kikker rugstreeppad salamander
schelpdier: kokkel mossel oester
schaaldier: garnaal krab kreeft
exoot: berenklauw duizendknoop halsbandparkiet hoornaar muntjak nijlgans rivierkreeft tijgermug wasbeer wasbeerhond
ongedierte: bedwants houtworm kakkerlak muis rat wandluis
plaagdier: bedwants eikenprocessierups kakkerlak muis rat
aap: bavianen berberaap chimpansee gorilla makaak orang-oetan
onkruid: berenklauw brandnetel distel jakobskruiskruid
vlees: gehakt hamburger kalfsvlees kipfilet lamsvlees rundvlees spek varkensvlees worst
zuivel: boter kaas kwark melk yoghurt
frisdrank: cola energiedrank limonade
snoep: chocolade kauwgom lolly zuurtje
peulvrucht: erwt linze sojaboon
specerij: kaneel kurkuma peper
bouwvakker: dakdekker loodgieter metselaar stukadoor timmerman
horeca: bar brasserie café cafetaria discotheek hotel kroeg nachtclub restaurant snackbar
winkel: bakkerij boekhandel drogist drogisterij kiosk slagerij slijterij supermarkt warenhuis
schooltype: gymnasium havo praktijkonderwijs vmbo vwo
toets: cito doorstroomtoets eindexamen tentamen
misdrijf: afpersing belaging brandstichting diefstal doodslag heling inbraak mishandeling moord oplichting overval verkrachting witwassen
misdaad: afpersing brandstichting diefstal doodslag heling inbraak mishandeling moord ontvoering oplichting overval plofkraak straatroof verkrachting
delict: afpersing brandstichting diefstal doodslag heling inbraak mishandeling moord oplichting overval verkrachting
zedenmisdrijf: aanranding grooming kinderporno ontucht verkrachting
zedendelict: aanranding grooming kinderporno ontucht verkrachting
cybercrime: ddos hack phishing ransomware sextortion spoofing
internetoplichting: datingfraude phishing spoofing webwinkelfraude
steekwapen: bijl dolk machete mes stiletto
vuurwapen: geweer kalasjnikov machinegeweer pistool revolver
vuurwerk: cobra rotje vuurpijl
krijgsmachtdeel: landmacht luchtmacht marechaussee marine
terreurgroep: al-qaida al-shabaab boko-haram hamas hezbollah taliban
hulporganisatie: cordaid oxfam unhcr unicef unrwa
inlichtingendienst: aivd cia fsb mivd mossad
vakbond: cnv fnv vcp
planbureau: cpb pbl scp
pensioenfonds: abp bpfbouw pfzw pme pmt
vervoermiddel: auto bus fiets metro motor scooter taxi trein tram vliegtuig
vliegtuig: airbus boeing helikopter straaljager
kerncentrale: borssele dodewaard doel tihange
antillen: aruba bonaire curaçao saba statia
benelux: belgië luxemburg
oostblok: bulgarije hongarije moldavië polen roemenië slowakije tsjechië
oosteuropa: bulgarije hongarije moldavië oekraïne polen roemenië slowakije tsjechië
middenoosten: egypte gaza irak iran israël jemen jordanië libanon palestina saoedi-arabië syrië turkije
zuidamerika: argentinië bolivia brazilië chili colombia ecuador paraguay peru suriname uruguay venezuela
latijnsamerika: argentinië bolivia brazilië chili colombia cuba ecuador guatemala honduras mexico nicaragua panama peru venezuela
kaukasus: armenië azerbeidzjan georgië
sahel: burkina mali niger tsjaad
geslachtsziekte: chlamydia gonorroe herpes hiv syfilis
soa: chlamydia gonorroe herpes hiv syfilis
stoornis: adhd anorexia autisme borderline boulimia dyslexie ptss schizofrenie
kanker: leukemie lymfoom melanoom mesothelioom tumor
bacterie: legionella listeria mrsa salmonella
virus: corona covid ebola hantavirus hiv influenza mpox norovirus rsv zika
hulpmiddel: bril gehoorapparaat hoortoestel prothese rollator rolstoel scootmobiel traplift
therapeut: ergotherapeut fysiotherapeut logopedist psychotherapeut
zorginstelling: hospice kliniek revalidatiecentrum verpleeghuis verzorgingshuis ziekenhuis
slaapmiddel: benzodiazepine diazepam oxazepam
pijnstiller: diclofenac fentanyl ibuprofen morfine oxycodon paracetamol tramadol
antibioticum: amoxicilline doxycycline penicilline
afvalstof: asbest granuliet slib staalslakken vliegas
bestrijdingsmiddel: fipronil glyfosaat neonicotinoïden roundup
meststof: digestaat drijfmest kunstmest renure
broeikasgas: co2 kooldioxide lachgas methaan
bouwmateriaal: baksteen beton cement hout isolatiemateriaal staal
grondstof: aardolie ijzererts kobalt koper lithium nikkel
kunstvorm: ballet dans film opera theater
kunstenaar: beeldhouwer choreograaf componist danser dichter schilder schrijver zanger
monument: grafmonument hunebed kasteel molen vestingwerk
gelovige: boeddhist christen hindoe jood katholiek moslim protestant
geestelijke: bisschop dominee imam pastoor priester rabbijn
vechtsport: boksen jiujitsu judo karate kickboksen mma
watersport: kanoën kitesurfen roeien surfen zeilen
balsport: basketbal handbal hockey korfbal tennis voetbal volleybal
wintersport: schaatsen skiën snowboarden
kansspel: bingo casino gokkast loterij poker roulette toto
cryptomunt: bitcoin ethereum
neerslag: hagel regen sneeuw
koningshuis: amalia beatrix máxima willem-alexander
familielid: broer dochter grootouder moeder oma opa vader zoon zus
`;

// "A12", "a2"; the papers write them as one
const MOTORWAY = /^a\d{1,3}$/;
const MOTORWAYS: ReadonlySet<string> = new Set(['snelweg', 'autosnelweg', 'rijksweg', 'autoweg']);

/** By the name of a kind: what belongs to it. */
const OF_KIND: ReadonlyMap<string, readonly string[]> = new Map(
  KINDS.trim()
    .split('\n')
    .map((line) => {
      const [kind = '', things = ''] = line.split(': ');
      return [kind, things.split(' ').map(fold)] as const;
    })
);

/** Whether a folded word is the name of a kind. */
export function isKind(word: string): boolean {
  return OF_KIND.has(word) || MOTORWAYS.has(word);
}

/** What belongs to the kind with this folded name, folded. */
export function thingsOfKind(kind: string): readonly string[] {
  return OF_KIND.get(kind) ?? [];
}

/** Whether a term of the library is a thing of a kind that is told by its letters. */
export function isOfKind(kind: string, term: string): boolean {
  return MOTORWAYS.has(kind) && MOTORWAY.test(term);
}
