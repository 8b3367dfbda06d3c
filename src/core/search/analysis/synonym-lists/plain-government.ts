/** What people call what the state does, and what papers call it: police, computers, army, faith, decisions. */
export const PLAIN_GOVERNMENT = `
accountant | controleur | jaarrekeningcontrole
advocaat | rechtsbijstand | rechtshulp | raadsman
afnemen | dalen | daling | afname | verminderen
afpersen | afpersing | chantage
afremmen | beperken | vertragen
afschaffen | schrappen | afschaffing | opheffen
afspreken | afspraak | overeenkomen
agent | politieagent | politieman | politie
ambtenaar | rijksmedewerker | ambtelijk
ambtenarij | ambtelijk apparaat | bureaucratie
amerikaanse techreus | techgigant | big tech | techbedrijf
appje | chatbericht
armoede | minima | lage inkomens | bestaansonzekerheid
bedenken | ontwikkelen | opstellen
bedreigen | bedreiging | intimidatie
begrijpelijke taal | toegankelijke taal | klare taal
belasting betalen | belastingplicht | belastingheffing
belastingparadijs | belastingontwijking | belastingconstructie
beslissen | besluiten | besluit | beslissing
bewaren | opslaan | archiveren
bezuinigen | taakstelling | ombuigen | bezuiniging
bijhouden | registreren | registratie | monitoren
boos | verontwaardigd | kwaad
boycot | sancties | handelsverbod
buitenlands geld | buitenlandse financiering
camera | cameratoezicht | cameraopnamen
cel | gevangenis | detentie | penitentiaire inrichting
chip | halfgeleider | microchip
cipier | gevangenisbewaarder | penitentiair inrichtingswerker
compensatie | tegemoetkoming | schadevergoeding | vergoeding
controleren | controle | toezien | inspecteren
crashen | storing | uitvallen
datalek | gelekte gegevens | inbreuk op persoonsgegevens
dienstplicht | opkomstplicht | militaire dienst
dna | celmateriaal | forensisch onderzoek
dominee | predikant | voorganger | geestelijke
doorgeven | verstrekken | doorsturen | delen
drone | onbemand luchtvaartuig
dwang | gedwongen
eisen | vereisen | eis
erfenis | erfbelasting | nalatenschap
extreemrechts | rechtsextremisme | rechts-extremistisch
failliet gaan | faillissement | omvallen
gamen | computerspel | videogame
gebedshuis | moskee | godshuis
geheim | vertrouwelijk | niet openbaar | gerubriceerd
geheime dienst | inlichtingendienst | AIVD | MIVD
geldgebrek | tekort aan middelen | onvoldoende middelen | onvoldoende dekking
geruchten | speculatie | beweringen
getuige | getuigenverklaring
gevaarlijk | gevaar | risicovol | onveilig
gevangene | gedetineerde | arrestant
gezichtsherkenning | biometrie | biometrische identificatie
goedkoop | lage prijs | betaalbaar
haatzaaien | aanzetten tot haat | haatspraak
hacken | hack | digitale inbraak | computervredebreuk
hacker | cyberaanval | kwaadwillende
halveren | helft | halvering
handelsoorlog | handelsconflict | tegenmaatregelen
handtekeningenactie | petitie | burgerinitiatief
helpen | ondersteunen | bijstaan
homohaat | anti-homogeweld | lhbti-geweld
inbraak | woninginbraak | diefstal
inburgeren | inburgering | integreren
inflatie | geldontwaarding | prijsstijgingen
influencer | contentmaker | vlogger
inhalen | achterstand wegwerken | inhaalslag
inloggen | aanmelden | DigiD
inspraak | zeggenschap | medezeggenschap | zienswijze
invoerrechten | importheffing | importtarief | douanerechten
kazerne | militair terrein | legerplaats | militaire basis
kerk | geloofsgemeenschap | kerkgenootschap
klaar | gereed | afgerond | voltooid
krant | dagblad | nieuwsmedia
kwetsbaar | kwetsbaarheid | achtergesteld
leger | krijgsmacht | defensie | landmacht
leugen | onwaarheid | onjuiste informatie | desinformatie
loverboy | mensenhandel | seksuele uitbuiting
maffia | georganiseerde misdaad | ondermijning
meehelpen | bijdragen | bijdrage leveren
meekijken | inzien | zicht krijgen | meelezen
meepraten | inspraak | participatie | betrokkenheid
meer geld | extra middelen | aanvullende middelen | intensivering
mes | steekwapen | messenverbod
meten | meting | monitoring | monitoren
mislukken | falen | mislukking | niet geslaagd
mobieltje | smartphone | telefoon | mobiele telefoon
nakijken | nalezen | controleren | toetsen
nepaccount | trollen | botnetwerk
omroep | publieke omroep | mediadienst
opheffen | afschaffen | opheffing | sluiten
opletten | toezien | alert zijn
oplichting | fraude | bedrog
opzoeken | raadplegen | nazoeken
potje | fonds | budget | reservering
praten | overleg | in gesprek gaan
prijsverhoging | prijsstijging | tariefsverhoging
proefproject | pilot | experiment
protesteren | demonstreren | betogen
rechtszaak | rechterlijke procedure | strafzaak
regeldruk | administratieve lasten | bureaucratische lasten
relschopper | ordeverstoring | rellen | ongeregeldheden
robot | robotisering | automatisering
rompslomp | administratieve lasten | bureaucratie
samenwerken | samenwerking | gezamenlijk optrekken
schatting | raming | inschatting
scheiden | echtscheiding | scheiding
schermtijd | beeldschermgebruik | telefoongebruik
smartengeld | immateriële schade | schadevergoeding
smeergeld | omkoping | corruptie
spijt | excuses | verontschuldiging
spion | spionage | inlichtingendienst
stiekem | heimelijk | zonder medeweten
stoppen | beëindigen | staken | beëindiging
stopzetten | stilleggen | beëindigen | schorsen
succes | geslaagd | effectief
taakstraf | werkstraf | dienstverlening
terreur | terrorisme | aanslag
terugbetalen | terugvordering | terugvorderen
terugdraaien | ongedaan maken | intrekken | herroepen
toenemen | stijgen | stijging | toename | groei
toestaan | toelaten | vergunnen | gedogen
toezichthouder | inspectie | toezicht
tolk | vertaler | tolkdienst
trouwen | huwelijk | trouwerij
uitkering kwijt | uitkering stopgezet | uitsluiting | verlaging van de uitkering
uitleg | toelichting | verklaring
uitlekken | lekken | openbaarmaking
uitproberen | proef | pilot | experiment
uitstellen | opschorten | uitstel | vertraging | verlengen
uitzetten | uitzetting | terugkeer | gedwongen vertrek
uitzoeken | onderzoeken | nagaan | in kaart brengen
vastlopen | storing | technische problemen | haperen
verblijfspapieren | verblijfsvergunning | verblijfsdocument
verdubbelen | tweemaal zoveel | verdubbeling
vermoorden | doden | moord | ombrengen
versnellen | bespoedigen | versnelling | vaart maken
vertalen | vertaling | omzetten
vlieglawaai | geluidsoverlast vliegtuigen | vliegverkeer
vonnis | rechterlijke beslissing
voorspellen | prognose | raming | verwachting
vuurwerk | vuurwerkverbod
wachtwoord | inloggegevens | inlogcode
wapen | vuurwapen | steekwapen
wapens leveren | wapenexport | wapenleverantie
website | webpagina | portaal | site
wegdoen | vernietigen | verwijderen
weghalen | verwijderen | verwijdering
wijkagent | gebiedsgebonden politie | buurtagent
winkel dicht | winkelsluiting | leegstand
witwassen | criminele geldstromen | zwart geld
wobben | Woo-verzoek | openbaarheid
zakkenroller | diefstal | straatroof
zelfrijdend | autonoom rijden | zelfsturend
zielig | schrijnend | kwetsbaar
`;
