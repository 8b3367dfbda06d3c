/** Arts, press, sport and leisure: the word of every day beside that of papers. */
export const STAGE_AND_SPORT = `
acteur | toneelspeler | actrice | acteurs
amateurclub | amateursport | amateurvoetbal | breedtesport
amateurkunst | hobbykunst | amateurmuziek
angstcultuur | onveilige werksfeer | sociale onveiligheid | onveilige werkcultuur
archeoloog | opgraving | archeologie | bodemvondst
artiest | zanger | zangeres | popartiest
atleet | topsporter | sporter | olympiër
badgast | strandganger | badmeester | strandwacht | reddingsbrigade
balletdanser | danser | danseres | dansgezelschap
ballon oplaten | ballonoplating | wensballon
beeldhouwer | standbeeld | sculptuur
boegbeeld van de televisie | presentator | tv-presentator | omroepster
boekenprijs | vaste boekenprijs | boekenvak
cabaret | cabaretier | komiek
camping | kampeerterrein | kampeerder | minicamping
carnaval | carnavalsoptocht | praalwagen
circus | circusartiest
clubhuis | kantine | sportkantine
complotdenker | complottheorie | samenzwering | soevereinen
corso | bloemencorso | optocht
cultuurbezuiniging | bezuiniging op cultuur | btw op cultuur
cultuursubsidie | basisinfrastructuur | kunstsubsidie
dagboek | egodocument
discotheek | nachtclub | club | dancing
dj | housefeest | dancefestival | danceparty
doping | dopinggebruik | dopingcontrole | spierversterker | anabolen
duiker | duiken | duiksport
EK voetbal | WK voetbal | wereldkampioenschap | Europees kampioenschap
erfgoed | monument | cultureel erfgoed | cultuurgoed
etherpiraat | illegale zender | piratenzender
fitness | sportschool | fitnesscentrum
fotograaf | beeldmaker | fotojournalist
gamer | e-sporter | e-sports
gestolen kunst | roofkunst | kunstroof | kunstdiefstal
grensoverschrijdend gedrag | ongewenst gedrag | ongewenste omgangsvormen | intimidatie op de werkvloer
gymnast | turnster | turnen | turnsters
hardlopen | hardloper | marathon
harmonieorkest | blaasorkest | fanfare
hoorspel | luisterboek | podcast
ijsbaan | schaatsbaan | kunstijsbaan | schaatshal
immaterieel erfgoed | traditie | volkscultuur | folklore
jeugdsport | sportdeelname van kinderen | jeugdsportfonds
kasteel | landhuis | buitenplaats
kerkorgel | orgel | organist
kerktoren | torenspits
klederdracht | streekdracht
koloniale kunst | teruggave van koloniale kunst | restitutie
lokale omroep | regionale omroep | streekomroep
matchfixing | omkoping in de sport | wedstrijdvervalsing
molen | molenaar | molenbiotoop
monumentaal pand | rijksmonument | beschermd stadsgezicht
musicus | muzikant | orkestlid
nepnieuws | desinformatie | complottheorie
NPO | publieke omroep | NPO-bestuur
NSB'er | collaborateur | CABR | foute Nederlanders
Olympische Spelen | olympiade
omroepbestel | publieke omroep | omroephervorming
ondertiteling | ondertiteld | doventolk
oorlogsarchief | CABR | archief bijzondere rechtspleging
oorlogsmuseum | herinneringscentrum | kamp Westerbork
opera | muziektheater
orkest | symfonieorkest | philharmonie
oud en nieuw | jaarwisseling | oudejaarsnacht | oudejaarsdag
oudejaarsvuur | vreugdevuur | vreugdevuren
paasvuur | paasvuren | vreugdevuur
paralympisch | gehandicaptensport | aangepast sporten
persbureau | ANP | nieuwsagentschap
Qatar | WK in Qatar
radiozender | radiostation | radiofrequentie | FM-frequentie
reclameblok | reclamezendtijd | Ster-reclame
reclamezuil | reclamebord | buitenreclame
rolstoelsport | aangepast sporten
scheidsrechter | arbiter | geweld tegen scheidsrechters
schutterij | schietvereniging | schietsport
scouting | padvinderij | jeugdvereniging
seksuele intimidatie | MeToo | handtastelijk | seksueel grensoverschrijdend gedrag
sinterklaasintocht | zwarte piet | intocht
soevereinen | autonomen | anti-institutioneel | anti-institutioneel extremisme
spierversterkers | anabole steroïden | doping
sportbond | KNVB | NOC*NSF | sportkoepel
spreekkoren | antisemitische spreekkoren | voetbalsupporters
stadionverbod | voetbalwet | meldplicht voor hooligans
stamboom | genealogie | afstamming
streamingdienst | Netflix | videodienst | streamingplatform
tentoonstelling | expositie | museumcollectie
uitwedstrijd | combiregeling | uitsupporters | risicowedstrijd
undercoverjournalist | verborgen camera | undercover
vechtsport | kickboksen | kooigevecht | vechtsportgala
verzetsstrijder | verzetsheld
vierdaagse | avondvierdaagse | wandeltocht
voetbalclub failliet | betaaldvoetbalorganisatie | bvo | profclub
vrije markt op Koningsdag | Koningsdag | vrijmarkt
vuurwerkshow | afsteken van vuurwerk | consumentenvuurwerk | jaarwisseling
wildkamperen | vrij kamperen | bivakkeren
zaalhuur | sporthal | sportaccommodatie | sportzaal
zeilschip | zeilboot | chartervaart | bruine vloot
zenderpakket | kabelaar | tv-aanbieder
zwembad dicht | sluiting van zwembaden | energiekosten van zwembaden
zwemwater | blauwalg | zwemplas
`;
