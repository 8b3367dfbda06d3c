/** People, what they do, and what befalls them: the word of every day beside that of papers. */
export const PEOPLE = `
aanklager | officier van justitie | Openbaar Ministerie
aannemer | bouwbedrijf | bouwer
ambulance | ziekenwagen | spoedzorg
ambulancemedewerker | ambulancepersoneel | hulpverlener
apotheek | apotheker
automobilist | bestuurder | weggebruiker | autorijder
baas | werkgever | leidinggevende | chef
baby | zuigeling | pasgeborene
bejaardentehuis | verpleeghuis | verzorgingshuis | woonzorgcentrum
beroep | vak | ambacht
bezoeker | gast | publiek
boerderij | landbouwbedrijf | agrarisch bedrijf
brandweer | brandweerlieden | brandweermannen | hulpdiensten
buitenlander | vreemdeling | migrant
burgemeester | burgemeesters | gemeentebestuur
buschauffeur | chauffeur | bestuurder
buur | buren | omwonenden | buurtbewoners
chronisch ziek | chronische ziekte | chronische aandoening
consument | klant | afnemer | koper
crèche | kinderdagverblijf | kinderopvang
deskundige | expert | specialist
dief | inbreker | dader
diefstal | stelen | ontvreemding | inbraak
dementie | alzheimer | dementerend
docent | leraar | onderwijzer | meester | juf
dood | overleden | overlijden | sterfte | sterfgeval
dronken | onder invloed | beschonken | alcoholgebruik
echtgenoot | partner | huwelijkspartner
echtscheiding | scheiding | gescheiden
eigenaar | bezitter | houder
flatgebouw | flat | appartementencomplex | woongebouw
gevangenisstraf | celstraf | vrijheidsstraf | detentie
gewond | gewonden | letsel | verwonding
gezinshereniging | nareis | nareizigers
hooligan | relschopper | raddraaier | ordeverstoorder
huisbaas | verhuurder | pandeigenaar
huiseigenaar | woningeigenaar | eigenwoningbezitter
huurder | bewoner | huurders
hulpverlener | zorgverlener | hulpdiensten
huwelijk | trouwen | getrouwd
invalide | gehandicapt | mensen met een beperking
journalist | verslaggever | redacteur
jeugdbende | jeugdgroep | straatbende
kind | kinderen | minderjarig
klokkenluider | melder | misstandmelder
kraamzorg | geboortezorg | verloskunde
leerplicht | schoolplicht | thuiszitter
leider | bestuurder | directeur | topman | bestuursvoorzitter
longziekte | longaandoening
machinist | treinbestuurder | treinmachinist
moeder | ouder | moeders
mondkapje | mondmasker
omwonenden | buurtbewoners | aanwonenden
onderzoeker | wetenschapper | wetenschappelijk onderzoek
oplichter | fraudeur | dader
opa | oma | grootouder | grootouders
ouder | ouders | verzorgers | opvoeder
passagier | reiziger | inzittende
patiënt | zieke | cliënt
pedofiel | zedendelinquent | kindermisbruik
personeel | werknemers | medewerkers | werkvloer
piloot | vlieger | gezagvoerder
politicus | bestuurder | volksvertegenwoordiger
reiziger | passagier | treinreiziger
rijke mensen | vermogenden | welgestelden
ruzie | conflict | geschil
schoolkind | leerling | scholier
schooluitval | voortijdig schoolverlaten | vroegtijdig schoolverlaten | schoolverlater
spijbelen | verzuim | schoolverzuim
tandarts | mondzorg | tandheelkunde
straatintimidatie | seksuele intimidatie
taxichauffeur | taxi | chauffeur
therapeut | psycholoog | behandelaar
toezichthouder | inspecteur | controleur
vader | ouder | vaders
veroordeelde | gedetineerde | strafrechtelijk veroordeeld
verkeersslachtoffer | verkeersdode | verkeersongeval
verkoper | aanbieder | handelaar
verloskundige | vroedvrouw | geboortezorg
verpleger | verpleegkundige | verzorgende | zorgpersoneel
verslaving | verslaafd | verslavingszorg
vrachtwagenchauffeur | trucker | beroepschauffeur
wees | weeskind | ouderloos
werkdruk | overbelasting | werklast
wetenschapper | onderzoeker | academicus
winkelier | ondernemer | middenstander | detaillist
ziek | ziekte | aandoening
zieke | patiënt | cliënt
ziekteverlof | ziekmelding | verzuim
zorgmedewerker | zorgpersoneel | zorgverlener | zorgprofessional
zzp'er | zelfstandige | freelancer
zwanger | zwangere | zwangerschap
zwerfjongere | dakloze jongeren | thuisloze jongeren
aan de deur | huisbezoek | thuis bezoeken | aanbellen
baas | eigenaar | zeggenschap
kleuter | peuter | jonge kinderen | jong kind
leeftijd | ouderdom | hoe oud
huisgenoot | medebewoner
uitwonend | thuiswonend
eenoudergezin | alleenstaande ouder
stagiair | stagiaire | stage
leerling-werknemer | bbl | leerwerktraject
gepensioneerd | gepensioneerden | pensioengerechtigd
veteraan | oud-militair | veteranen
reservist | reservisten
fan | supporter | aanhanger
loverboy | mensenhandelaar | seksuele uitbuiting
prostituee | sekswerker | sekswerk | prostitutie
stalker | stalking | belaging
dwangsom | bestuursrechtelijke boete | last onder dwangsom
ondervraging | verhoor
ouderschapsverlof | geboorteverlof | partnerverlof
bevalling | geboorte | verloskunde
handelaar | dealer | drugshandel
kolonist | kolonisten | nederzetting
rolstoel | rolstoelgebruiker | toegankelijkheid
blind | slechtziend | visuele beperking
autisme | autistisch
kanker | oncologie | tumor
hartaanval | hartinfarct
dieet | voedingspatroon
dik | overgewicht | obesitas
tolk | vertaler | tolken
vertaling | vertalen | meertalig
`;
