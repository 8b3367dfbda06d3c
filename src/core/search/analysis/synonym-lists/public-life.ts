/** Culture, media, government and elections: the word of every day beside that of papers. */
export const PUBLIC_LIFE = `
abstentie | niet stemmen | opkomst
ambtenaren | rijksoverheid | overheidspersoneel
archief | archieven | archivering | archiveren | archivaris
bibliobus | boekenbus | biebbus
beeldende kunst | kunstwerk | kunstenaar
bewindslieden | bewindspersonen | kabinet
bioscoop | film | filmhuis
boekhandel | boekwinkel
briefstemmen | stemmen per post | stemmen vanuit het buitenland
burgerinitiatief | petitie | handtekeningen
concert | optreden | podium
demissionair | gevallen kabinet | kabinetsval
dirigent | orkest | klassieke muziek
doofpot | verzwijgen | achterhouden van informatie
festival | evenement | feest
filmmaker | regisseur | documentaire
geheim document | gerubriceerd | staatsgeheim
gekozen | verkozen | verkiezing
gemeentehuis | stadhuis | stadskantoor
gemeenteraadsverkiezing | gemeenteraadsverkiezingen
hertelling | stemuitslag | uitslag
journaal | nieuws | nieuwsuitzending
journalisten | pers | persvrijheid
Kamerbrief | brief aan de Kamer | Kamerstuk
kiesdrempel | kiesstelsel | evenredige vertegenwoordiging
kiezen | stemrecht | kiesrecht
koning | Koninklijk Huis | staatshoofd
kranten | dagbladen | nieuwsmedia
lobbyen | lobby | belangenbehartiging
ministerraad | kabinetsvergadering
museumstuk | erfgoed | collectie
muziekles | muziekonderwijs | cultuureducatie
omroepbijdrage | mediabegroting | publieke omroep
openheid | transparantie | openbaarheid
opkomst | opkomstpercentage
partijfinanciering | giften aan partijen | Wet financiering politieke partijen
politieke partij | partij | fractie
reces | zomerreces | zomerstop
referendum | volksraadpleging
roofkunst | geroofde kunst | restitutie
schrijver | auteur | literatuur
stembiljet | stempas | stemhokje
stemhulp | hulp in het stemhokje
theater | schouwburg | podiumkunsten
tv | televisie | omroep
voetbalrellen | voetbalgeweld | supportersgeweld
volksfeest | evenement | kermis
wachtgeld | politieke ambtsdragers
wethouder | gemeentebestuur | college van B en W
`;
