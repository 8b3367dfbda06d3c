/** People, care, education, work, safety and justice. */
export const SOCIETY = `
aanranding | seksueel geweld | verkrachting | seksueel grensoverschrijdend gedrag
abortus | zwangerschapsafbreking
adoptie | interlandelijke adoptie
alcohol | drank
alleenstaande minderjarige vreemdeling | amv
allochtoon | migratieachtergrond | herkomst
autochtoon | Nederlanders zonder migratieachtergrond
antisemitisme | jodenhaat
arbeidsmigrant | buitenlandse werknemer | gastarbeider | EU-arbeidsmigrant
arbeidsmarktdiscriminatie | sollicitatiediscriminatie
armoede | arm | minima | lage inkomens | geldzorgen
arts | dokter | huisarts | medicus
asielzoeker | vluchteling | statushouder | vreemdeling
baan | werk | functie | arbeid
bedrijf | onderneming | bedrijfsleven | ondernemer
beroepsonderwijs | mbo
bewaker | beveiliger
bibliotheek | bieb
bijstand | uitkering | bijstandsuitkering | Participatiewet
burgerschap | inburgering
cliënt | patiënt
collegegeld | studiekosten | lesgeld
crimineel | dader | verdachte
criminaliteit | misdaad | misdrijf | strafbare feiten
cybercrime | computercriminaliteit | cyberaanval
dakloos | thuisloos | dakloosheid
deepfake | nepbeeld | deepnude
demonstrant | betoger | actievoerder | activist
discriminatie | racisme | ongelijke behandeling
doof | slechthorend
drugs | verdovende middelen | harddrugs
eerwraak | eergerelateerd geweld | eermotief
emancipatie | gendergelijkheid | vrouwenrechten
eten | voedsel | voeding
etnisch profileren | risicoprofilering
euthanasie | levensbeëindiging | voltooid leven
gedetineerde | gevangene
gehandicapt | beperking | handicap | invalide
geloof | religie | godsdienst | levensovertuiging
gevangenis | penitentiaire inrichting | detentie
gezin | huishouden | familie
gezondheid | volksgezondheid
gokken | kansspel | kansspelen
griep | influenza
haat zaaien | haatzaaien | hate speech | haatspraak
hoofddoek | sluier | hijab
homo | homoseksueel | lhbti | lesbisch
huiselijk geweld | partnergeweld | mishandeling
huisarts | huisartsenzorg
huisvesting | wonen | woning | onderdak
huur | huurprijs | huren
imam | voorganger | geestelijk leider
inburgering | inburgeraar | inburgeren
inkomen | koopkracht | loon
islam | moslim | islamitisch
jodenvervolging | holocaust
Jood | Joods
jongeren | jeugd | jeugdigen | tieners | jongvolwassenen
jeugdzorg | jeugdhulp
kerk | geloof | religie
kinderen | minderjarigen | jongeren
kinderopvang | crèche | dagopvang
kinderopvangtoeslagaffaire | toeslagenaffaire | toeslagenschandaal
koopkracht | besteedbaar inkomen
laaggeletterd | analfabeet | ongeletterd
leerlingen | scholieren | schoolkinderen
leraar | docent | leerkracht | onderwijspersoneel | juf
lhbti | lhbtiq | lhbtiqa | lhbtqia | lhbtiqia | lhbtqi | lhbt | lgbt | lgbti | lgbtq | lgbtqi | lgbtqia | regenbooggemeenschap | queer
loonkloof | loonverschil | loontransparantie | beloningsverschil
man | mannelijk
mantelzorg | informele zorg
media | pers | journalistiek | omroep
medicijn | geneesmiddel | medicatie
mensenhandel | arbeidsuitbuiting
meisjes | vrouwen
migrant | immigrant | nieuwkomer
immigratie | migratie
moord | doodslag | levensdelict
moskee | gebedshuis
museum | erfgoed
onderwijs | school | scholing
ontslag | baanverlies | werkloosheid
opleiding | scholing | studie | cursus
orgaandonatie | donorregistratie
ouderen | senioren | bejaarden
oudere | vergrijzing
pensioen | oudedagsvoorziening
personeelstekort | arbeidsmarktkrapte | vacatures | arbeidstekort
pesten | treiteren
pleegzorg | pleegouder
politieagent | agent | politie | politieambtenaar
privacy | persoonsgegevens | gegevensbescherming
roken | tabak | vapen | sigaretten
Roma | zigeuners | Sinti | woonwagenbewoners
salaris | loon | beloning
schijnzelfstandigheid | schijnconstructie
school | onderwijsinstelling | scholen
schulden | schuldenproblematiek | schuldhulpverlening
seksueel misbruik | zedendelict | zedenmisdrijf
slachtoffer | gedupeerde | benadeelde
sociale media | social media | socialemedia | platforms
sociale zekerheid | sociale voorzieningen | sociaal stelsel
sollicitatie | werving en selectie | solliciteren
sport | sporten | voetbal
statushouder | vergunninghouder | asielstatushouder | toegelaten vluchteling
stage | stageplek | leerwerkplek
student | studerende | studenten
studiefinanciering | basisbeurs | studiebeurs
studieschuld | studielening
studiekeuze | beroepskeuze
terrorisme | terreur | extremisme | jihadisme
thuiszorg | wijkverpleging
toeslag | tegemoetkoming
transgender | trans | genderdiversiteit
uithuisplaatsing | uit huis geplaatst
uitkering | bijstand | inkomensondersteuning
uitzendbureau | uitzendkracht | inleenkracht
universiteit | hoger onderwijs
vaccinatie | inenting | vaccin
vakbond | vakvereniging | sociale partners | werknemersorganisatie
veiligheid | beveiliging
verpleeghuis | verzorgingshuis | ouderenzorg
verzekering | zorgverzekering | zorgverzekeraar
vgv | vrouwelijke genitale verminking | genitale verminking | vrouwenbesnijdenis | besnijdenis
vluchteling | asielzoeker | ontheemde
voedselbank | voedselhulp
vrijwilliger | vrijwilligerswerk
vrouw | vrouwelijk
vrouwenmoord | femicide
wapen | bewapening | vuurwapen
werkgever | bedrijf | onderneming
werknemer | medewerker | personeel
werkloos | werkloosheid | werkzoekend
woning | huis | woonruimte
woningnood | woningtekort | wooncrisis | woningbouw
woningcorporatie | corporatie | sociale huur
zelfbeschikking | zelfbeschikkingsrecht | keuzevrijheid
zelfdoding | suïcide | zelfmoord
ziekenhuis | ziekenhuiszorg
ziekteverzuim | verzuim
zorgverlof | mantelzorgverlof
zwanger | zwangerschap
zwemles | schoolzwemmen | zwemonderwijs
`;
