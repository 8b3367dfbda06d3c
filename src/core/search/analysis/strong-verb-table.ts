/**
 * Verbs whose vowel changes, which no rule of endings can know: infinitive, past singular and plural,
 * participle without "ge", and the nouns that are made of them in the same way. "-" where there is
 * none, or where it is better known as another word ("reden", "weken", "leden", "zag").
 */
export const STRONG_VERBS = `
beginnen begon begonnen begonnen
bederven bedierf bedierven bedorven bederf
bedriegen bedroog bedrogen bedrogen bedrog
bergen - - borgen
bevelen beval bevalen bevolen bevel
bevriezen bevroor bevroren bevroren
bewegen bewoog bewogen bewogen
bidden - - beden gebed gebeden
bieden bood boden boden bod
bijten beet beten beten
binden bond - bonden
blazen blies bliezen blazen
blijken bleek bleken bleken
blijven bleef bleven bleven blijf
breken brak braken broken breuk braak
brengen bracht brachten bracht brengst
buigen boog bogen bogen
denken dacht dachten dacht
dragen droeg droegen dragen dracht drage
drijven dreef dreven dreven
dringen drong drongen drongen drang
drinken dronk dronken dronken drank dranken
duiken dook doken doken
dwingen dwong dwongen dwongen dwang
gelden gold golden golden
genezen genas genazen genezen
genieten genoot genoten genoten genot
geven gaf gaven geven gave gaven gifte
gieten - - goten
graven groef groeven graven
grijpen greep grepen grepen greep
hangen hing hingen hangen
heffen hief hieven heven
helpen hielp hielpen holpen hulp
houden hield hielden houden
kiezen koos kozen kozen keuze keuzes keus
kijken keek keken keken
klimmen klom klommen klommen
kopen kocht kochten kocht
krimpen kromp krompen krompen krimp
kruipen kroop kropen kropen
laden - - laden
laten liet lieten laten
lezen las lazen lezen
liegen loog logen logen leugen leugens
lopen liep liepen lopen
melken molk molken molken
nemen nam namen nomen name
overlijden overleed overleden overleden
rijden reed - reden rit ritten
roepen riep riepen roepen
scheiden - - scheiden
schelden schold scholden scholden
schenden schond schonden schonden
schenken schonk schonken schonken
schieten schoot - schoten schot schoten
schrijven schreef schreven schreven schrift schriften
schrikken schrok schrokken schrokken
schuiven schoof schoven schoven
slapen sliep sliepen slapen slaap
sluiten sloot sloten sloten
smelten smolt smolten smolten
smijten smeet smeten smeten
snijden sneed sneden sneden
spreken sprak spraken sproken spraak spraken gesprek gesprekken
springen sprong sprongen sprongen
spuiten spoot spoten spoten
stelen - - stolen diefstal
sterven stierf stierven storven sterfte
stijgen steeg stegen stegen
stinken stonk stonken stonken stank
strijden streed streden streden
treden trad traden treden
treffen trof troffen troffen
trekken trok trokken trokken
vallen viel vielen vallen
vangen ving vingen vangen vangst
vechten - - vochten gevecht gevechten
verbieden verbood verboden verboden verbod
verdwijnen verdween verdwenen verdwenen
vergelijken vergeleek vergeleken vergeleken
vergeten vergat vergaten vergeten
verliezen verloor verloren verloren verlies
vermijden vermeed vermeden vermeden
verschijnen verscheen verschenen verschenen
verstrijken verstreek verstreken verstreken
vinden vond vonden vonden vondst vondsten
vliegen vloog vlogen vlogen vlucht vluchten
wegen woog wogen wogen
werpen wierp wierpen worpen
werven wierf wierven worven
wijken - - weken
wijten - - weten
wijzen - - wezen
winnen won wonnen wonnen winst winsten
zenden zond - zonden
zien - - zien zicht
zingen zong zongen zongen
zinken zonk zonken zonken
zitten zat zaten zeten
zoeken zocht zochten zocht
zwemmen zwom zwommen zwommen
zwerven zwierf zwierven zworven
zwijgen zweeg zwegen zwegen
`;
