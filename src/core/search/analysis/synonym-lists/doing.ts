/** What governments and people do, and how: verbs, times and measures in several words. */
export const DOING = `
aanhouden | arresteren | oppakken | arrestatie | aanhouding
aannemen | in dienst nemen | werven
aanvaarden | accepteren | goedkeuren
aanvragen | indienen | verzoeken
aanwezig | beschikbaar | voorhanden
aanwijzing | instructie | opdracht
achteraf | naderhand | met terugwerkende kracht
afdwingen | dwingen | verplichten
afgewezen | geweigerd | afwijzing | weigering
afhandelen | afdoen | behandelen | afwikkelen
afluisteren | aftappen | tappen | spioneren
afpakken | ontnemen | in beslag nemen | inbeslagname | confisqueren
afsluiten | blokkeren | onbereikbaar
afspraken | akkoord | convenant
afwijzen | weigeren | verwerpen
alleenstaand | alleenwonend | eenpersoonshuishouden
anoniem | onherkenbaar | geanonimiseerd
avond | 's avonds | avonduren
bang | angst | vrees | angstig
beloven | toezeggen | belofte | toezegging
beperken | inperken | begrenzen | beperking
beschermen | bescherming | waarborgen
bespioneren | spionage | spioneren
betrouwbaar | betrouwbaarheid | integer
bezuinigen | besparen | bezuiniging
bouwen | aanleggen | realiseren | oprichten
dagelijks | per dag | elke dag
delen | verstrekken | uitwisselen
discrimineren | uitsluiten | ongelijk behandelen
doodgaan | overlijden | omkomen | sterven
doorgaan | voortzetten | voortzetting
doorverwijzen | verwijzen | doorverwijzing
duurder | hogere kosten | prijsstijging
eerlijk | rechtvaardig | billijk
eenzaam | eenzaamheid | sociaal isolement
erkennen | erkenning | onderschrijven
failliet | faillissement | surseance
financieren | bekostigen | betalen
gebrek | tekort | ontbreken
gebruiken | toepassen | benutten | inzetten
geheimhouding | vertrouwelijkheid | zwijgplicht
geheimhoudingsverklaring | zwijgcontract
gezond | gezondheid | gezondheidswinst
gratis | kosteloos | om niet
hinder | overlast | ergernis
huren | verhuren | huurovereenkomst
inhuren | externe inhuur | inhuur | uitbesteden
inkopen | aanschaffen | aankopen | aankoop
innen | invorderen | incasso | heffen
intrekken | ontnemen | herroepen
kennis | expertise | deskundigheid
kiezen | keuze | selecteren
klagen | klacht | beklag
klimaatdoelen | reductiedoelen | klimaatdoelstelling
kopen | aanschaffen | aankoop | verwerven
kwijt | verloren | vermist | zoekgeraakt
kwijtschelden | kwijtschelding | kwijtgescholden
laat | te laat | vertraagd | termijnoverschrijding
lekken | uitlekken | gelekt
leren | onderwijs volgen | scholing
liegen | onwaarheid | misleiden | misleiding
lozen | lozing | storten | dumpen
maandelijks | per maand | elke maand
misleiden | bedriegen | misleiding
moeilijk | lastig | complex | ingewikkeld
mislukt | mislukking | niet geslaagd
nacht | 's nachts | nachtelijk
nadenken | heroverwegen | overwegen
nakijken | controleren | toetsen | nagaan
negeren | voorbijgaan | naast zich neerleggen
nieuw | recent | vernieuwd
onbetaalbaar | betaalbaarheid | te duur
oneerlijk | onrechtvaardig | ongelijk
onterecht | ten onrechte | onrechtmatig
ontslaan | ontslag | ontslagen
ontwikkelen | ontwikkeling | opzetten
opdoeken | opheffen | beëindigen | liquideren
openbaar maken | publiceren | openbaarmaking | vrijgeven
openen | opening | opengaan
ophalen | inzamelen | inzameling
oplopen | stijgen | toenemen
opruimen | saneren | sanering | verwijderen
opschorten | uitstellen | pauzeren | stilleggen
opsporen | opsporing | rechercheren
opvangen | opvang | onderdak
overdragen | overdracht | doorgeven
overleggen | afstemmen | overleg
overnemen | overname | verkrijgen
overstappen | overstap | overgaan | migreren
overtreden | overtreding | schenden
platleggen | stilleggen | blokkeren
protesteren | demonstreren | actievoeren
redden | reddingsactie | hulpverlening
ruilen | wisselen | uitwisselen
rijden | besturen | vervoeren
samenvoegen | fusie | fuseren | samengaan
schade | schadeherstel | gevolgschade
schelden | uitschelden | beledigen | belediging
schrijven | opstellen | opschrijven
slaan | mishandelen | mishandeling
slecht | gebrekkig | onvoldoende
slim | intelligent
smokkel | smokkelen | illegale invoer
sparen | besparen | spaargeld
spreken | gesprek | overleg
staken | staking | werkonderbreking
straffen | bestraffen | sanctie | vervolgen
sturen | toezenden | verzenden | toesturen
terugbetalen | restitueren | terugvorderen | teruggave
teruggeven | teruggave | restitutie
terugkeren | terugkeer | remigratie
terugsturen | uitzetten | uitzetting | deportatie | terugkeer
toegang | toegankelijk | toegankelijkheid
toelaten | toestaan | toelating
toepassen | gebruiken | toepassing
tegenhouden | verhinderen | voorkomen | beletten
uitbetalen | uitkeren | betalen
uitleggen | toelichten | motiveren | verklaren
uitrusting | materieel | uitrustingsstukken
uitspraak | vonnis | arrest | oordeel
uitvoeren | uitvoering | tenuitvoerlegging
vaker | frequenter | toename
vangen | vangst | buitmaken
veilig | veiligheid | gevaarlijk
veranderen | wijzigen | aanpassen
verdelen | verdeling | verdeelsleutel | toewijzen
verdienen | inkomen | salaris
verdwenen | vermist | zoek
vergelijken | vergelijking | benchmark
vergeten | verzuimd | nagelaten
verjagen | verdrijven | weren
verkopen | verkoop | afstoten | vervreemden
verliezen | verlies | verloren
vernieuwen | vernieuwing | modernisering | moderniseren
verplaatsen | verhuizen | verplaatsing
verraden | lekken | doorspelen
verschillen | afwijken | uiteenlopen
versnellen | bespoedigen | versnelling
versoepelen | verruimen | versoepeling
verspreiden | verspreiding | verbreiden
vertrekken | vertrek | verlaten
vertrouwen | draagvlak | geloofwaardigheid
vervolgen | vervolging | strafvervolging
verwijten | verwijt | beschuldigen | beschuldiging
vluchten | gevlucht | op de vlucht
volgen | monitoren | monitoring
voorlopig | tijdelijk | vooralsnog
vrij | vrijheid | vrijelijk
waarschuwen | waarschuwing | alarmeren
weghalen | verwijderen | wegnemen
wegsturen | ontslaan | uitzetten | verwijderen
weigeren | weigering | afwijzen
wekelijks | per week | elke week
werken | arbeid | werkzaam
winst | rendement | opbrengst
zoeken | opsporen | speuren
zorgen | ongerustheid | bezorgdheid
zwijgen | stilzwijgen | geheimhouding
jaarlijks | per jaar | elk jaar
meteen | direct | onmiddellijk | terstond
inspraak | zienswijze | participatie | bewonersavond | meepraten
inzet | bijdrage | inzetten
afhalen | ophalen
bezorgen | bezorging | thuisbezorgen
boos | verontwaardigd | onvrede
bedenktijd | wachttijd | herroepingsrecht
duren | doorlooptijd | tijdsduur
minder | afname | daling
meer | toename | stijging
controleren | handhaven | toezien
aanspreken | ter verantwoording roepen
betrappen | op heterdaad
schrappen | doorhalen | laten vervallen
verzamelen | vergaren | bijhouden | inwinnen
bewaken | bewaking | surveilleren | surveillance
bijwerken | actualiseren | update
kopen in het buitenland | import | invoer
exporteren | export | uitvoer
importeren | import | invoer
verouderd | achterhaald | gedateerd
leegstaan | leegstand | onbewoond
oefenen | oefening | training
trainen | opleiden | training
uitvallen | uitval | storing
voorrang | prioriteit | urgentie
wisselen | rouleren | afwisselen
zeggenschap | medezeggenschap | inspraak
bezuinigen | korten | snijden | bezuiniging
dichtslibben | verzanding | aanslibbing | baggeren
herrie | overlast | lawaai
invullen | indienen | ingevuld
meelezen | meekijken | raadplegen | monitoren
overhevelen | overdragen | overdracht
`;
