/** Migration, integration, faith and equality: the word of every day beside that of papers. */
export const MIGRATION = `
aanpassen aan de samenleving | integreren | integratie | assimilatie
achtergesteld | achterstelling | gediscrimineerd
achternaam | naam | buitenlands klinkende naam
afgewezen asielzoeker | uitgeprocedeerd | uitgeprocedeerde
arbeidsmigratie | werken in het buitenland | buitenlandse arbeidskrachten
asielaanvraag | asielverzoek | asielprocedure
asielopvang | opvang van vluchtelingen | azc
bekeren | bekering | zending
besnijdenis | genitale verminking
biculturele jongeren | jongeren met een migratieachtergrond | tweede generatie
bidden | gebed | gebedsruimte
bloedwraak | eerwraak | eergerelateerd geweld
boerka | gezichtssluier | nikab | gezichtsbedekkende kleding
buitenlandse financiering | geldstromen uit het buitenland | onvrije landen
buitenlandse inmenging | ongewenste beïnvloeding | lange arm | diasporabeleid
christen | christelijk | christenen
dialect | streektaal | regionale taal
doorreizen | secundaire migratie | doormigratie
dubbele nationaliteit | dubbel paspoort | tweede nationaliteit
extreemlinks | links-extremisme
extreemrechts | rechts-extremisme | rechtsextremisme
Fries | Friese taal | streektaal
gastland | land van aankomst
gebarentaal | doventolk | schrijftolk
gedwongen huwelijk | uithuwelijking | uitgehuwelijkt | huwelijksdwang
gelijke kansen | kansengelijkheid | kansenongelijkheid
gelijke rechten | gelijke behandeling | emancipatie
geloofsgemeenschap | religieuze gemeenschap | geloofsgenoten
gelovig | religieus | geloof
gemengd huwelijk | interreligieus huwelijk
gesluierd | hoofddoek | gezichtssluier
grensbewaking | grenscontrole | marechaussee
haat tegen joden | antisemitisme | jodenhaat
haat tegen moslims | moslimhaat | moslimdiscriminatie | islamofobie
haatprediker | haatpredikers | haatimam
halal | rituele slacht | spijswetten
hulp bij het inburgeren | maatschappelijke begeleiding | begeleiding van inburgeraars
huwelijksmigratie | partner laten overkomen | gezinsmigratie
illegaal | ongedocumenteerd | zonder verblijfsrecht | illegaliteit
inburgeringscursus | inburgeringstraject | inburgeringsaanbod | leerroute
inburgeringsexamen | inburgeringsplicht | examen
inburgeringsplichtig | inburgeringsplichtige | inburgeraar
islamitische landen | moslimlanden
jodenster | antisemitisch | nazisymbolen
keppel | keppeltje | joods
kerkgang | kerkbezoek | kerkdienst
kerkklokken | klokgelui | klokken luiden
kindbruid | kindhuwelijk | minderjarige bruid
kindsoldaat | kinderen in oorlog
kloof tussen groepen | polarisatie | segregatie
koloniaal verleden | slavernijverleden | slavernij
maagdelijkheid | maagdenvlies | maagdenvlieshersteloperatie
maagdenvlies | hymenreconstructie | maagdenvlieshersteloperatie
meertalig | meertaligheid | vertalingen
meldpunt discriminatie | antidiscriminatievoorziening | ADV
mensenrecht | mensenrechten | grondrechten
mensensmokkelaar | mensensmokkel | smokkelaar
moedertaal | thuistaal | eigen taal
moskeebestuur | moskeeorganisatie | religieuze instelling
multicultureel | diversiteit | cultuurverschillen
Nederlander worden | naturalisatie | nationaliteit | genaturaliseerd
Nederlands leren | taalverwerving | inburgering
neger | zwart | antizwart racisme
niet-westers | niet-westerse migratieachtergrond
nieuwe Nederlander | nieuwkomer | inburgeraar
normen en waarden | Nederlandse waarden | kernwaarden
Oekraïner | Oekraïense ontheemde | ontheemden uit Oekraïne
onderdrukken | onderdrukking | onvrijheid
ongelovig | atheïst | afvallige | ex-moslim
oorlogsvluchteling | ontheemde | vluchteling
opgesloten | isolement | gesloten gemeenschap | achtergehouden
oproep tot gebed | gebedsoproep
orthodox | streng gelovig | fundamentalistisch | salafistisch
overlastgevende asielzoekers | veiligelander | overlastgevers
Papiaments | Papiamento | Papiamentu
paspoort afpakken | intrekken van het Nederlanderschap
predikant | dominee | pastoor
racistisch | racisme | discriminerend
radicaal | radicalisering | geradicaliseerd
ramadan | islamitische feestdag | suikerfeest
regenboogvlag | lhbti-acceptatie
remigratie | terugkeerregeling | terugkeer
salafist | salafisme | salafistisch
segregatie | gescheiden leven | parallelle samenleving
sharia | islamitisch recht | shariarechtbank
spreidingswet | spreiding | verdeling over gemeenten
stadsmoskee | moskee
subsidie voor moskeeën | financiering van moskeeën
synagoge | joodse instelling
tolken | vertaalhulp | taalbarrière
trouwen onder dwang | huwelijksdwang | uithuwelijking
uitgezet | uitzetting | gedwongen vertrek
verblijfsvergunning | verblijfsrecht | verblijfsstatus
verlaten van het geloof | geloofsverlaters | afvalligheid
vluchtelingenkamp | opvangkamp | opvang in de regio
vluchtelingenkind | alleenstaande minderjarige vreemdeling
voorkeursbeleid | positieve discriminatie | diversiteitsbeleid | quotum
vooroordeel | vooroordelen | stereotype | stereotypering
vreemdelingenhaat | xenofobie | racisme
vrijheid van godsdienst | godsdienstvrijheid | geloofsvrijheid
vrouwenonderdrukking | onderdrukking van vrouwen | patriarchaal
wachten op een huis | huisvesting van statushouders | taakstelling huisvesting
werkvergunning | tewerkstellingsvergunning
witte school | zwarte school | schoolsegregatie
zwarte piet | intocht | sinterklaas
`;
