/** Work, money, taxes and benefits: the word of every day beside that of papers. */
export const WORK = `
aandeelhouder | aandeel | aandelen
aangifte inkomstenbelasting | belastingaangifte
achterstallig | achterstand | openstaand
afbetalen | aflossen | betalingsregeling
afgekeurd | arbeidsongeschikt | arbeidsongeschiktheid
afvloeiing | ontslagronde | reorganisatie | inkrimping
arbeidsbureau | UWV | werkgeversservicepunt
arme mensen | minima | mensen met een laag inkomen | armoede
armoedegrens | bestaansminimum | sociaal minimum
baantje | bijbaan | werk
bankroet | faillissement | failliet
bedrijfsleider | directeur | bestuurder
belastingdienst | fiscus
belastingontduiking | belastingontwijking | belastingfraude
belastingverhoging | lastenverzwaring | hogere belasting
belastingverlaging | lastenverlichting | lagere belasting
belastingvoordeel | aftrekpost | fiscaal voordeel
beslag | loonbeslag | beslaglegging
bestaanszekerheid | rondkomen | genoeg geld om van te leven
beurskrach | beurscrash | koersdaling
bijklussen | bijverdienen | nevenwerk
bijstandsmoeder | bijstandsgerechtigde | uitkeringsgerechtigde
bijstandstrekker | bijstandsgerechtigde | bijstandsontvanger
bijverdienen | bijverdienste | neveninkomsten
boekhouding | administratie | jaarrekening
boetebeding | contractuele boete
bonus | variabele beloning | bonuscultuur
btw-verhoging | verhoging van de btw
cadeaubon | waardebon | tegoedbon
dagloon | inkomen | salaris
deeltijd | parttime | deeltijdwerk
deurwaarder | gerechtsdeurwaarder | incassobureau
duurdere boodschappen | voedselprijzen | inflatie
eigen bedrijf | onderneming | ondernemerschap
eindejaarsuitkering | dertiende maand
erfgenaam | nabestaande | erfenis
export naar Amerika | uitvoer naar de Verenigde Staten
fulltime | voltijd | voltijdbaan
gat in de begroting | tekort | begrotingstekort | dekking
geld lenen | lening | krediet
geld terug | terugbetaling | restitutie | teruggave
geldboete | boete | bestuurlijke boete
geldgebrek | geldtekort | gebrek aan middelen
geldnood | financiële problemen | financiële nood
handelsverdrag | handelsakkoord | vrijhandelsverdrag
heffing op import | invoerheffing | importheffing | tarieven
illegale arbeid | zwartwerk | zwart werken
incasso | invordering | inning
inflatiecorrectie | indexatie | indexering
inkomensgrens | inkomenstoets | inkomensvoorwaarde
inkomstenbelasting | loonheffing | loonbelasting
investeren | investering | beleggen
invoerrecht | invoerrechten | importheffing
jeugdloon | minimumjeugdloon
jobcoach | loopbaanbegeleider | werkcoach | begeleiding op de werkplek
juridische kosten | proceskosten | advocaatkosten
kantoorbaan | kantoorwerk
kindpakket | kindregelingen
kleine zelfstandige | zzp'er | eenmanszaak
koopje | aanbieding | korting
kosten van levensonderhoud | koopkracht | levensonderhoud
langdurig werkloos | langdurige werkloosheid
langs de kant staan | aan de zijlijn | onbenut arbeidspotentieel | niet werken
loonstrook | loonspecificatie | salarisstrook
loonsverhoging | loonstijging | salarisverhoging
loontoeslag | loonkostensubsidie
maandsalaris | loon | inkomen
milieubelasting | groene belasting | CO2-heffing
miljardair | vermogende | superrijken
nabestaande | nabestaanden | weduwe
nabetaling | herstelbetaling | compensatie
nachtwerk | nachtdienst | ploegendienst
nulurencontract | oproepcontract | oproepkracht
onbenut talent | onbenut arbeidspotentieel
onbetaald | onbezoldigd | zonder loon
onderbetaald | onderbetaling | te weinig loon
onderhandelen | onderhandeling | onderhandelingen
ondersteuning bij het vinden van werk | re-integratie | arbeidstoeleiding
ontslagvergoeding | transitievergoeding
oprotpremie | vertrekpremie | vertrekregeling
overheidsgeld | belastinggeld | publieke middelen
overuren | overwerk | langer werken
overwerkt | overbelast | burn-out
pensioenfonds | pensioenuitvoerder
pensioenleeftijd | AOW-leeftijd | met pensioen gaan
personeelszaken | HR | personeelsbeleid
reiskosten | reiskostenvergoeding | kilometervergoeding
rente | rentetarief | rentestand
reorganisatie | herstructurering | krimp
schuldeiser | crediteur
schulden kwijtschelden | kwijtschelding | schuldsanering
seizoenswerk | seizoensarbeid | seizoensarbeider
sociale dienst | gemeente | bijstandsverstrekking
sociale werkplaats | beschut werk | sociaal ontwikkelbedrijf
sollicitant | kandidaat | sollicitanten
sollicitatiebrief | open sollicitatie | cv
spaarder | spaarders | spaargeld
sponsoren | sponsoring | sponsor
staatsschuld | overheidsschuld | nationale schuld
staatssteun | steunmaatregel | overheidssteun
steun voor bedrijven | steunmaatregelen | noodpakket | flankerend beleid
studieschuld aflossen | terugbetalen van studieschuld
tarievenoorlog | handelsoorlog | importheffingen
tegenheffing | tegenmaatregel | tegenmaatregelen | vergeldingsmaatregel
tegenprestatie | verplicht vrijwilligerswerk
teveel betaald | onverschuldigd betaald | terugvordering
thuiswerken | telewerken | op afstand werken
toelage | vergoeding | subsidie
toeslagenouders | gedupeerde ouders | hersteloperatie
uitgebuit | uitbuiting | arbeidsuitbuiting | misstanden
uitzendkracht | flexwerker | flexkracht
uurloon | loon per uur | minimumloon
vacature | openstaande functie | vacatures
vakantiegeld | vakantiebijslag
vakantiewerk | bijbaan
vast contract | vaste aanstelling | onbepaalde tijd
verdiende loon | salaris | beloning
verdienmodel | bedrijfsmodel | winstmodel
vermogensbelasting | box 3 | vermogensrendementsheffing
verzekerd | verzekering | dekking
vrij krijgen | verlof | vrij geven
vrij nemen | verlof | vrije dagen
vrijwilligersvergoeding | vergoeding voor vrijwilligers | onkostenvergoeding
vrouwenquotum | quotum | topvrouwen | vrouwen aan de top
werk en zorg combineren | arbeid en zorg | verlofregeling
werkende armen | werkende minima | werkenden met een laag inkomen
werkgelegenheid | banen | arbeidsplaatsen
werkloosheidsuitkering | WW-uitkering
werkplaats | werkplek | bedrijfsruimte
werkweek | arbeidsduur | uren per week
winstbelasting | vennootschapsbelasting
zelfredzaam | eigen kracht | zelfredzaamheid
ziektewet | ziekengeld | loondoorbetaling
zoeken naar werk | werkzoekende | werkloos
`;
