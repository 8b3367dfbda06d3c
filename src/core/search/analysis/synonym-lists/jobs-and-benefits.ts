/** Work, pensions, benefits and debts as people name them, beside the words of rules. */
export const JOBS_AND_BENEFITS = `
aanmaning | herinnering | betalingsherinnering | ingebrekestelling
aanvullend pensioen | werknemerspensioen | tweede pijler
achteraf betalen | buy now pay later | gespreid betalen | koop op afbetaling
afkeuring | keuringsarts | verzekeringsarts | claimbeoordeling
afsluiten van gas en licht | afsluiten van energie | energieafsluiting
alleenstaande moeder | alleenstaande ouder | eenoudergezin
AOW-gat | AOW-tekort | onvolledige AOW
arbeidsgehandicapt | arbeidsbeperking | arbeidsbeperkte | Wajonger
arbeidsinspecteur | arbeidsinspectie | inspectie op de werkvloer
arbeidsmigranten huisvesten | huisvesting van arbeidsmigranten | logies | Polenhotel
arbeidsongeschiktheidsverzekering | AOV | verzekering voor zelfstandigen
arbo | arbeidsomstandigheden | arbeidsveiligheid
armoedebeleid | minimabeleid | armoedebestrijding
baanzekerheid | werkzekerheid
banenplan | banenafspraak | garantiebaan | quotumwet
basisinkomen | onvoorwaardelijk inkomen
bedrijfsarts | arboarts | arbodienst
bedrijfssluiting | fabriekssluiting | sluiting van de fabriek
belastingvrij bijverdienen | vrijlating van inkomsten | giften in de bijstand
bijstandsfraude | uitkeringsfraude | fraude met uitkeringen
deurwaarderskosten | incassokosten | aanmaningskosten
eerder stoppen met werken | vervroegd pensioen | vervroegde uittreding | zwaar beroep | RVU
gastouder | onthaalouder | gastouderopvang
gedetacheerd | detachering | detacheren | gedetacheerde werknemer
geldproblemen | geldzorgen | financiële zorgen | financiële problemen
glazen plafond | vrouwen aan de top | topvrouwen
kinderen in armoede | kinderarmoede | arme kinderen
kinderopvangorganisatie | kinderdagverblijf | crèche
kindertoeslag | kindgebonden budget | kinderbijslag
kledingbank | tweedehandskleding | kringloopwinkel
kostendelersnorm | samenwonen in de bijstand | bijstand korten
krediethaai | woekerlening | flitskrediet | minilening
leeftijdsdiscriminatie | oudere werknemer | oudere werkloze | 55-plusser
leerrekening | STAP-budget | scholingsbudget
looneis | loonsverhoging | cao-onderhandelingen | loonakkoord
loonongelijkheid | loonkloof | beloningsverschil | gelijk loon
malafide uitzendbureau | certificering van uitzendbureaus | Wet toelating terbeschikkingstelling
massaontslag | collectief ontslag | ontslagronde | banenverlies
nachtploeg | nachtdienst | onregelmatige diensten | ploegendienst
omscholing | bijscholing | STAP-budget
omzetverlies | NOW | coronasteun | loonsteun
oververmoeid | werkdruk | overbelasting | overbelast
parttimer | deeltijd | deeltijdwerk
pauze | rusttijd | arbeidstijd | arbeidstijdenwet
pensioen korten | pensioenkorting | verlaging van pensioenen | pensioenverlaging
pensioengerechtigd | gepensioneerd | AOW'er | aow-gerechtigde
pensioenpot | pensioenvermogen | pensioenopbouw
pensioenstelsel | nieuwe pensioenwet | Wet toekomst pensioenen | invaren
peperdure kinderopvang | kosten van kinderopvang | uurtarief
platformwerker | maaltijdbezorger | fietskoerier | Deliveroo | Uber | platformwerk
poortwachter | re-integratie | langdurig ziek | ziekteverzuim
prepensioen | VUT | vroegpensioen
rondkomen | eindjes aan elkaar knopen | koopkracht
rouwverlof | calamiteitenverlof
samenwonen | samenwoner | gezamenlijke huishouding | partnerbegrip
schijn-zzp | schijnzelfstandigheid | Wet DBA | verkapt dienstverband
schuldenaar | schuldenlast | problematische schulden | mensen met schulden
schuldenvrij | schone lei | kwijtschelding
schuldhulp | schuldhulpverlening | schuldsanering | Wsnp | schuldregeling
seizoenarbeider | aspergesteker | aardbeienplukker | plukker
slachthuismedewerker | vleesverwerker | vleesindustrie
sollicitatieplicht | arbeidsverplichting | solliciteren
stagevergoeding | stagebeloning | beloning van stagiairs
staker | stakingsrecht | collectieve actie | werkonderbreking
toeslag terugbetalen | terugvordering van toeslagen | toeslagschuld
toeslagenschandaal | kinderopvangtoeslagaffaire | gedupeerde ouders
topinkomen | topinkomens | topsalaris | Balkenendenorm | WNT
uitkeringstrekker | uitkeringsgerechtigde | bijstandsgerechtigde
vaderverlof | partnerverlof | geboorteverlof
vakbondsman | vakbondsbestuurder | FNV | CNV
verplicht vrijwilligerswerk | tegenprestatie | participatieplaats
verzamelinkomen | toetsingsinkomen | inkomensgegevens
vierdaagse werkweek | kortere werkweek | arbeidsduurverkorting
vluchtelingen aan het werk | arbeidsparticipatie van statushouders
voedselpakket | voedselbank | voedselhulp
voltijdbonus | meer uren werken | urenuitbreiding
weduwe | nabestaandenuitkering | nabestaandenpensioen | weduwnaar
werken met behoud van uitkering | werkervaringsplek | proefplaatsing
werkloze jongere | jeugdwerkloosheid
werkplaats voor gehandicapten | sociale werkvoorziening | beschut werk
WIA-fout | fouten bij het UWV | verkeerd vastgestelde uitkering | herstelactie UWV
zwangerschapsverlof | bevallingsverlof | zwangerschapsdiscriminatie
`;
