/** Health and care: the word of every day beside that of papers. */
export const HEALTH = `
afkicken | ontwenning | verslavingszorg
afvallen | overgewicht | gewichtsverlies
allergie | allergisch | overgevoeligheid
ambulance | spoedvervoer | ambulancezorg
antibiotica | antibioticaresistentie
arts in opleiding | aios | coassistent
beroerte | CVA | herseninfarct
besmettelijk | infectieziekte | overdraagbaar
bevolkingsonderzoek | screening | uitstrijkje
bijwerking | bijwerkingen | neveneffect
bloed | bloeddonor | bloedbank
bril | gezichtsvermogen | zicht
buikpijn | klachten | ziekteverschijnselen
consultatiebureau | jeugdgezondheidszorg
dementerend | dementie | geheugenverlies
depressie | depressief | somber | psychische klachten
diabetes | suikerziekte
doktersassistent | praktijkondersteuner
dokterspost | huisartsenpost | spoedpost | eerste hulp | SEH
doodziek | ernstig ziek | terminaal
drankmisbruik | alcoholverslaving | alcoholisme
eerste hulp | spoedeisende hulp | acute zorg
eetstoornis | anorexia | boulimia
eigen bijdrage | zelf betalen | bijbetalen | bijbetaling
epidemie | pandemie | uitbraak
fysio | fysiotherapie | fysiotherapeut
geestelijk | mentaal | psychisch
gehoor | horen | gehoorverlies | slechthorend
gehoorapparaat | hoorhulpmiddel | hoortoestel
gekte | verward | onbegrepen gedrag | verward gedrag
gevaarlijke stof | schadelijke stof | gezondheidsrisico
gezond eten | gezonde voeding | voedingspatroon
gezondheidscentrum | eerstelijnszorg | eerste lijn
hersens | brein | neurologisch
hielprik | neonatale screening
hoesten | luchtwegen | longen
huidziekte | eczeem | dermatologie
hulphond | assistentiehond | geleidehond
hulpmiddel | hulpmiddelen | voorziening
inenten | vaccineren | prik | vaccinatiegraad
infectie | ontsteking | besmetting
jeugdpsychiatrie | jeugd-ggz
kinderarts | kindergeneeskunde
kliniek | zorginstelling | behandelcentrum
krukken | prothese | hulpmiddelen
lachgas | partydrug | designerdrug
levensverwachting | sterfte | levensduur
lichaamsbeweging | bewegen | sporten
long covid | post-covid | postcovid
medicijntekort | geneesmiddelentekort | leveringsproblemen | niet leverbaar
medische fout | calamiteit | behandelfout
menstruatie | ongesteld | maandverband
misselijk | braken | ziekteverschijnselen
narcose | verdoving | anesthesie
nazorg | vervolgbehandeling | begeleiding
ongezond | schadelijk | gezondheidsschade
operatie | ingreep | chirurgie
opname | opgenomen | ziekenhuisopname
opticien | oogzorg | oogarts
overgang | menopauze
overspannen | burn-out | burnout | stressklachten
palliatief | stervensfase | terminale zorg
pil | anticonceptie | voorbehoedsmiddel
pillen | tabletten | medicatie
puber | tiener | adolescent
recept | voorschrijven | voorschrift
reumatisch | reuma
roker | rokers | tabaksgebruik
rolstoel | scootmobiel | hulpmiddel
schadelijk | ongezond | nadelig
snoep | suiker | frisdrank | suikertaks
soa | geslachtsziekte | hiv
specialist | medisch specialist | vrijgevestigd
spoed | acuut | noodgeval
sterven | overlijden | dood
tanden | gebit | mondgezondheid
teek | tekenbeet | lyme
therapie | behandeling | behandelen
thuis wonen | zelfstandig wonen | langer thuis
transplantatie | orgaan | donor
vape | e-sigaret | elektronische sigaret
verdoofd | onder narcose
vergeetachtig | dementie
verwijzing | verwijsbrief | doorverwijzing
virus | infectie | ziekteverwekker
vroeggeboorte | te vroeg geboren | prematuur
wachtkamer | wachtrij | wachtlijst
wijkzuster | wijkverpleegkundige | wijkverpleging
ziekenfonds | zorgverzekeraar | zorgverzekering
ziekenhuissluiting | sluiting van ziekenhuizen
ziektebeeld | diagnose | aandoening
zonnebrand | uv-straling | huidkanker
zorgboerderij | dagbesteding
zorginstelling | zorgaanbieder | instelling
zorgkantoor | zorginkoop
zuurstof | beademing | ic-bed
`;
