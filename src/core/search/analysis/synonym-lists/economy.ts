/** Economy, nature, transport, energy, defence and digital matters. */
export const ECONOMY = `
account | profiel | gebruikersaccount
afval | vuilnis | huisvuil
algoritme | algoritmisch | geautomatiseerde besluitvorming
app | applicatie | apps
auteursrecht | copyright | intellectueel eigendom
auto | personenauto | voertuig | automobilist
bedrijfsleven | ondernemers | industrie
belasting | heffing | taks | accijns
besmetting | vervuiling | verontreiniging
bestrijdingsmiddelen | gewasbeschermingsmiddelen | pesticiden
beurs | aandelenmarkt | financiële markten | beurskoers
bezorgen | leveren | levering | bezorging
boer | agrariër | landbouwer | veehouder | landbouw
bomen | bos | houtkap
chips | halfgeleiders | halfgeleider
cloud | clouddienst | cloudopslag
cloudmigratie | migratie naar de cloud
concurrentie | marktwerking | marktmacht
cyberveiligheid | cybersecurity | digitale veiligheid | informatiebeveiliging
datalek | gegevenslek | hack
datacenter | datacentrum | rekencentrum
desinformatie | nepnieuws | misinformatie
digitaal | online | internet
digitale soevereiniteit | digitale autonomie | strategische autonomie
dijk | waterkering | dam
drinkwater | leidingwater | kraanwater
droogte | watertekort
e-mail | mail | mailverkeer
economie | economische groei
elektriciteit | stroom | energie
elektrische auto | emissieloos rijden | EV
energiearmoede | energierekening | energiekosten
energietoeslag | energiefonds | noodfonds energie
faillissement | failliet
fiets | rijwiel | fietser
gas | aardgas | gaswinning
geluidsoverlast | geluidhinder | lawaai
gifstoffen | PFAS | giftige stoffen
hacker | cyberaanval | hack
handelsoorlog | handelsconflict | importheffingen
importheffing | invoerheffing | invoertarief | importtarief | handelstarief
inflatie | prijsstijging | geldontwaarding
internet | online | digitaal
kerncentrale | kernenergie
kilometerheffing | rekeningrijden
klimaat | klimaatverandering | opwarming
krant | dagblad
landbouw | veeteelt | veehouderij
leger | Defensie | krijgsmacht | militairen
leverancier | aanbieder | dienstverlener
licentie | softwarelicentie
lucht | luchtkwaliteit | fijnstof
luchthaven | vliegveld | Schiphol
megastal | intensieve veehouderij
mest | stikstof | mestoverschot
milieu | leefomgeving
militair | soldaat | defensiepersoneel
mobiele telefoon | smartphone | gsm
natuur | biodiversiteit | natuurgebied
netcongestie | stroomnet | elektriciteitsnet
onbemand | drone | drones
open source | opensourcesoftware
overstroming | hoogwater | wateroverlast
plastic | kunststof
post | PostNL | brief
schip | boot | vaartuig | scheepvaart
snelheid | maximumsnelheid
snelweg | autoweg | rijksweg
software | programmatuur | programma
spaargeld | vermogen | box 3
spoor | trein | NS | ProRail
statiegeld | emballage
stikstof | ammoniak | stikstofuitstoot
stint | bakfiets
subsidies | subsidie
supermarkt | winkel | detailhandel
techbedrijf | techgigant | big tech | technologiebedrijf
telefoon | toestel | mobiel
toerisme | recreatie | toerist
tol | vignet
uitstoot | emissie | broeikasgassen
veerboot | veerdienst | veerpont | pont | veer
veehouderij | vee | veestapel
vis | visserij | visserman
vliegtuig | luchtvaart | vliegen
vliegbelasting | vliegtaks
vrachtwagen | vrachtverkeer | transport
vuurwerk | knalvuurwerk
warmtenet | stadsverwarming
water | waterstand
waterstof | groene waterstof
website | webpagina | site
windmolen | windturbine | windenergie
winkelsluiting | leegstand
witwassen | zwart geld
wolf | wolven
zonnepanelen | zonne-energie | zonnestroom
`;
