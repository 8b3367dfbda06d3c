/** What people call traffic, schools, telephones and computers (a to o), and what papers print. */
export const SOUGHT_WAYS_AND_SCHOOLS_A_TO_O = `
30 km per uur | dertigkilometerzone | 30-kilometerzone
5G | 5G-netwerk | mobiele netwerken
aannamebeleid | acceptatieplicht | identiteitsverklaring
AI-chatbot | chatbot | conversationele AI
autobaan | snelweg | autosnelweg | rijksweg
autodealer | autobedrijf | autobranche
autokeuring | apk | periodieke keuring
autoverzekering | WA-verzekering | WAM
avondschool | volwassenenonderwijs | vavo
bakfiets | bolderkar
basisschool | primair onderwijs | po-school
beginnende bestuurder | jonge automobilist | beginnersrijbewijs | 2toDrive
belbundel | databundel | telecomabonnement | roaming
Betuwelijn | Betuweroute | goederentrein
beveiligingslek | kwetsbaarheid | zeroday
bijscholen van volwassenen | leven lang ontwikkelen | STAP-budget | leven lang leren
brommobiel | 45-kilometerauto | microcar
buitenlandse student | internationale student | internationalisering | Wet internationalisering in balans
burgerschapsles | burgerschapsonderwijs | maatschappijleer
bus verdwijnt | opgeheven buslijn | opheffen van bushaltes
ChatGPT | generatieve AI | taalmodel
Chinese apparatuur | Huawei | apparatuur uit China
chipfabriek | halfgeleiderindustrie
complot | complottheorie | samenzweringstheorie
computer | pc | laptop
crèche | kinderopvang | kindercentrum
cyberincident | digitale aanval | beveiligingsincident
datacentrum | hyperscale | hyperscaler
deelauto | autodelen | carsharing
DigiD-storing | storing bij Logius | onbereikbare overheidssite
digitale handtekening | elektronische handtekening | eIDAS
droneverstoring | drone-incident | droneverbod
dronevlieger | dronepiloot | onbemande luchtvaart
duurder treinkaartje | tariefverhoging NS
e-bike | elektrische fiets | speedpedelec
ecocombi | lange vrachtwagen | lange en zware vrachtwagencombinaties
elektrische rijder | elektrisch voertuig | aanschafsubsidie elektrische auto's
ethische hacker | coordinated vulnerability disclosure | responsible disclosure
fatbike | opgevoerde e-bike | elektrische fiets | opgevoerde fatbike
fietspad | fietsroute | snelfietsroute | doorfietsroute
fietsparkeren | fietsenstalling | fietsenrek
gastouder | gastouderopvang | gastouderbureau
gelaatsherkenning | gezichtsherkenning | gezichtsherkenningstechnologie
gepeste leerling | pesten op school | antipestbeleid | sociale veiligheid op school
gifttrein | vervoer gevaarlijke stoffen | goederentrein
gladde weg | gladheid | ijzel
glasvezel | glasvezelnetwerk | breedband | snel internet
goederentrein | spoorgoederenvervoer | goederenvervoer per spoor
gymzaal | sporthal | sportaccommodatie | gymlokaal
hackersgroep | APT
havenarbeider | havenmedewerker | sjorder
havenbedrijf | Havenbedrijf Rotterdam | zeehaven
helmplicht | verplichte helm | helmplicht op de fiets
hogeschool | hbo | hogeronderwijsinstelling
hogesnelheidslijn | HSL | HSL-Zuid
hoogbegaafd kind | hoogbegaafdheid | begaafde leerlingen
inloggen | DigiD | authenticatie | inlogmiddel
internetprovider | internetaanbieder | telecomaanbieder
invaller | vervanger | invalkracht | vervangende leraar
juf | leerkracht | juffen en meesters | groepsleerkracht
kabelbreuk | sabotage van kabels | onderzeese infrastructuur
kentekenplaat | kenteken
kinderdagverblijf | kdv | dagopvang | kinderopvangorganisatie
kinderleidster | pedagogisch medewerker | kinderopvangmedewerker
koeriersbusje | bestelwagen | pakketbezorging
koffer kwijt | bagageproblemen | vermiste bagage
krimp van Schiphol | vermindering van vluchten | maximumaantal vliegbewegingen | balanced approach
kunstmatige intelligentie | AI-systeem | generatieve AI
laagvliegen | laagvliegroute | laagvlieggebied
lagere school | basisschool | basisonderwijs
landbouwvoertuig | trekker op de weg | tractor | kentekenplicht voor trekkers
leeftijdsgrens voor sociale media | leeftijdsverificatie
leerplichtambtenaar | leerplicht | vrijstelling van de leerplicht
leerwerkplek | bbl | leerbaan | leerwerkplaats
Lelylijn | Nedersaksenlijn | spoorlijn naar het noorden
Lelystad Airport | openstelling van Lelystad
lerarentekort | onbevoegde docent | tekort aan leraren | onderwijspersoneel
lesuitval | uitval van lessen | naar huis gestuurde klas
lesuren | onderwijstijd | urennorm
locatiegegevens | telefoonlocatie | volgen via de telefoon
luchtballon | heteluchtballon | ballonvaart
luchtverkeersleider | luchtverkeersleiding | verkeerstoren
matrixbord | verkeersinformatie | verkeersbord | dynamische verkeersborden
matroos | bemanningslid | opvarende
mbo'er | mbo-student | roc-student
metro | metrolijn | sneltram
middelbare school | voortgezet onderwijs | vo-school | scholengemeenschap
milieuzone | nulemissiezone | zero-emissiezone | zero-emissiestadslogistiek
mobieltje | mobiele telefoon | smartphone | gsm
moslimschool | islamitisch onderwijs | islamitische school
motorrijder | motorfiets | motorrijders
nachttrein | internationale trein | internationale treinverbinding
nachtvlucht | nachtvluchten | nachtregime
nepbeelden | deepfakes | gemanipuleerde beelden | synthetische media
nepnieuws | desinformatie | onjuiste informatie | misleidende berichten
NS | Nederlandse Spoorwegen | hoofdrailnet
numerus fixus | lotingstudie | studentenstop | decentrale selectie
oldtimer | klassieke auto
onderwijzer | leerkracht | leraar | groepsleerkracht
online pesten | cyberpesten | onlinepesterij
ontgroening | kennismakingstijd | introductietijd | ontgroeningsmisstanden
onverzekerd rijden | onverzekerde voertuigen | Waarborgfonds
openbaar vervoer | streekvervoer
oud schoolgebouw | slecht binnenklimaat | ventilatie op scholen
ov-chipkaart | OVpay | ov-pas
overheidswebsite | website van de overheid | rijksoverheid.nl
overnachtende vrachtwagens | truckparking | beveiligde vrachtwagenparkeerplaats | verzorgingsplaats
overweg | spoorwegovergang | onbewaakte overweg
overwegongeluk | aanrijding op het spoor | overwegveiligheid
`;
