/** What people call whatever else is spoken of every day (s to t), and what papers print. */
export const SOUGHT_EVERYDAY_S_TO_T = `
samenscholing | samenscholingsverbod | groepsvorming
schaatsen op natuurijs | natuurijs | ijsvereniging
schadeloosstelling | schadevergoeding | vergoeding van schade
schadevergoeding aan inwoners | nadeelcompensatie | planschade
schaduwbestand | zwarte lijst | signaleringslijst
schatkist | staatskas | overheidsfinanciën
scheepsramp | schipbreuk | gekapseisd
schenking | schenkbelasting | gift aan kinderen
schietpartij op school | school shooting | schoolschutter
schijnhuwelijk | schijnrelatie | schijnerkenning
schooluniform | kledingvoorschrift | kledingregels
schoolzone | verkeersveilige schoolomgeving | schoolstraat
schoonheidsoperatie | cosmetische ingreep | plastische chirurgie
schoonouders | aangetrouwde familie
schoorsteenveger | rookgasafvoer | onderhoud van schoorstenen
schroothandel | metaalhandel | metaalrecycling
schulden erven | nalatenschap | beneficiaire aanvaarding
seksclub | seksinrichting | bordeel
seksuele voorkeur | seksuele gerichtheid | seksuele oriëntatie
senioren | ouderen | 65-plussers
sigarettenverkoop | tabaksverkoop | tabaksverkooppunten
slaapdienst | bereikbaarheidsdienst
slaapplek | overnachtingsplek | bed in de opvang
slavenhandel | trans-Atlantische slavenhandel | slavernijverleden
sleuteloverdracht | oplevering
slimme camera | intelligente camera | beeldherkenning
sloopgeld | sloopregeling | sloopsubsidie
smeltend poolijs | zeeijs
smog | luchtverontreiniging
smokkelwaar | contrabande | gesmokkelde goederen
sneeuw | sneeuwval | winterweer | sneeuwoverlast
snelheidsduivel | snelheidsovertreder | hardrijder
snijbloem | sierteelt | bloementeelt
snoep | zoetwaren | zoetigheid
solliciteren op leeftijd | leeftijdsdiscriminatie | oudere werkzoekende
spaargeld | financiële buffer
speedboot | snelle motorboot | waterscooter
speelautomaat | gokkast | kansspelautomaat
speelgoed | speelgoedveiligheid | onveilig speelgoed
spermabank | zaaddonatie | donorzaad
spieken met AI | AI-fraude | fraude met generatieve AI
spionagesoftware | spyware | Pegasus
spitsuren | ochtendspits
spookburger | adresfraude | woonfraude
spookrijder | tegen het verkeer in | spookrijden
spreekkoor | kwetsende spreekkoren | racistische leuzen
springstof | explosief | explosieve stoffen
sprinkler | brandblusinstallatie | sprinklerinstallatie
spuitvrije zone | spuitzone | teeltvrije zone
spyware | spionagesoftware | stalkerware
staatsbezoek | officieel bezoek | werkbezoek aan het buitenland
staatsloos | staatloos | staatlozen
stadsduif | duivenoverlast | duiven
stadslogistiek | bevoorrading van winkels | zero-emissiezone
stadswacht | boa | handhaver op straat
stamcel | stamceltherapie | stamceltransplantatie
starterslening | koopsubsidie | koopregeling
starterswoning | koopstarter | woning voor starters
steekmug | muggen | muggenplaag
steenkool | kolen | steenkoolwinning
steenmarter | marterschade | marterachtige
steiger ingestort | bouwongeval | instorting
stembus | stembiljetten | stemlokaal
stemgedrag | kiezersgedrag | kiezersonderzoek
stemwijzer | kieshulp | kieshulpmiddel
sterrenhemel | lichtvervuiling | lichthinder
stervende | terminale patiënt | stervensfase
stichting of vereniging | rechtspersoon | rechtspersonen
stiekem filmen | heimelijk filmen | verborgen camera
stoeptegel | trottoirtegel | bestrating
stofmasker | ademhalingsbescherming | mondmasker
storm | stormschade | windstoten | zware windstoten
stormvloedkering | Oosterscheldekering | Maeslantkering
straatlantaarn | straatverlichting | openbare verlichting
straatnaam | straatnaambord | naamgeving van straten
straatprostitutie | tippelzone | tippelen
straatrace | straatraces | illegale straatrace
straatverlichting uit | openbare verlichting | energiebesparing op straat
strafmaat | straftoemeting | strafhoogte
strafverzwaring | strafverhoging | hogere straffen
strandhuisje | strandhuis | kustbebouwing
strandtent | strandpaviljoen | strandbebouwing
streefcijfer | streefgetal
stroomprijs | elektriciteitstarief | energietarief
stroomslurper | grootverbruiker
struikelsteen | Stolpersteine | herdenkingssteen
studentenflat | studentencomplex | studentenhuisvesting
studieboek | studiemateriaal | leermiddelen
studieplek | studieplekken | studieruimte
studiepunt | studiepunten | ECTS | bindend studieadvies
supermarktoorlog | inkoopmacht | oneerlijke handelspraktijken
supermarktprijs | supermarktprijzen | schapprijs
taalachterstand | taalniveau | taalontwikkeling
taaleis | taalniveau B1 | taaltoets
taaltoets | taaltest | taaleis
taxirit | taxivervoer | ritprijs
te weinig bewegen | bewegingsarmoede | beweegrichtlijnen
tekenbeet | lyme | ziekte van Lyme
telefoonboek | nummerinformatie
telefooncel | openbare telefoon
telefoonspelletje | belspel
terras | horecaterras
terrasverwarmer | terrasverwarming
terreurcel | terroristische cel | terreurverdachten
terreurlijst | sanctielijst | terrorismelijst
testbewijs | coronatoegangsbewijs | toegangstest
thuisbatterij | energieopslag thuis | opslag van zonnestroom
thuisbevalling | thuis bevallen | bevalling thuis
tijdelijke huur | tijdelijke verhuur | leegstandswet
toegankelijk voor rolstoelen | rolstoeltoegankelijk
toerisme | vrijetijdssector | gastvrijheidssector
toerist | toerisme | vakantieganger
toetsstress | toetsdruk | toetscultuur
tolhuisje | tolheffing | tolpoort
tolweg | tolheffing
toneelschool | kunstvakonderwijs | theateropleiding
topcrimineel | kopstuk | hoofdrolspeler in de onderwereld
topdrukte | piekbelasting | piekdrukte
topinkomen | topbeloning | bezoldigingsmaximum
transformatie van kantoren | woningtransformatie
traplift | woningaanpassing
treinbeveiliging | ERTMS | spoorbeveiliging
treinmachinist | machinist | NS-personeel
treinongeluk | ontsporing | spoorongeval | treinbotsing
treinongeluk | spoorongeval | ontsporing
treinpersoneel mishandeld | agressie in de trein | geweld tegen conducteurs
treiteren | pesten | treiterbuurman
trekhaak | aanhangwagen
trekkerdemonstratie | boerenprotest | trekkers op de snelweg
troep op straat | zwerfafval | vervuiling van de openbare ruimte
tropisch hout | houtkap in regenwouden
trouwambtenaar | ambtenaar van de burgerlijke stand | weigerambtenaar
tuinman | hovenier | groenvoorziener
tussenjaar | sabbatical | studiepauze
tweede woning | tweede huis | tweedehuizenbezitter
tweetalig onderwijs | tto | Engelstalig onderwijs
`;
