/** General words of questions and answers: for what is asked in one word and answered in another. */
export const EVERYDAY = `
aanleg | aanleggen | bouw
aantal | hoeveelheid
aanvraag | verzoek | aanmelding
advies | aanbeveling | adviseren
achterstand | vertraging
afhankelijk | afhankelijkheid
afschaffen | schrappen | beëindigen | intrekken
aansprakelijk | verantwoordelijk
bedreiging | intimidatie | dreiging
beëindigen | stoppen | stopzetten
beginnen | starten | start
belemmering | drempel | knelpunt | obstakel | barrière
besluit | beslissing | beschikking
bestrijden | tegengaan | aanpakken | terugdringen
bestuur | bestuurder
betalen | uitkeren | uitbetalen
bevorderen | stimuleren | aanmoedigen
bewaren | opslaan | opslag
blokkeren | ontzeggen | afsluiten | weren
boete | sanctie | straf | dwangsom
burgers | inwoners | bewoners
cijfers | statistieken | gegevens | aantallen
compensatie | schadevergoeding | vergoeding
controle | inspectie | toezicht
daling | afname | vermindering
deadline | termijn
dicht | gesloten | sluiten | sluiting
doel | doelstelling | streven
duur | kostbaar | prijzig
duurzaam | duurzaamheid | verduurzaming
eigenaar | eigendom
eisen | voorwaarden | criteria
ernstig | zwaar
etniciteit | afkomst | herkomst
fout | misstand | onjuistheid
fraude | misbruik | oplichting | oneigenlijk gebruik
geheim | vertrouwelijk | gerubriceerd
geld | middelen | budget | financiering | bekostiging
gelijkheid | gelijke behandeling | gelijkwaardigheid
gevaar | risico | dreiging
gevolg | effect | impact | consequentie
goedkoop | betaalbaar
groei | toename | stijging
handhaving | toezicht | naleving
hulp | steun | ondersteuning | bijstaan
illegaal | onrechtmatig | onwettig | strafbaar
inbreuk | schending
informeren | inlichten | voorlichten
invloed | beïnvloeding
klacht | bezwaar
kosten | uitgaven | prijs
kwetsbaar | kwetsbaarheid
loket | balie | hulploket
mening | opvatting | standpunt | oordeel
melding | aangifte | melden
misbruik | uitbuiting
nadeel | schade | benadeling
norm | grenswaarde | drempelwaarde
onveilig | onveiligheid
oorzaak | reden | aanleiding
openbaar | publiek | openbaarmaking
oplossen | verhelpen | verbeteren
ouderwets | verouderd
percentage | procent | aandeel
plan | voornemen | voorstel
probleem | problematiek | knelpunt | misstand
proef | pilot | experiment
protest | demonstratie | betoging | demonstreren
regio | streek | gebied
samenwerking | samenwerken | partnerschap
schaarste | tekort | krapte
sluiting | sluiten
snel | spoedig | spoed | versneld
stakeholder | belanghebbende | betrokkene
storing | technische problemen | uitval | overbelasting
taak | bevoegdheid | verantwoordelijkheid
tekort | krapte | gebrek
tijdelijk | voorlopig
toename | stijging | groei
uitbreiden | vergroten | verruimen
uitsluiten | uitsluiting | buitensluiten
verbieden | verbod
verdwijnen | opheffen | sluiten
vergoeding | onkostenvergoeding | compensatie
vergunning | toestemming | ontheffing
verlagen | verminderen | verlaging | korten
verlengen | verlenging
verhogen | verhoging | ophogen
verplichten | verplichting | verplicht | plicht
verschil | onderscheid | afwijking
vertraging | wachttijd
vervangen | vervanging
voorlichting | informatie | communicatie | campagne
vernietigen | verwijderen | wissen
voorkomen | preventie | preventief
wachttijd | wachtlijst | doorlooptijd
wijziging | aanpassing | herziening
zelfstandig | onafhankelijk
`;
