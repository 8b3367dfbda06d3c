/** What people call crime, police, courts and who comes to live here (a to n), and what papers print. */
export const SOUGHT_LAW_AND_ORDER_A_TO_N = `
aangifte intrekken | intrekken van de aangifte
aanrander | zedendelinquent | zedendader | dader van een zedenmisdrijf
aanslag met een explosief | explosies bij woningen
aanslagpleger | terrorist | terreurverdachte
adoptiekind | geadopteerde | afstandskind | interlandelijk geadopteerd
afpersing via internet | ransomware | gijzelsoftware | sextortion
afrekening | liquidatie | moord in het criminele milieu
afstandsmoeder | afstandsouder | afstand ter adoptie
agressie tegen conducteurs | sociale veiligheid in het ov | geweld tegen ov-personeel
alcoholcontrole | blaastest | ademtest
alleenreizend kind | alleenstaande minderjarige vreemdeling | amv | Nidos
Amber Alert | vermist kind | kinderontvoering
ambtsbericht | landeninformatie | veiligheidssituatie in landen
amokmaker | relschopper | ordeverstoorder | herrieschopper
antifa | links-extremisme | linksextremisme
asielkind | asielzoekerskind | kinderen in de asielopvang | gezinslocatie
asielstatushouder | vergunninghouder | verblijfsstatus
azc-protest | verzet tegen een azc | protest tegen asielopvang
bajesklant | gevangene | gedetineerde | gestrafte
baldadigheid | vandalisme | vernieling | vernielzucht
bedreigde politicus | bedreiging van politici | bedreigde bestuurders
beschermde getuige | getuigenbescherming | bedreigde getuige
beslistermijn | beslistermijn van de IND | dwangsom IND
bestuursrechter | rechtbank bestuursrecht | bestuursrechtspraak
bewaring | voorlopige hechtenis | voorarrest | inbewaringstelling
blaastest | ademanalyse | alcoholtest
boef | crimineel | misdadiger | delinquent
brandbom | molotovcocktail | brandstichting
brandweervrijwilliger | vrijwillige brandweer | taakdifferentiatie
brigadier | hoofdagent | politiefunctionaris | politieambtenaar
bumperkleven | agressief rijgedrag | verkeersagressie
cameratoezicht op straat | gemeentelijk cameratoezicht
carbidschieten | carbid | melkbusschieten
celstraf | gevangenisstraf | vrijheidsstraf | detentiestraf
cokehandel | cocaïnehandel | cocaïnesmokkel | drugsinvoer
contrabande | binnensmokkelen | contrabande in de gevangenis
datingfraude | liefdesfraude | romance scam | datingoplichting
demonstratieverbod | beperking van demonstraties | beperking van het demonstratierecht
deradicalisering | radicaliseringsaanpak | preventie van radicalisering
designerdrug | nieuwe psychoactieve stoffen | 3-MMC | stofgroepenverbod
dickpic | ongevraagde naaktfoto
diender | agent | politieagent | wijkagent
discriminatiezaak | antidiscriminatievoorziening | discriminatiemelding
doodrijder | dodelijk verkeersmisdrijf | roekeloos rijgedrag
doodslag | moord | levensdelict | dood door schuld
doorlooptijden in de rechtspraak | achterstanden bij de rechtbank
dreigingsniveau | dreigingsbeeld | terreurdreiging | DTN
drugsgeld | criminele opbrengsten | afgepakt vermogen | ontneming
drugsrunner | drugsrunners | drugstoerist
ebi | Extra Beveiligde Inrichting
echtscheiding regelen | mediation | mediator | complexe scheiding
eermoord | eergerelateerd geweld | eerwraak
extreemlinks | links-extremisme | linksextremistisch
femicide | vrouwenmoord | partnerdoding | moord op vrouwen | vrouwen vermoord | vrouwen gedood
fietsendief | fietsendiefstal | fietsdiefstal
flitspaal | snelheidscamera | trajectcontrole | flitser | snelheidscontrole
fouilleren zonder reden | preventief fouilleren | veiligheidsrisicogebied
Frontex | grensbewakingsagentschap | Europese grenswacht
gelekte documenten | lekken van vertrouwelijke stukken
genderregistratie | geslachtsregistratie | non-binair
geschoten | vuurgevecht | schietincident | schietpartij
gevangenisbezoek | bezoek aan gedetineerden | bezoekregeling
geweld tegen politie | agressie tegen agenten
gezag over kinderen | ouderlijk gezag | gezamenlijk gezag
gezinshereniging | nareis | nareizigers | gezinsmigratie
gijzelvirus | ransomware | gijzelsoftware
gratie | gratieverzoek | kwijtschelding van straf
gratis advocaat | gefinancierde rechtsbijstand | toevoeging | sociale advocatuur | pro deo
grensdetentie | grensweigering
groomer | grooming | seksuele benadering van minderjarigen
haatmisdrijf | hate crime | discriminatoir oogmerk
hangjongeren | jongerenoverlast | overlastgevende jongeren | overlast door jongeren
hardrijder | snelheidsovertreding | te hard rijden | snelheidsovertreder
heenzenden | heengezonden | lopende straffen | zelfmelder
heler | heling | gestolen goederen | opkopersregister
heroïneverslaafde | opiaatverslaafde | gebruikersruimte
hoerenloper | klant van een prostituee | prostituant
Holocaustontkenning | ontkenning van de Holocaust | Holocaustbagatellisering
homo's | lhbti | lhbtiq+ | homoseksuelen | lesbiennes
homohaat | lhbti-geweld | homofobie | antihomogeweld
hooligan | voetbalsupporter | voetbalvandaal | voetbalgeweld
huiselijk geweld | partnergeweld | geweld achter de voordeur | relationeel geweld
huisvesting van statushouders | taakstelling huisvesting vergunninghouders | voorrang voor statushouders
hulpverlener aangevallen | geweld tegen hulpverleners | agressie tegen hulpverleners
identiteitsfraude | identiteitsdiefstal | misbruik van persoonsgegevens
illegaal | illegalen | onrechtmatig verblijf | ongedocumenteerd | zonder papieren
inbreker | woninginbraak | insluiper | inbraak
inburgeringscursus | inburgering | inburgeringstraject | inburgeringsexamen
incasso van boetes | CJIB | boete-inning
infiltrant | undercover | burgerinfiltrant | undercoveragent
informant | tipgever | burgerinformant
instemming bij seks | Wet seksuele misdrijven | opzetverkrachting | schuldverkrachting
internationale kinderontvoering | kinderontvoering door een ouder | onttrekking aan het gezag
intrekking van het Nederlanderschap | denaturalisatie
IS-vrouw | vrouwelijke uitreiziger | Syriëganger | repatriëring uit kampen in Syrië
jachtgeweer | jachtakte
jeugdzorg | jeugdhulp | jeugdhulpverlening
jihadist | jihadisme | jihadistisch | syriëganger | uitreiziger
juridisch loket | rechtswinkel | juridische hulp | eerstelijnsrechtshulp
kantonrechter | kantonzaak | kanton
kinderbeschermer | jeugdbeschermer | gezinsvoogd | jeugdbescherming
kindermishandeling | mishandeld kind | kindermisbruik
kinderporno | kinderpornografie | beeldmateriaal van seksueel kindermisbruik
kindhuwelijk | kindbruid | kinderhuwelijk
klimaatactivist | Extinction Rebellion | klimaatactie | A12-blokkade
klimaatvluchteling | klimaatmigratie | klimaatontheemde
koperdiefstal | koperdieven | diefstal van koper
korpschef | korpsleiding | politietop
kroongetuige | kroongetuigenregeling | getuigenbescherming
leeftijdsonderzoek | leeftijdsschouw | botonderzoek
levenslang | levenslange gevangenisstraf | levenslanggestrafte
loverboy | mensenhandelaar | seksuele uitbuiting | mensenhandel
maffia | georganiseerde criminaliteit | misdaadorganisatie | ondermijning
mensenhandel | uitbuiting | slachtoffers van mensenhandel | moderne slavernij
mes op zak | messenverbod | wapenbezit | steekwapen
misdadiger | delinquent | wetsovertreder | veroordeelde
mocromaffia | georganiseerde misdaad
naaktfoto | naaktbeelden | sexting | sextortion
nareiziger | nareis | nareizende gezinsleden
neef en nicht | neef-nichthuwelijk | verwantenhuwelijk
neppistool | nepwapen | imitatiewapen | balletjespistool
NL-Alert | noodbericht | alarmbericht op de telefoon
noodopvang voor asielzoekers | crisisnoodopvang | noodopvanglocatie
noodpakket | voorbereid op nood
noodverordening | noodbevel
noodweer | zelfverdediging | noodweerexces
notaris | notariaat | notariële akte | kandidaat-notaris
`;
