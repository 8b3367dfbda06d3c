import { fold } from './fold.ts';

/**
 * What is asked for by the name of its kind: papers name the thing ("ooievaar", "A12"), those who
 * look for it often only know what it is ("vogel", "snelweg"). One way only: who asks for swallows
 * wants no geese. Words that are made of the name of the kind ("roofvogel") need not stand here.
 */
const KINDS = `
vogel: arend duif eend ekster fazant gans grutto gruttos havik kauw kieviet kip kraai kraanvogel lepelaar meeuw merel mus ooievaar parkiet papegaai patrijs reiger scholekster spreeuw stern uil valk weidevogel zwaan zwaluw
vis: aal baars garnaal haring kabeljauw karper makreel paling snoek spiering steur tonijn zalm zeebaars
insect: bijen eikenprocessierups hommel hoornaar kever krekel libel mier mug sprinkhaan vlinder wesp
roofdier: beer das goudjakhals lynx marter otter vos wolf
vee: geit kalf koe koeien pluimvee rund runderen schaap schapen varken
landbouwdier: geit kalf kip koe koeien konijn nerts rund schaap varken
huisdier: cavia hamster hond kat konijn parkiet papegaai poes puppy
knaagdier: bever cavia hamster muis muskusrat rat
boom: beuk berk eik iep kastanje linde populier spar wilg
fruit: aardbei appel banaan bes druif kers peer pruim sinaasappel
groente: aardappel boon kool komkommer paprika peen prei spinazie tomaat ui uien wortel
gewas: aardappel biet gerst graan hennep koolzaad lelie suikerbiet tarwe tulp ui uien vlas
graan: gerst haver rogge tarwe
bloem: bloembol chrysant hyacint lelie narcis roos tulp
schip: binnenvaartschip boot coaster cruiseschip duwboot ferry fregat kotter marineschip onderzeeboot pont tanker veerboot veerpont viskotter vrachtschip
voertuig: ambulance auto bestelauto bestelbus brommer bus fatbike fiets motor motorfiets scooter taxi tractor trein tram trekker vrachtwagen
wapen: bom explosief geweer granaat kalasjnikov munitie pistool raket tank vuurwapen
munitie: bom granaat kogel raket
explosief: bom cobra granaat munitie vuurwerkbom
drug: amfetamine cannabis cocaïne crack crystalmeth fentanyl ghb hasj heroïne ketamine lachgas mdma methamfetamine nitazenen speed wiet xtc
geneesmiddel: antibiotica antidepressiva insuline methylfenidaat opioïde oxycodon paracetamol vaccin
infectieziekte: aids buikgriep corona difterie griep hepatitis hiv kinkhoest legionella malaria mazelen mpox polio rsv tuberculose
dierziekte: blauwtong miltvuur mond-en-klauwzeer q-koorts rabiës varkenspest vogelgriep vogelpest
ziekte: alzheimer astma dementie diabetes endometriose griep kanker longcovid mazelen parkinson q-koorts reuma tuberculose
geloof: boeddhisme christendom hindoeïsme islam jodendom
gebedshuis: kerk moskee synagoge tempel
muziekinstrument: carillon draaiorgel gitaar orgel piano trommel viool
sport: atletiek basketbal boksen hockey judo korfbal schaatsen tennis turnen voetbal volleybal wielrennen zwemmen
feestdag: bevrijdingsdag hemelvaart kerst koningsdag nieuwjaar oudejaarsavond pasen pinksteren sinterklaas suikerfeest
natuurramp: aardbeving hittegolf natuurbrand orkaan overstroming storm tsunami tornado watersnood
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
vliegveld: eelde lelystad rotterdam schiphol zestienhoven
luchthaven: eelde lelystad schiphol
hulpdienst: ambulance brandweer kustwacht politie reddingsbrigade
zorgverlener: apotheker arts fysiotherapeut huisarts kraamverzorgende logopedist psychiater psycholoog tandarts thuiszorg verloskundige verpleegkundige wijkverpleegkundige
arts: cardioloog chirurg dermatoloog gynaecoloog huisarts kinderarts neuroloog oncoloog psychiater radioloog
ambtenaar: beleidsmedewerker boswachter douanier griffier inspecteur officier rechercheur
uitkering: aio anw aow bijstand ioaw kinderbijslag pgb participatiewet wajong wao wga wia ww wazo ziektewet
toeslag: huurtoeslag kinderopvangtoeslag kindgebonden zorgtoeslag
belasting: accijns accijnzen bpm btw erfbelasting inkomstenbelasting loonheffing motorrijtuigenbelasting ozb schenkbelasting tol vennootschapsbelasting
ambacht: beiaardier glazenier hoefsmid leerlooier mandenmaker meubelmaker molenaar orgelbouwer rietdekker zadelmaker
kunstwerk: borstbeeld fresco mozaïek muurschildering schilderij standbeeld wandkleed
alcohol: bier breezer jenever whisky wijn wodka
tabak: shag sigaar sigaret snus vape
kleding: boerka burka hijab hoofddoek nikab niqab
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
