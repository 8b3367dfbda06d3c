/** Schools, studies and science: the word of every day beside that of papers. */
export const CLASSROOM_AND_CAMPUS = `
aanwezigheidsplicht | schoolplicht | leerplicht
academische vrijheid | wetenschappelijke vrijheid
achterblijven op school | leerachterstand | onderwijsachterstand
afgestudeerd | gediplomeerd | diploma behalen
bachelor | master | universitaire opleiding
bezuiniging op onderwijs | onderwijsbezuiniging
bijles | aanvullend onderwijs | schaduwonderwijs
bindend studieadvies | bsa
blijven zitten | zittenblijven | doublure | zittenblijver
bul | diploma | getuigschrift
Cito | doorstroomtoets | eindtoets
collegegeldverhoging | langstudeerboete | langstudeerder
dorpsschool | kleine school | plattelandsschool
drop-out | schooluitval | voortijdig schoolverlater
dure school | profielschool | excellente school
dyscalculie | rekenstoornis
dyslexie | leesblind | leesstoornis | dyslexiezorg
examenfraude | spieken | gestolen examens | afkijken
examenuitslag | examencijfers | slagingspercentage
flexibele schooltijden | onderwijstijd | vierdaagse schoolweek
freelance docent | uitzendleraar | detacheringsbureau in het onderwijs
gebedsruimte op school | stilteruimte | gebedsruimte
godsdienstonderwijs | godsdienstles | levensbeschouwelijk vormingsonderwijs
hogeschool | hbo | hbo-instelling
huiswerk | huiswerkbegeleiding
inspectierapport | zwakke school | zeer zwakke school
invalkracht | invaller | vervangende leraar | invaldocent
islamitische school | Cornelius Haga Lyceum | moslimschool
kamernood | studentenwoning | studentenkamer | studentenhuisvesting
kansarm | kansarme kinderen | achterstandsleerling | sociaaleconomische achterstand
kansenongelijkheid | kansengelijkheid | ongelijke kansen
kennisveiligheid | Chinese promovendi | ongewenste kennisoverdracht
kleine klassen | klassengrootte | groepsgrootte
klimaatonderwijs | klimaatles | duurzaamheidsonderwijs
leerling met gedragsproblemen | zorgleerling | ondersteuningsbehoefte | rugzakje
leerlingvolgsysteem | leerlinggegevens | leerlingdossier
leraar ziek | lesuitval | uitval van lessen
leraar zonder bevoegdheid | onbevoegde leraar | onbevoegd voor de klas
luchtjes in de klas | binnenklimaat | ventilatie | frisse scholen
middelbare scholier | scholier | leerling in het voortgezet onderwijs
middelbare school | voortgezet onderwijs | middelbaar onderwijs
muf lokaal | ventilatie in scholen | binnenklimaat
nepdiploma | diplomafraude | vals diploma
onderwijzer | meester | leerkracht
ontgroening | studentencorps | studentenvereniging | corps
ouderraad | medezeggenschapsraad | medezeggenschap op school
ouders die scholen betalen | vrijwillige ouderbijdrage
pechgeneratie | leenstelselgeneratie | leenstelsel | tegemoetkoming leenstelsel
pestkop | pesten | pestgedrag | gepest
peuter | voorschool | voorschoolse educatie | vve
plagiaat | overschrijven | wetenschappelijke integriteit
promovendus | promotieonderzoek | promoveren | phd
salaris van leraren | lerarensalaris | beloning van leraren | loonkloof in het onderwijs
schoolarts | jeugdarts | schoolverpleegkundige
schoolbibliotheek | leesbevordering
schoolboek | leermiddelen | schoolboekenprijs
schoolkeuze | vrije schoolkeuze | loting
schoolplein | speelplein | buitenspelen
schoolschorsing | schorsing | verwijdering van leerlingen
segregatie in het onderwijs | schoolsegregatie | gemengde scholen
stagetekort | tekort aan stageplaatsen
studentenstop | studentenplafond | numerus fixus | instroombeperking
studeren in het buitenland | uitwisseling | Erasmus
studietoelage | studietoeslag | studiefinanciering | beurs
taalvaardig | leesvaardig | taalniveau
technisch onderwijs | techniekonderwijs | vakmanschap | bètatechniek
thuisles | thuisonderwijs | afstandsonderwijs
thuiszitter | vrijgesteld van leerplicht
toelatingsexamen | selectie aan de poort | decentrale selectie
universiteitsbestuur | college van bestuur | rector magnificus
universiteitsbezetting | studentenprotest | bezetting van de universiteit
vakantiespreiding | schoolvakantie
vluchtelingenkinderen op school | nieuwkomersonderwijs | internationale schakelklas | schakelklas
voertaal | onderwijstaal | Engelstalig onderwijs | verengelsing
voorlezen | leesplezier | leesbevordering
wapens op school | kluisjescontrole | messen op school
weekendschool | zaterdagschool
zij-instromer | carrièreswitcher | zijinstroom
`;
