/** Verbs, judgements and mishaps as people name them, beside the words of officials. */
export const SAID_OTHERWISE = `
aandringen | erop aansporen | bepleiten | pleiten
aanrichten | veroorzaken | teweegbrengen
aanscherpen | verscherpen | strenger maken | aanscherping
aanstellen | benoemen | benoeming | aanstelling
aantasten | ondermijnen | uithollen
aanwijsbaar | aantoonbaar | bewijsbaar
achterdochtig | wantrouwen | argwanend
achterhaald | verouderd | ouderwets
afdanken | wegdoen | afstoten
afdragen | afdracht | overmaken
afraden | ontraden
afschrikken | ontmoedigen | afschrikking | ontmoediging
aftreden | ontslag nemen | opstappen | terugtreden
beboeten | boete opleggen | sanctioneren | bekeuren
bedotten | misleiden | bedriegen | oplichten
begraven | begrafenis | teraardebestelling
belazeren | oplichten | misleiden | bedriegen
beroven | beroofd | overval | beroving
beschadigen | toegetakeld | vernielen
betwijfelen | twijfel | in twijfel trekken
beunhaas | ondeskundig | malafide bedrijf
bezorgd | verontrust | ongerust | zorgelijk
bijeffect | neveneffect | bijwerking | onbedoeld gevolg
bijspringen | helpen | te hulp schieten
bijstellen | aanpassen | herijken | herzien
blunder | misser | fout | vergissing
bollebozen | hoogbegaafd
bouwvallig | vervallen | slecht onderhouden
domper | tegenvaller | tegenslag
doorlichten | screenen
drama | tragedie | catastrofe
dreigen | bedreigen | dreigement
dubieus | twijfelachtig | discutabel
dwarsbomen | tegenwerken | saboteren | belemmeren
eenvoudig | simpel | makkelijk | gemakkelijk
flauwvallen | bewusteloos | onwel
fouilleren | doorzoeken
gammel | wankel | bouwvallig | instabiel
gedoe | commotie | onrust
gedupeerde | benadeelde
gekissebis | onenigheid | ruzie
geklungel | gestuntel | geblunder | falen
geldschieter | financier | investeerder
getouwtrek | touwtrekken | onenigheid
gijzelen | gijzeling | gegijzeld
goedkeuren | instemmen | fiatteren
goedpraten | vergoelijken | bagatelliseren
haalbaar | realistisch | uitvoerbaar | haalbaarheid
hardnekkig | aanhoudend | persistent
herbouwen | wederopbouw | herbouw | reconstructie
in de steek laten | aan hun lot overlaten | in de kou laten staan
ingrijpen | interventie | interveniëren
inkrimpen | krimp | afslanken | inkrimping
inperken | aan banden leggen | beteugelen
instorten | bezwijken | ineenstorten
jaloers | afgunst | jaloezie
jatten | stelen | diefstal | ontvreemden
kaalslag | verschraling
kapotgaan | bezwijken | stukgaan
kapotmaken | vernielen | vernieling | vandalisme
kletspraatje | geruchten
knettergek | krankzinnig | absurd
knoeien | gesjoemel | sjoemelen | manipuleren
leeghalen | plunderen | leegroven
lonend | rendabel | winstgevend | renderen
machteloos | onmacht | machteloosheid
meebetalen | cofinanciering | medefinanciering
meedoen | deelnemen | participeren
misgaan | misgegaan | fout gaan | verkeerd gaan
nalatig | tekortgeschoten | nalatigheid
naleven | nakomen | naleving
nep | vals | vervalst | namaak
noodkreet | noodklok | alarm slaan | aan de bel trekken
nutteloos | zinloos | overbodig
omkopen | omkoping | steekpenningen | corruptie
omstreden | controversieel | discutabel
onacceptabel | onaanvaardbaar | ontoelaatbaar
ondergedoken | schuilhouden
ondermijnen | ondermijning | ontwrichten
ongerust | bezorgd | verontrust
onmenselijk | inhumaan | mensonterend | mensonwaardig
onmin | onenigheid | conflict
onmisbaar | essentieel | cruciaal | onontbeerlijk
ontdekken | aantreffen
ontkennen | ontkenning | tegenspreken | weerspreken
ontploffen | ontploffing | explosie | exploderen
ontsnappen | ontvluchten | uitbreken | ontkomen
onverantwoord | roekeloos | onverantwoordelijk
onverwacht | onvoorzien | plotseling
opblazen | ontploffing | tot ontploffing brengen
ophef | commotie | onrust | verontwaardiging
opkopen | uitkopen
opruien | ophitsen | opruiing
opsplitsen | opdelen | splitsen
opvoeden | grootbrengen
overbelast | te zwaar belast
overbodig | onnodig | nutteloos
overdreven | disproportioneel | buitensporig | onevenredig
overschrijden | overschrijding
overstroomd | ondergelopen | overstroming
peperduur | zeer kostbaar | onbetaalbaar
plunderen | plundering | leegroven
puinhoop | wanorde | chaos | wanbeheer
raar | vreemd | merkwaardig | opmerkelijk
rechtzetten | rectificeren | rectificatie | herstellen
rompslomp | papierwerk | papierwinkel
royeren | royement | lidmaatschap opzeggen
schandaal | affaire | misstand
schandalig | schandelijk | onaanvaardbaar | onacceptabel
schimmig | ondoorzichtig | onduidelijk
schoonmaken | reinigen | schoonmaker | reiniging
sjacheraar | malafide handelaar | malafide
slinken | afnemen | krimp | teruglopen
slordig | onzorgvuldig | onzorgvuldigheid
slordigheid | onzorgvuldigheid | vergissing
sluipweg | sluiproute | omweg
smerig | vies | onhygiënisch | vervuild
smoes | uitvlucht | excuus
snotaap | kwajongen | belhamel
soepel | coulant | coulance
spuiten | bespuiten | bespuiting | gif spuiten
steenrijk | schatrijk | vermogend | miljonair
straatarm | armlastig | berooid
strop | verlies | verliespost | schadepost
struikelblok | obstakel | belemmering
sussen | de-escaleren | kalmeren | de-escalatie
tegenslag | tegenvaller | domper
tegenstrijdig | inconsistent | strijdig
tegenvallen | tegenvaller
tegenwerken | tegenwerking | dwarsbomen | obstructie
terugschroeven | terugdraaien
toedekken | verdoezelen | verhullen
traag | langzaam | stroperig
treuzelen | talmen | traineren | vertragen
uitbater | exploitant
uitgebuit | misbruik maken van
uitgeven | besteden
verborgen houden | verzwijgen | achtergehouden
verdoezelen | verhullen | verzwijgen | verbloemen
verergeren | verslechteren | verslechtering | verergering
verkorten | inkorten | bekorten
verloederd | verpauperd | verpaupering
vernederen | vernedering | kleineren
vernielen | toetakelen
versimpelen | vereenvoudigen | vereenvoudiging | eenvoudiger maken
verslechteren | achteruitgaan | achteruitgang | verslechtering
verstoppen | verborgen
verwaarlozen | verwaarlozing | verwaarloosd
verzinnen | fingeren | gefingeerd | verzonnen
vrijspreken | vrijspraak | vrijgesproken
waarmaken | nakomen | gestand doen
wanbeheer | wanbestuur | mismanagement
wanhopig | radeloos | ten einde raad
wegpesten | pesten | intimiderend
willekeurig | willekeur | arbitrair
wirwar | versnippering | lappendeken | versnipperd
zeldzaam | schaars
zorgenkind | probleemgeval | hoofdpijndossier
zorgwekkend | verontrustend | alarmerend | zorgelijk
`;
