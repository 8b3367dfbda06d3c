/** What people call the state, faith, media, art, sport and the army (a to n), and what papers print. */
export const SOUGHT_STATE_AND_PUBLIC_A_TO_N = `
4 mei | dodenherdenking | Nationale Herdenking | herdenken
5 mei | Bevrijdingsdag | bevrijdingsfestival
adviesbureau | consultancy | adviesbureaus | consultant
Afghanistanmissie | Kabul | tolken uit Afghanistan | evacuatie uit Kabul
afluisterschip | Russisch spionageschip | onderzeese sabotage
afsplitser | zetelrover | afgesplitst Kamerlid
ambtelijke taal | onbegrijpelijke brieven | begrijpelijk schrijven | Direct Duidelijk
arm land | ontwikkelingslanden | mondiale Zuiden
bedreigde journalist | PersVeilig | veiligheid van journalisten
beschikking | overheidsbrief
bezwaarschrift | bezwaar maken | bezwaarprocedure
boete uit Brussel | dwangsom van de EU | inbreukboete
bombardement op Hawija | Hawija | burgerslachtoffers
bomopruiming | Explosieven Opruimingsdienst | EOD
Bonaire | openbaar lichaam | bijzondere gemeente
Brussel | Europese Commissie | EU-instellingen
buitenlands beleid | diplomatie | diplomatiek overleg
burgemeester en wethouders | college van B en W
Caribisch Nederland | openbare lichamen
carnavalsvereniging | carnaval | praalwagen
commando | Korps Commandotroepen | special forces
constitutioneel hof | toetsing aan de Grondwet | toetsingsverbod
denksport | schaken
Derde Wereld | ontwikkelingslanden | mondiale Zuiden
dictatuur | autoritair regime | autocratie
dissident | politieke gevangene | opposant
dominee | predikant | protestantse kerk
dorpsfeest | evenement | dorpsfestiviteit
draaideurpolitiek | afkoelingsperiode | vervolgfunctie van bewindspersonen
drone | onbemand vliegtuig | onbemand toestel | UAV
eindverslag | eindrapport | eindrapportage
enquêtecommissie | parlementaire enquêtecommissie
eurocrisis | eurobonds | gezamenlijke schulden
europarlement | Europees Parlement | Europarlementariër
Europese wet | Europese richtlijn | implementatiewet | omzetting van de richtlijn
evenementenvergunning | vergunning voor een feest | evenementenbeleid
excuses voor slavernij | slavernijexcuses | herstel voor het slavernijverleden
fanfare | harmonieorkest | muziekvereniging | blaasorkest
festival | festivalbezoeker | festivalterrein | dancefeest
formatie | kabinetsformatie | informateur | formateur
Formule 1 | Grand Prix | circuit van Zandvoort | autosport
gamer | e-sport | gamen
Gazastrook | Gaza | Palestijnse gebieden
gebedsoproep | azan | versterkte gebedsoproep
gedeputeerde | provinciebestuurder | Gedeputeerde Staten
gekidnapte kinderen | gedeporteerde kinderen | ontvoerde Oekraïense kinderen
geldtekort bij gemeenten | ravijnjaar | gemeentefinanciën
geldverspilling | verspilling van belastinggeld | ondoelmatige besteding
gestrande reizigers | consulaire hulp | repatriëring
hardheidsclausule | uitzonderingsgrond | maatwerkbesluit
herindeling | herindelingsvoorstel | gemeentefusie
herstel van Oekraïne | wederopbouw van Oekraïne | Oekraïnesteun
Holocaust | Jodenvervolging | Shoah | Sjoa
hongersnood | voedselcrisis | uithongering | voedseltekort
hoofddoek | hijab | religieuze symbolen | hoofddoekverbod
hybride oorlog | hybride dreiging | grijze zone
imam | islamitische geestelijke | voorganger in de moskee
inbreukprocedure | ingebrekestelling door de Commissie | infractieprocedure
inhuur van externen | externe inhuur | Roemernorm | consultants
inspraak | participatie | zienswijze | burgerparticipatie
integriteit van politici | integriteitsschending | gedragscode
invoeringsdatum | inwerkingtreding | ingangsdatum
Israëlboycot | goederen uit illegale nederzettingen | importverbod
Joods bezit | naziroofkunst | oorlogskunst | restitutiecommissie
journalist | verslaggever | journalistiek
kabinetscrisis | val van het kabinet | demissionair kabinet
Kamerfractie | fractie | afsplitsing | fractievoorzitter
Kamervoorzitter | Voorzitter van de Tweede Kamer
kasteel | landgoed | buitenplaats | historische buitenplaats
katholiek | rooms-katholiek | bisschop | bisdom
kazerne | legerplaats | legerbasis | kazernebouw
kerk | kerkgenootschap | kerkelijke gemeente | geloofsgemeenschap
kernbom | kernwapen | Volkel | nucleaire taak
keurmerk | certificaat | certificering | kwaliteitskeurmerk
kiesdrempel | kiesdeler | lijstverbinding
kiezer | kiesgerechtigde | stemgerechtigde | electoraat
killer robot | autonome wapens | autonoom wapensysteem
kolonist | gewelddadige kolonisten | nederzettingenbeleid
koning | staatshoofd | monarch
koningin | Máxima | koninklijk paar
koninklijk huis | koningshuis | Oranjes | monarchie
koor | zangvereniging | koorzang
kranten | dagbladen | geschreven pers | regionale journalistiek
krijgsmacht | strijdkrachten | Defensie
kruisraket | langeafstandswapen | Tomahawk
kunstenaar | beeldend kunstenaar | culturele sector
kunstroof | museumroof | museumdiefstal | gestolen kunst
landen buiten Europa | derde landen | derde land
landmacht | Koninklijke Landmacht | landstrijdkrachten
landmijn | antipersoonsmijn | Ottawaverdrag | mijnenveld
legeroefening | militaire oefening | NAVO-oefening
lobbyregister | lobbyen | lobbyparagraaf | openbare agenda
luchtaanval | bombardement | droneaanval
luchtmacht | Koninklijke Luchtmacht | lucht- en ruimtemacht
marine | Koninklijke Marine | zeemacht
marinier | mariniers | Korps Mariniers
mens boven regels | menselijke maat | maatwerk | hardvochtigheid
molen | molenaar | windmolenmonument
mondelinge vragen | vragenuur | vragenuurtje
moskee | gebedshuis | islamitische gemeenschap
moslim | islamitisch | islamiet | moslims
motie van wantrouwen | vertrouwensvraag | opgezegd vertrouwen
munitieopslag | munitiedepot | munitiedump
museum | musea | museale collectie | museumbezoek
muziekschool | muziekles | muziekonderwijs | cultuureducatie
muzikant | musicus | popmuzikant | bandlid
NAVO-norm | 3,5 procent | defensie-uitgaven | defensiebudget
nevenfunctie | bijbaan van een politicus | nevenfuncties
niet-gesprongen explosieven | vliegtuigbom | EOD
noodrecht | staatsnoodrecht | noodbevoegdheden
NOS | nieuwsorganisatie | NOS Journaal
NSB | collaboratie | collaboratiearchief | CABR
`;
