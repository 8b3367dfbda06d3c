/** Homes, rents, building and neighbours: the word of every day beside that of papers. */
export const HOMES_AND_STREETS = `
aanleg van een wijk | gebiedsontwikkeling | nieuwbouwwijk
aardbevingsschade | mijnbouwschade | gaswinningsschade | IMG
afbraak | sloop | gesloopt
bankslaper | economisch dakloze | spoedzoeker
beleggingspand | buy-to-let | particuliere belegger | opkoopbescherming
betonrot | constructiefout | constructieve veiligheid
bezwaarmaker | bezwaarprocedure | beroep tegen bouwplannen
bouwfout | bouwgebrek | gebrek aan het huis | opleverpunt
bouwregels | Bouwbesluit | bouwvoorschriften | Bbl
bouwstop | bouw ligt stil | bouwprojecten vertraagd
brandgevaarlijke gevel | gevelbeplating | gevelbekleding | brandveiligheid van gevels
bungalowpark | vakantiepark | recreatiepark
buurtwinkel | dorpswinkel | winkelvoorziening
daklozenopvang | nachtopvang | winteropvang | maatschappelijke opvang
erfpacht | erfpachter | canon
erker | dakkapel | vergunningvrij
gevelsteen | baksteen | steenfabriek
groen in de stad | stadsgroen | vergroening | geveltuin
hoogbouw | wolkenkrabber | woontoren | torenflat
huis te koop | woningaanbod | koopaanbod
huisvuilstort | stortplaats | vuilstort | vuilnisbelt
huizenbezitter | huiseigenaar | eigenwoningbezitter | eigenaar-bewoner
huizenbouw | woningbouw | woningbouwproductie
huizenkoper | woningkoper | koper van een woning
huizenprijs | woningprijs | huizenbubbel
huren verlagen | huurverlaging | huurbevriezing
huurcommissie | huurgeschil | huurteam
huurders weggepest | intimidatie van huurders | malafide verhuurders
huurstop | huurbevriezing | bevriezing van de huren
inwonen | bij ouders wonen | woningdelen | hospitaverhuur
kamer huren | kamerhuur | kamerbewoner
kantoor ombouwen | transformatie | kantoortransformatie | leegstaand kantoor
kelder ondergelopen | wateroverlast | grondwateroverlast
koolmonoxide | koolmonoxidevergiftiging | CO-vergiftiging
kraker | kraakactie | gekraakt pand
krot | verpauperd pand | verpaupering | verloedering
liftstoring | kapotte lift | defecte lift
lood in water | loden leidingen | loden waterleiding
middenhuur | huur voor middeninkomens
noodwoning | flexwoning | tijdelijke woningen | containerwoning
onbetaalbaar huis | betaalbaarheid van woningen | te duur wonen
ongedierte in huis | muizen | kakkerlakken | bedwantsen
onteigening | onteigenen | onteigend | gedwongen verkoop
pachter | pacht | pachtprijs
planschade | nadeelcompensatie | waardedaling van de woning
platbranden | afbranden | verwoest door brand | uitgebrand
rookmelder | brandmelder | rookalarm
seniorenflat | ouderenhuisvesting | seniorenwoning
servicekosten | stookkosten | warmtekosten
starterslening | startersregeling | koopstarter
stikstofregels | stikstofbeleid | PAS | stikstofruimte
straatverlichting | lantaarnpaal | openbare verlichting | lichtmast
tegelwippen | ontstening | vergroening
tocht | tochtig huis | slecht geïsoleerde woning
vakantiehuis | recreatiewoning | chalet | bungalow
verhuurdersheffing | belasting op verhuurders
verhuurvergunning | Wet goed verhuurderschap | verhuurverbod
verkoop van huurwoningen | uitponden | uitponding
verloedering | verpaupering | achteruitgang van de buurt
versterkingsoperatie | versterken van huizen | aardbevingsbestendig
verzakt huis | funderingsproblematiek | paalrot | funderingsherstel
vocht in huis | schimmelwoning | schimmel
volkshuisvesting | woonbeleid | woningbeleid
vve | vereniging van eigenaars | appartementseigenaren
waterlek | lekkage | gesprongen leiding | leidingbreuk
woningaanpassing | traplift | aangepaste woning
woningcorporatiebaas | corporatiebestuurder
woninginspectie | bouwtoezicht | kwaliteitsborging
woningruil | doorstroming | doorstromen
woonfraude | onrechtmatige bewoning | illegale verhuur
woonoverlast | burenoverlast | overlast van buren
woonwagenbewoners | woonwagenstandplaats
zonnepanelen op daken | zon op dak | daken vol panelen
zwervende gezinnen | dakloze gezinnen | gezinnen zonder huis
`;
