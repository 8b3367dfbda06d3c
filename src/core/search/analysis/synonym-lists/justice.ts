/** Police, courts and safety: the word of every day beside that of papers. */
export const JUSTICE = `
aangehouden | opgepakt | gearresteerd | aanhouding
aangeven | aangifte | aangifte doen
aanslag | terreuraanslag | aanslagen
achterdeur | encryptie | versleuteling
achtervolging | politieachtervolging
advocaat | raadsman | rechtsbijstandverlener
afgetapt | telefoontap | tap
afpersing | chantage | afgeperst
agressie | geweld | geweldsincident
alibi | bewijs | ontlastend
alimentatie | kinderalimentatie | onderhoudsplicht
bajes | gevangenis | cel | detentie
bandopname | geluidsopname | opname
bedreigd | bedreiging | doodsbedreiging
bekeuring | boete | verkeersboete
beroep | hoger beroep | in beroep gaan | beroepsprocedure
beroving | overval | straatroof | diefstal met geweld
bewakingsbeelden | camerabeelden | beeldmateriaal
bodycam | bodycams | camera's op het uniform
brandstichting | brand | vandalisme
cel | politiecel | arrestantencel | insluiting
celtekort | capaciteitsgebrek in gevangenissen | detentiecapaciteit
contactverbod | gebiedsverbod | straatverbod
dagvaarding | gedagvaard | oproep
demonstratierecht | recht om te demonstreren | vrijheid van vergadering
doorzoeken | huiszoeking | doorzoeking | inval
drugsbende | drugscrimineel | georganiseerde misdaad | ondermijnende criminaliteit
drugslab | drugsproductie | drugsdumping
enkelband | elektronisch toezicht | elektronische enkelband
gerecht | rechtbank | gerechtshof
gezichtsherkenning | biometrie | biometrische gegevens
gijzeling | ontvoering | vrijheidsberoving
griffierecht | griffierechten | proceskosten
handboeien | boeien | geweldsmiddel
heling | gestolen goederen
huiszoeking | doorzoeking | binnentreden
identiteitsfraude | identiteitsdiefstal
illegaal wapenbezit | vuurwapenbezit
in de gaten houden | volgen | monitoren | observeren
inbraak | woninginbraak | inbreken
intimiderend | intimidatie | afschrikwekkend
jeugdcrimineel | jeugdcriminaliteit | jeugdige verdachte
jeugdgevangenis | justitiële jeugdinrichting | jeugddetentie | JJI
juridische hulp | rechtsbijstand | rechtshulp
kidnapping | ontvoering | kinderontvoering
kinderporno | kinderpornografie | online seksueel misbruik
klacht indienen | klachtenprocedure | beklag
klagen over de politie | politieklachten | klachtenprocedure
levenslang | levenslange gevangenisstraf
lijfwacht | persoonsbeveiliging | bewaken en beveiligen
maffia | georganiseerde criminaliteit | criminele netwerken
meineed | valse verklaring
meningsuiting | vrijheid van meningsuiting | uitingsvrijheid
messen | steekwapen | messenbezit | steekincident
moordenaar | dader | veroordeelde
naakt | naaktbeelden | naaktfoto's | pornografisch
nepagent | oplichter | babbeltruc
nepfoto | deepfake | gemanipuleerd beeld
ondergedoken | voortvluchtig | onvindbaar
onderwereld | criminele wereld | ondermijning
ongeregeldheden | rellen | openbare-ordeverstoring | ordeverstoring
onschuldig | vrijspraak | vrijgesproken
onveilig gevoel | veiligheidsgevoel | onveiligheidsgevoelens
oplichting | fraude | phishing | bankhelpdeskfraude
opstootje | ordeverstoring | relletje
politiebureau | politiepost | bureau
politiechef | korpschef | korpsleiding
politiegeweld | geweldsaanwending | gebruik van geweld
politiekogel | schietincident | vuurwapengebruik
politiesysteem | politiegegevens | registratie door de politie
porno | pornografie | pornografisch
preventief fouilleren | fouilleren | veiligheidsrisicogebied
privédetective | particulier onderzoeksbureau | recherchebureau
procederen | gerechtelijke procedure | rechtszaak
proeftijd | voorwaardelijke straf | reclassering
rechercheur | recherche | opsporingsambtenaar
rechtszaal | zitting | terechtzitting
recidive | terugval | opnieuw de fout in
rijden onder invloed | alcohol in het verkeer | drugs in het verkeer
schadeclaim | claim | schadevergoeding
schending | overtreding | inbreuk
schieten | schietpartij | schietincident
schuldig | veroordeeld | veroordeling
seksfilmpje | naaktbeelden | seksueel beeldmateriaal
slachtofferhulp | Slachtofferhulp Nederland | schadefonds
spionage | spion | statelijke actor | inmenging
stiekem | heimelijk | verborgen
stopgesprek | waarschuwingsgesprek | zorgwekkend gedrag
straatroof | beroving | straatcriminaliteit
strafbaar stellen | strafbaarstelling | strafbaar
strafblad | justitiële documentatie | antecedenten
strafvermindering | strafkorting | vervroegde vrijlating
tbs | terbeschikkingstelling | tbs-kliniek
thuis opgezocht | huisbezoek | aan de deur
tipgever | informant | bron
tuchtrecht | tuchtrechter | tuchtklacht
uitlevering | overlevering | uitleveren
vals geld | vervalsing | falsificatie
vandalisme | vernieling | vernielingen
verdacht | verdachte | verdenking
verdediging | raadsman | advocatuur
verklikker | melder | informant
verkrachter | zedendelinquent | zedendader
verkrachting | onvrijwillige seks | seksueel geweld
vermiste | vermissing | vermiste personen
vluchtgevaar | ontsnapping | ontsnappen
voorarrest | voorlopige hechtenis | bewaring
voorwaardelijk vrij | voorwaardelijke invrijheidstelling
vrijlaten | vrijlating | invrijheidstelling
wantrouwen | argwaan | gebrek aan vertrouwen
wapenstok | geweldsmiddel | stroomstootwapen
wetgever | wetgeving | regering en parlement
wraakporno | wraakpornografie | sextortion | naaktbeelden verspreiden
zedenzaak | zedenmisdrijf | seksueel misbruik
zelfverdediging | noodweer
zwerfjongeren | straatjeugd | hangjongeren
`;
